import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ChipChoice } from '../../components/chip-choice.js';
import { FormButtons } from '../../components/form-buttons.js';
import { RepresentativePicker } from '../../components/representative-picker.js';
import { WardPicker } from '../../components/ward-picker.js';
import type { FactKind } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction, useViewer } from '../../lib/viewer.js';
import { useLateFactsText } from './late-facts.messages.js';

const ASK = graphql(`
  mutation AskForLateFact($input: AskForLateFactInput!) {
    askForLateFact(input: $input) {
      id
      ...LateFactRow_exception
    }
  }
`);

const KINDS = [
  'ATTENDANCE',
  'VISIT',
  'PLEDGE',
  'MATTER',
  'RETURN',
  'LINK',
  'MANDATE',
  'DUTY_RECORD',
  'ATTRIBUTE',
  'INDICATOR',
  'LISTED_TASK',
  'CONSULTATION',
  'BRIEFING',
] as const satisfies readonly FactKind[];

type Whom = 'person' | 'wholeWard';

/** Asks that a late fact may be recorded: one's own, or for the office anybody's. */
export function AskForm({ year, close }: { year: number; close: () => void }) {
  const text = useLateFactsText();
  const { today } = useJurisdiction();
  const { representative: own } = useViewer();
  const [whom, setWhom] = useState<Whom>('person');
  const [representativeId, setRepresentative] = useState<string | null>(own?.id ?? null);
  const [wardId, setWard] = useState<string | null>(null);
  const [what, setWhat] = useState<FactKind>('ATTENDANCE');
  const [happenedOn, setDate] = useState('');
  const [reason, setReason] = useState('');
  const { act, isActing, error } = useAction(ASK, {
    refetch: ['LateFacts', 'Cycle'],
    onDone: () => {
      showToast(text('asked'));
      close();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const subject = whom === 'person' ? { representativeId } : { wardId };
    void act({ year, ...subject, what, happenedOn, reason });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {!own && (
          <ChipChoice
            label={text('forWhom')}
            name="whom"
            value={whom}
            onChange={setWhom}
            choices={(['person', 'wholeWard'] as const).map(each => ({ value: each, label: text(each) }))}
          />
        )}
        {!own && whom === 'person' && (
          <RepresentativePicker value={representativeId} onChange={setRepresentative} required />
        )}
        {!own && whom === 'wholeWard' && <WardPicker value={wardId} onChange={setWard} />}
        <NativeSelect
          label={text('what')}
          value={what}
          data={KINDS.map(kind => ({ value: kind, label: text(kind) }))}
          onChange={event => setWhat(event.currentTarget.value as FactKind)}
        />
        <TextInput
          type="date"
          label={text('happenedOn')}
          value={happenedOn}
          max={today}
          required
          onChange={event => setDate(event.currentTarget.value)}
        />
        <Textarea
          label={text('reason')}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
        <FormButtons confirm={text('submit')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
