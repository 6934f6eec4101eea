import { Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What is not there. */
  title: string;
  /** What to do first. */
  advice?: string;
  action?: ReactNode;
}

export function EmptyState({ title, advice, action }: EmptyStateProps) {
  return (
    <Paper withBorder p="xl">
      <Stack gap="xs" align="flex-start">
        <Text fw={600}>{title}</Text>
        {advice && <Text c="dimmed">{advice}</Text>}
        {action}
      </Stack>
    </Paper>
  );
}
