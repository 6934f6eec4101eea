import { Button, Paper, Stack, Text } from '@mantine/core';
import { Section } from '../../components/section.js';
import type { ReturnRow_GroupReturnFragment } from '../../generated/graphql.js';
import { copyText } from '../../lib/copy-text.js';
import { useFormat } from '../../lib/format.js';
import { showToast } from '../../lib/toast.js';
import { useReturnsText } from './returns.messages.js';

/** Who has to be reminded, in words that can be sent to the leaders as they are. */
export function ReminderList({ missing }: { missing: readonly ReturnRow_GroupReturnFragment[] }) {
  const text = useReturnsText();
  const format = useFormat();
  if (missing.length === 0) return null;
  const entries = missing.map(({ group, month }) =>
    text('remindEntry', {
      group: group.name,
      leader: group.leader?.name ?? text('noLeader'),
      month: format.month(month),
    }),
  );
  const words = text('remindText', { list: format.list(entries) });
  return (
    <Section title={text('remind')}>
      <Paper withBorder p="md">
        <Stack gap="sm" align="flex-start">
          <Text>{words}</Text>
          <Button
            variant="default"
            className="no-print"
            onClick={() => void copyText(words).then(() => showToast(text('copied')))}
          >
            {text('copy')}
          </Button>
        </Stack>
      </Paper>
    </Section>
  );
}
