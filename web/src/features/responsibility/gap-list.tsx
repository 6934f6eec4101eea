import { useQuery } from '@apollo/client/react';
import { Paper, SimpleGrid, Text } from '@mantine/core';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { YearLink } from '../../components/year-link.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useResponsibilityText } from './responsibility.messages.js';

const GAPS = graphql(`
  query UnansweredWards($level: String!, $wardId: ID, $after: String) {
    unansweredWards(level: $level, wardId: $wardId, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        parent {
          id
          name
        }
      }
    }
  }
`);

interface GapListProps {
  level: { key: string; title: string };
  wardId: string | null;
}

/** The wards that nobody answers for at a level. */
export function GapList({ level, wardId }: GapListProps) {
  const text = useResponsibilityText();
  const { fetchMore, ...query } = useQuery(GAPS, { variables: { level: level.key, wardId } });
  return (
    <Section title={text('gapsOf', { level: level.title })}>
      <QueryStates query={query}>
        {({ unansweredWards }) => (
          <>
            <SimpleGrid cols={{ base: 2, xs: 3, md: 5 }} spacing="sm">
              {unansweredWards.nodes.map(({ id, name, parent }) => (
                <Paper key={id} withBorder p="sm">
                  <YearLink to={paths.responsibility({ ward: id, level: level.key })}>{name}</YearLink>
                  {parent && (
                    <Text size="sm" c="dimmed">
                      {parent.name}
                    </Text>
                  )}
                </Paper>
              ))}
            </SimpleGrid>
            <ShowMore list={unansweredWards} fetchMore={fetchMore} />
          </>
        )}
      </QueryStates>
    </Section>
  );
}
