import { SimpleGrid, Skeleton, Stack } from '@mantine/core';
import { LoadingState } from '../../components/loading-state.js';

const PICTURES = ['first', 'second', 'third', 'fourth'];

/** Grey shapes of the pickers and the small pictures. */
export function ComparisonSkeleton() {
  return (
    <Stack>
      <LoadingState lines={2} />
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        {PICTURES.map(picture => (
          <Skeleton key={picture} height={300} radius="md" />
        ))}
      </SimpleGrid>
    </Stack>
  );
}
