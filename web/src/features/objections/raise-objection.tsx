import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { ChipChoice } from '../../components/chip-choice.js';
import type { OwnRecordType } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useObjectionsText } from './objections.messages.js';

const RAISE = graphql(`
  mutation RaiseObjection($input: RaiseObjectionInput!) {
    raiseObjection(input: $input) {
      id
    }
  }
`);

const TYPES = ['VISIT', 'ATTENDANCE', 'MATTER', 'PLEDGE_ITEM', 'DUTY_RECORD'] as const;

interface RaiseObjectionProps {
  representativeId: string;
  /** The record from which somebody came here; without one something is missing. */
  record: { id: string; type: OwnRecordType } | null;
  onDone: () => void;
}

/** Tells the office that a record is wrong or twice, or that one is missing. */
export function RaiseObjection({ representativeId, record, onDone }: RaiseObjectionProps) {
  const text = useObjectionsText();
  const { today } = useJurisdiction();
  const [kind, setKind] = useState<'WRONG' | 'TWICE'>('WRONG');
  const [recordType, setType] = useState<OwnRecordType>('VISIT');
  const [happenedOn, setDay] = useState(today);
  const [said, say] = useState('');
  const { act, isActing, error } = useAction(RAISE, {
    refetch: ['RecordObjections'],
    onDone: () => {
      showToast(text('told'));
      say('');
      onDone();
    },
  });
  function submit(submitted: FormEvent): void {
    submitted.preventDefault();
    const about = record
      ? { kind, recordType: record.type, recordId: record.id }
      : { kind: 'MISSING' as const, recordType, happenedOn };
    void act({ representativeId, said: said.trim(), ...about });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {record ? (
          <ChipChoice
            label={text('kind')}
            name="kind"
            value={kind}
            onChange={setKind}
            choices={(['WRONG', 'TWICE'] as const).map(value => ({ value, label: text(value) }))}
          />
        ) : (
          <>
            <ChipChoice
              label={text('recordType')}
              name="record-type"
              value={recordType}
              onChange={setType}
              choices={TYPES.map(value => ({ value, label: text(value) }))}
            />
            <TextInput
              type="date"
              label={text('happenedOn')}
              value={happenedOn}
              max={today}
              required
              onChange={changed => setDay(changed.currentTarget.value)}
            />
          </>
        )}
        <Textarea
          label={text('howItWas')}
          value={said}
          required
          autosize
          onChange={changed => say(changed.currentTarget.value)}
        />
        <ActionError error={error} />
        <Button type="submit" loading={isActing}>
          {text('tell')}
        </Button>
      </Stack>
    </form>
  );
}
