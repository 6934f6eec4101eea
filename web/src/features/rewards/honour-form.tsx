import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import { MandatePicker } from '../../components/mandate-picker.js';
import { WardPicker } from '../../components/ward-picker.js';
import type { HonourForm_AwardFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useRewardsText } from './rewards.messages.js';

graphql(`
  fragment HonourForm_award on Award {
    key
    title
    of
    quota
    unit
  }
`);

const RECORD = graphql(`
  mutation RecordHonour($input: RecordHonourInput!) {
    recordHonour(input: $input) {
      id
    }
  }
`);

interface HonourFormProps {
  awards: readonly HonourForm_AwardFragment[];
  year: number;
  close: () => void;
}

/** What a body decided about a title or award. */
export function HonourForm({ awards, year, close }: HonourFormProps) {
  const text = useRewardsText();
  const { today } = useJurisdiction();
  const [key, setKey] = useState(awards[0]?.key ?? '');
  const [recipientId, setRecipient] = useState<string | null>(null);
  const [words, setWords] = useState({ reason: '', minuteNumber: '', amount: '' });
  const [decidedOn, setDay] = useState(today);
  const award = awards.find(each => each.key === key);
  const { act, isActing, error } = useAction(RECORD, {
    refetch: ['Honours'],
    onDone: () => {
      close();
      showToast(text('done'));
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const { amount, ...said } = words;
    if (recipientId) void act({ ...said, amount: amount || null, award: key, year, recipientId, decidedOn });
  }
  const field = (name: keyof typeof words, label: string, required = true) => (
    <TextInput
      label={label}
      required={required}
      value={words[name]}
      onChange={event => setWords({ ...words, [name]: event.currentTarget.value })}
    />
  );
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <NativeSelect
          label={text('award')}
          value={key}
          data={awards.map(each => ({
            value: each.key,
            label: each.quota ? `${each.title} (${text('quota', { share: each.quota })})` : each.title,
          }))}
          onChange={event => {
            setKey(event.currentTarget.value);
            setRecipient(null);
          }}
        />
        {award?.of === 'ward' ? (
          <WardPicker required value={recipientId} onChange={setRecipient} />
        ) : (
          <MandatePicker value={recipientId} onChange={setRecipient} on={`${year}-01-01`} />
        )}
        {field('reason', text('reason'))}
        {award?.unit && field('amount', `${text('amount')} (${award.unit})`, false)}
        {field('minuteNumber', text('minuteNumber'))}
        <TextInput
          type="date"
          label={text('decidedOn')}
          required
          max={today}
          value={decidedOn}
          onChange={event => setDay(event.currentTarget.value)}
        />
        <FormButtons confirm={text('record')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
