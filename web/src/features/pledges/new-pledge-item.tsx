import { Button, NativeSelect, Paper, Stack, Textarea, Title } from '@mantine/core';
import { usePledgesText } from './pledges.messages.js';

interface Draft {
  key: string;
  text: string;
  householdId: string;
}

interface NewPledgeItemProps {
  item: {
    key: string;
    title: string;
    needsHousehold: boolean;
    hasOwnWords: boolean;
    minTimes: number;
    maxTimes: number;
  };
  drafts: readonly Draft[];
  households: readonly { value: string; label: string }[];
  onChange: (drafts: Draft[]) => void;
}

/** One item of the form, as often as somebody wants it within what the programme allows. */
export function NewPledgeItem({ item, drafts, households, onChange }: NewPledgeItemProps) {
  const text = usePledgesText();
  const { key, title, needsHousehold, hasOwnWords, minTimes, maxTimes } = item;
  const change = (at: number, part: Partial<Draft>) =>
    onChange(drafts.map((each, place) => (place === at ? { ...each, ...part } : each)));
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {title}
        </Title>
        {drafts.map((draft, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is not saved yet has nothing but its place
          <Stack key={at} gap="xs">
            <Textarea
              label={text(hasOwnWords ? 'itemText' : 'plannedText')}
              autosize
              minRows={2}
              required={hasOwnWords}
              value={draft.text}
              onChange={event => change(at, { text: event.currentTarget.value })}
            />
            {needsHousehold && (
              <NativeSelect
                label={text('household')}
                description={text('householdLater')}
                value={draft.householdId}
                onChange={event => change(at, { householdId: event.currentTarget.value })}
                data={[{ value: '', label: '' }, ...households]}
              />
            )}
            {drafts.length > minTimes && (
              <Button variant="subtle" color="gray" onClick={() => onChange(drafts.filter((_, place) => place !== at))}>
                {text('removeItem')}
              </Button>
            )}
          </Stack>
        ))}
        {drafts.length < maxTimes && (
          <Button variant="default" onClick={() => onChange([...drafts, { key, text: '', householdId: '' }])}>
            {text('addItem', { title })}
          </Button>
        )}
      </Stack>
    </Paper>
  );
}
