import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useStatesText } from './states.messages.js';

interface ShowMoreProps {
  list: {
    nodes: readonly unknown[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  };
  fetchMore: (options: { variables: { after: string | null | undefined } }) => Promise<unknown>;
}

/** How much of a list is on screen, and a way to see the next part of it. */
export function ShowMore({ list, fetchMore }: ShowMoreProps) {
  const text = useStatesText();
  const [isLoading, setLoading] = useState(false);
  const { endCursor, hasNextPage } = list.pageInfo;
  async function more(): Promise<void> {
    setLoading(true);
    try {
      await fetchMore({ variables: { after: endCursor } });
    } finally {
      setLoading(false);
    }
  }
  return (
    <Group justify="space-between">
      <Text size="sm" c="dimmed" aria-live="polite">
        {text('shown', { shown: list.nodes.length, total: list.totalCount })}
      </Text>
      {hasNextPage && (
        <Button variant="default" loading={isLoading} onClick={() => void more()}>
          {text('more')}
        </Button>
      )}
    </Group>
  );
}
