import { Group, Text } from '@mantine/core';
import { useFormat } from '../../lib/format.js';
import { useExchangeText } from './exchange.messages.js';
import type { ImportResult } from './use-import.js';

/** What the import does, before it does it. */
export function ImportCounts({ result }: { result: ImportResult }) {
  const text = useExchangeText();
  const format = useFormat();
  return (
    <Group gap="xl" component="dl" m={0}>
      {(['created', 'changed', 'unchanged'] as const).map(name => (
        <div key={name}>
          <Text component="dt" size="sm" c="dimmed">
            {text(name)}
          </Text>
          <Text component="dd" m={0} fz={24} fw={650} className="tabular">
            {format.number(result[name])}
          </Text>
        </div>
      ))}
    </Group>
  );
}
