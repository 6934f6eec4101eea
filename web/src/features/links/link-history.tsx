import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { YearLink } from '../../components/year-link.js';
import type { LinkHistory_LinksFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { LinkActions } from './link-actions.js';
import { useLinkWords } from './link-words.js';
import { useLinksText } from './links.messages.js';
import { StartLink } from './start-link.js';

graphql(`
  fragment LinkHistory_links on LinkConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      ...LinkWords_link
      ...LinkActions_link
      mandate {
        id
        typeTitle
        representative {
          id
          name
        }
        ward {
          id
          name
        }
      }
    }
  }
`);

interface LinkHistoryProps {
  householdId: string;
  links: LinkHistory_LinksFragment;
  fetchMore: (options: { variables: { after: string | null | undefined } }) => Promise<unknown>;
}

/** Everybody who answered and answers for a household, the newest first. */
export function LinkHistory({ householdId, links, fetchMore }: LinkHistoryProps) {
  const text = useLinksText();
  const words = useLinkWords();
  return (
    <Section title={text('history')} aside={<StartLink householdId={householdId} refetch={['HouseholdPage']} />}>
      {links.nodes.length === 0 && <Text c="dimmed">{text('historyNone')}</Text>}
      {links.nodes.length > 0 && (
        <Rows>
          {links.nodes.map(link => (
            <Rows.Row key={link.id}>
              <Rows.Main>
                <YearLink to={paths.mandateLinks(link.mandate.id)} fw={600}>
                  {link.mandate.representative.name}
                </YearLink>
                <Text size="sm" c="dimmed">
                  {[link.mandate.ward.name, link.mandate.typeTitle].join(' · ')}
                </Text>
              </Rows.Main>
              <Text size="sm">{words(link)}</Text>
              <LinkActions link={link} name={link.mandate.representative.name} refetch={['HouseholdPage']} />
            </Rows.Row>
          ))}
        </Rows>
      )}
      {links.nodes.length > 0 && <ShowMore list={links} fetchMore={fetchMore} />}
    </Section>
  );
}
