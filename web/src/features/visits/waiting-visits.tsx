import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useFormat } from '../../lib/format.js';
import { useVisitOutbox } from './use-visit-outbox.js';
import { useVisitsText } from './visits.messages.js';

/** Visits that the server does not have yet, each with a way to take it back; nothing when there are none. */
export function WaitingVisits() {
  const text = useVisitsText();
  const format = useFormat();
  const { box, remove } = useVisitOutbox();
  if (box.length === 0) return null;
  return (
    <Alert
      title={text('waiting', { count: box.length })}
      role="status"
      variant="light"
      color="gray"
      className="no-print"
    >
      <Stack gap="xs">
        {box.map(({ clientKey, household, input, refusal }) => (
          <Group key={clientKey} justify="space-between" wrap="nowrap">
            <Text size="sm" c={refusal ? 'orange.8' : undefined}>
              {household} · {format.day(input.visitedOn)}
              {refusal && ` · ${text('refused', { why: refusal })}`}
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => remove(clientKey)}
              aria-label={format.labelled(text('takeBack'), household)}
            >
              {text('takeBack')}
            </Button>
          </Group>
        ))}
      </Stack>
    </Alert>
  );
}
