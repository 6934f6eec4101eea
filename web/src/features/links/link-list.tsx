import { Checkbox, Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import type { LinkList_LinkFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { LinkActions } from './link-actions.js';
import { useLinkWords } from './link-words.js';
import { useLinksText } from './links.messages.js';

graphql(`
  fragment LinkList_link on Link {
    id
    ...LinkWords_link
    ...LinkActions_link
    household {
      id
      code
      headName
      ward {
        id
        name
      }
    }
  }
`);

interface LinkListProps {
  links: readonly LinkList_LinkFragment[];
  /** Which are to be handed over; null where nothing can be chosen. */
  chosen: ReadonlySet<string> | null;
  choose: (id: string, isChosen: boolean) => void;
}

/** The households of one representative, with from when to when. */
export function LinkList({ links, chosen, choose }: LinkListProps) {
  const text = useLinksText();
  const format = useFormat();
  const words = useLinkWords();
  return (
    <Rows>
      {links.map(link => (
        <Rows.Row key={link.id}>
          {chosen && (
            <Checkbox
              aria-label={format.labelled(text('handOver'), `${link.household.headName} ${link.household.code}`)}
              checked={chosen.has(link.id)}
              onChange={event => choose(link.id, event.currentTarget.checked)}
            />
          )}
          <Rows.Main>
            <YearLink to={paths.household(link.household.id)} fw={600}>
              {`${link.household.headName} ${link.household.code}`}
            </YearLink>
            <Text size="sm" c="dimmed">
              {link.household.ward.name}
            </Text>
          </Rows.Main>
          <Text size="sm">{words(link)}</Text>
          <LinkActions
            link={link}
            name={`${link.household.headName} ${link.household.code}`}
            refetch={['MandateLinks']}
          />
        </Rows.Row>
      ))}
    </Rows>
  );
}
