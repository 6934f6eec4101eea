import { Divider, Text, Title } from '@mantine/core';
import type { CardSheet_RepresentativeFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { PersonSheet } from './person-sheet.js';
import { useSheetsText } from './sheets.messages.js';

graphql(`
  fragment CardSheet_representative on Representative {
    id
    ...PersonSheet_representative
    links(first: 100) {
      totalCount
      nodes {
        id
        household {
          id
          code
        }
      }
    }
  }
`);

/** The card in two parts: what a household keeps, and by numbers alone what the representative keeps. */
export function CardSheet({ representative }: { representative: CardSheet_RepresentativeFragment }) {
  const text = useSheetsText();
  const format = useFormat();
  const { nodes, totalCount } = representative.links;
  return (
    <>
      <Title order={3} size="h4">
        {text('myRepresentative')}
      </Title>
      <PersonSheet representative={representative} isCertificate={false} />
      {totalCount > 0 && (
        <>
          <Divider variant="dashed" my="md" />
          <Title order={3} size="h4">
            {text('myHouseholds')}
          </Title>
          <Text>{text('count', { count: totalCount })}</Text>
          <Text size="sm">{format.list(nodes.map(({ household }) => household.code))}</Text>
        </>
      )}
    </>
  );
}
