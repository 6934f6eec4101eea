import { Box, Paper, SimpleGrid, Text, Title } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.js';
import { ShowMore } from '../../components/show-more.js';
import { YearLink } from '../../components/year-link.js';
import type { WardRepresentatives_RepresentativesFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useWardText } from './ward.messages.js';

graphql(`
  fragment WardRepresentatives_representatives on RepresentativeConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      primaryMandate {
        id
        typeTitle
        group {
          id
          name
        }
      }
    }
  }
`);

interface WardRepresentativesProps {
  representatives: WardRepresentatives_RepresentativesFragment;
  fetchMore: (options: { variables: { after: string | null | undefined } }) => Promise<unknown>;
}

/** Who represents this ward; each name opens the person's year. */
export function WardRepresentatives({ representatives, fetchMore }: WardRepresentativesProps) {
  const text = useWardText();
  const { totalCount, nodes } = representatives;
  if (totalCount === 0)
    return <EmptyState title={text('noRepresentatives')} advice={text('noRepresentativesAdvice')} />;
  return (
    <Box component="section" aria-label={text('representatives', { count: totalCount })}>
      <Title order={2} size="h4" mb="sm">
        {text('representatives', { count: totalCount })}
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="xs" mb="sm">
        {nodes.map(({ id, name, primaryMandate }) => (
          <Paper key={id} withBorder px="sm" py="xs">
            <YearLink to={paths.representative(id)}>{name}</YearLink>
            {primaryMandate && (
              <Text size="sm" c="dimmed">
                {primaryMandate.group
                  ? text('group', { type: primaryMandate.typeTitle, group: primaryMandate.group.name })
                  : primaryMandate.typeTitle}
              </Text>
            )}
          </Paper>
        ))}
      </SimpleGrid>
      <ShowMore list={representatives} fetchMore={fetchMore} />
    </Box>
  );
}
