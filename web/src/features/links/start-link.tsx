import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { FixedFields } from '../../components/fixed-fields.js';
import type { Fixed } from '../../components/fixed-words.js';
import { HouseholdPicker } from '../../components/household-picker.js';
import { MandatePicker } from '../../components/mandate-picker.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useCan, useJurisdiction } from '../../lib/viewer.js';
import { useLinksText } from './links.messages.js';

const START = graphql(`
  mutation StartLink($input: StartLinkInput!) {
    startLink(input: $input) {
      id
    }
  }
`);

interface StartLinkProps {
  /** The household that somebody is to answer for; left out, it is chosen. */
  householdId?: string;
  /** Who is to answer, and what the programme asks to be said of it; left out, the person is chosen. */
  mandate?: { id: string; fixedOfLinks: readonly string[] };
  /** Named queries whose lists change. */
  refetch: string[];
}

/** Lets somebody answer for one more household from a day on. */
export function StartLink({ householdId, mandate, refetch }: StartLinkProps) {
  const text = useLinksText();
  const can = useCan();
  const { today } = useJurisdiction();
  const [chosenHousehold, setHousehold] = useState<string | null>(null);
  const [chosen, setChosen] = useState<StartLinkProps['mandate'] | null>(null);
  const [startedOn, setDay] = useState(today);
  const [fixed, setFixed] = useState<Fixed>({});
  const { act, isActing, error } = useAction(START, { refetch, onDone: () => showToast(text('started')) });
  if (!can('link.change')) return null;
  const [who, whom] = [mandate ?? chosen, householdId ?? chosenHousehold];
  async function submit(): Promise<boolean> {
    if (!who || !whom || !(await act({ mandateId: who.id, householdId: whom, startedOn, fixed }))) return false;
    setHousehold(null);
    setChosen(null);
    return true;
  }
  return (
    <ActionModal
      label={text('start')}
      error={error}
      isActing={isActing}
      button={{ className: 'no-print' }}
      onSubmit={submit}
    >
      {!householdId && <HouseholdPicker value={chosenHousehold} onChange={setHousehold} />}
      {!mandate && (
        <MandatePicker
          value={chosen?.id ?? null}
          onChange={(id, fixedOfLinks) => setChosen(id ? { id, fixedOfLinks } : null)}
          on={startedOn}
        />
      )}
      <TextInput
        type="date"
        label={text('startedOn')}
        value={startedOn}
        required
        onChange={event => setDay(event.currentTarget.value)}
      />
      <FixedFields fixed={fixed} onChange={setFixed} asked={who?.fixedOfLinks ?? []} />
    </ActionModal>
  );
}
