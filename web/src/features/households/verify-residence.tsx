import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { ChipChoice } from '../../components/chip-choice.js';
import type { Residence, VerifyResidence_HouseholdFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useCan, useJurisdiction } from '../../lib/viewer.js';
import { useHouseholdsText } from './households.messages.js';

graphql(`
  fragment VerifyResidence_household on Household {
    id
    version
    residence
    verifiedOn
  }
`);

const VERIFY = graphql(`
  mutation VerifyResidence($input: VerifyResidenceInput!) {
    verifyResidence(input: $input) {
      id
      ...VerifyResidence_household
      ...HouseholdWords_household
      ...ResidenceHistory_household
    }
  }
`);

const RESIDENCES = ['PRESENT', 'AWAY', 'REGISTERED_ONLY', 'CLOSED'] as const;

/** Says where a household lives and when somebody looked. */
export function VerifyResidence({ household }: { household: VerifyResidence_HouseholdFragment }) {
  const text = useHouseholdsText();
  const can = useCan();
  const { today } = useJurisdiction();
  const [residence, setResidence] = useState(household.residence as Residence);
  const [verifiedOn, setDay] = useState(today);
  const { act, isActing, error } = useAction(VERIFY, { onDone: () => showToast(text('saidWhere')) });
  if (!can('household.verify')) return null;
  return (
    <ActionModal
      label={text('verify')}
      error={error}
      isActing={isActing}
      button={{ className: 'no-print' }}
      onSubmit={() => act({ householdId: household.id, version: household.version, residence, verifiedOn })}
    >
      <ChipChoice
        label={text('residence')}
        name="residence"
        value={residence}
        onChange={setResidence}
        choices={RESIDENCES.map(value => ({ value, label: text(value) }))}
      />
      <TextInput
        type="date"
        label={text('verifiedOn')}
        value={verifiedOn}
        max={today}
        required
        onChange={changed => setDay(changed.currentTarget.value)}
      />
    </ActionModal>
  );
}
