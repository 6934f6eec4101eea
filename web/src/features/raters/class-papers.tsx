import { Group, NumberInput, Stack, Text } from '@mantine/core';
import { useBallotsText } from './ballots.messages.js';

type Papers = Readonly<Record<string, number | string>>;

interface ClassPapersProps {
  classes: readonly { key: string; title: string }[];
  papers: Papers;
  change: (papers: Papers) => void;
}

/** How many valid papers came from each class; nothing where the group has none. */
export function ClassPapers({ classes, papers, change }: ClassPapersProps) {
  const text = useBallotsText();
  if (classes.length === 0) return null;
  return (
    <Stack gap={4}>
      <Group gap="sm" align="flex-end">
        {classes.map(({ key, title }) => (
          <NumberInput
            key={key}
            label={text('papersOf', { title })}
            value={papers[key] ?? ''}
            min={0}
            allowDecimal={false}
            w={150}
            size="sm"
            onChange={count => change({ ...papers, [key]: count })}
          />
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {text('papersHint')}
      </Text>
    </Stack>
  );
}
