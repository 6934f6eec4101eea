import { Box, Group, Paper, SimpleGrid, Text, Title } from '@mantine/core';
import { YearButton } from '../../components/year-button.js';
import { YearLink } from '../../components/year-link.js';
import type { WardChildren_WardFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useWardText } from './ward.messages.js';

graphql(`
  fragment WardChildren_ward on Ward {
    id
    children(first: 100) {
      totalCount
      nodes {
        id
        name
        householdCount
        representativeCount
      }
    }
  }
`);

/** The wards just below, each with its size, and the way to compare them. */
export function WardChildren({ ward }: { ward: WardChildren_WardFragment }) {
  const text = useWardText();
  const format = useFormat();
  const { totalCount, nodes } = ward.children;
  if (totalCount === 0) return null;
  return (
    <Box component="section" aria-label={text('children', { count: totalCount })}>
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4">
          {text('children', { count: totalCount })}
        </Title>
        {totalCount > 1 && (
          <YearButton variant="default" size="compact-md" to={paths.wardComparison({ parent: ward.id })}>
            {text('compare')}
          </YearButton>
        )}
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
        {nodes.map(child => (
          <Paper key={child.id} withBorder p="sm">
            <YearLink to={paths.ward(child.id)}>{child.name}</YearLink>
            <Text size="sm" c="dimmed">
              {text('childLine', {
                households: format.number(child.householdCount),
                representatives: format.number(child.representativeCount),
              })}
            </Text>
          </Paper>
        ))}
      </SimpleGrid>
    </Box>
  );
}
