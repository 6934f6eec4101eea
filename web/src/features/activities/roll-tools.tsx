import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { PrintButton } from '../../components/print-button.js';
import { useActivitiesText } from './activities.messages.js';
import type { useRoll } from './use-roll.js';

interface RollToolsProps {
  roll: ReturnType<typeof useRoll>;
  ids: readonly string[];
  openCount: number;
}

/** How far the roll is, and what can be said of everybody at once. */
export function RollTools({ roll, ids, openCount }: RollToolsProps) {
  const text = useActivitiesText();
  const isDone = openCount === 0;
  return (
    <>
      {roll.isRestored && (
        <Alert color="ink" variant="light" className="no-print">
          <Group justify="space-between">
            {text('draftKept')}
            <Button variant="subtle" size="compact-sm" onClick={roll.discard}>
              {text('discardDraft')}
            </Button>
          </Group>
        </Alert>
      )}
      <Group justify="space-between" align="flex-end">
        <div>
          <Title order={2} size="h4">
            {text('roll')}
          </Title>
          <Text size="sm" c="dimmed" aria-live="polite" className="tabular">
            {text('rollProgress', { done: ids.length - openCount, total: ids.length })}
          </Text>
        </div>
        <Group gap="xs" className="no-print">
          <Button
            variant="default"
            disabled={isDone}
            onClick={() => roll.change({ is: 'rest', ids, status: 'PRESENT' })}
          >
            {text('allPresent')}
          </Button>
          <Button
            variant="default"
            disabled={isDone}
            onClick={() => roll.change({ is: 'rest', ids, status: 'UNVERIFIED' })}
          >
            {text('restUnverified')}
          </Button>
          <PrintButton />
        </Group>
      </Group>
      <Text size="sm" c="dimmed" className="no-print" visibleFrom="sm">
        {text('rollHelp')}
      </Text>
    </>
  );
}
