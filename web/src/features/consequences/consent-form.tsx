import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import { MandatePicker } from '../../components/mandate-picker.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useConsequencesText } from './consequences.messages.js';

const RECORD = graphql(`
  mutation RecordPriorConsent($input: RecordPriorConsentInput!) {
    recordPriorConsent(input: $input) {
      id
    }
  }
`);

interface ConsentFormProps {
  kinds: readonly { key: string; title: string }[];
  close: () => void;
}

/** That a body consented beforehand. There is no field for the matter, on purpose. */
export function ConsentForm({ kinds, close }: ConsentFormProps) {
  const text = useConsequencesText();
  const { today } = useJurisdiction();
  const [kind, setKind] = useState(kinds[0]?.key ?? '');
  const [mandateId, setMandate] = useState<string | null>(null);
  const [number, setNumber] = useState('');
  const [consentedOn, setDay] = useState(today);
  const { act, isActing, error } = useAction(RECORD, {
    refetch: ['PriorConsents'],
    onDone: () => {
      close();
      showToast(text('done'));
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (mandateId) void act({ kind, mandateId, number: number.trim(), consentedOn });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <NativeSelect
          label={text('consentKind')}
          value={kind}
          data={kinds.map(each => ({ value: each.key, label: each.title }))}
          onChange={event => setKind(event.currentTarget.value)}
        />
        <MandatePicker value={mandateId} onChange={setMandate} on={today} />
        <TextInput
          label={text('number')}
          required
          value={number}
          onChange={event => setNumber(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={text('consentedOn')}
          required
          max={today}
          value={consentedOn}
          onChange={event => setDay(event.currentTarget.value)}
        />
        <FormButtons confirm={text('addConsent')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
