import { Breadcrumbs, Text } from '@mantine/core';
import { YearLink } from '../../components/year-link.js';
import type { WardPlace_WardFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useWardText } from './ward.messages.js';

graphql(`
  fragment WardPlace_ward on Ward {
    id
    name
    ancestors {
      id
      name
    }
  }
`);

/** The way down to this ward from the top. */
export function WardPlace({ ward }: { ward: WardPlace_WardFragment }) {
  const text = useWardText();
  if (ward.ancestors.length === 0) return null;
  return (
    <Breadcrumbs aria-label={text('place')} className="no-print">
      {ward.ancestors.map(above => (
        <YearLink key={above.id} to={paths.ward(above.id)}>
          {above.name}
        </YearLink>
      ))}
      <Text>{ward.name}</Text>
    </Breadcrumbs>
  );
}
