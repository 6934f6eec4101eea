import { NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import { PaperFields } from '../../components/paper-fields.js';
import type { PaperPageInput } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { usePledgesText } from './pledges.messages.js';
import { useClaimChoices } from './use-claim-choices.js';

const CLAIM = graphql(`
  mutation ClaimPledgeItem($input: ClaimPledgeItemInput!) {
    claimPledgeItem(input: $input) {
      id
      ...PledgeItemCard_item
    }
  }
`);

interface ClaimFormProps {
  item: { id: string; key: string; version: number; household: { id: string } | null };
  representativeId: string;
  year: number;
  close: () => void;
}

/** Claims an item as done: a line of what was done, or a record that is there already. */
export function ClaimForm({ item, representativeId, year, close }: ClaimFormProps) {
  const text = usePledgesText();
  const { today } = useJurisdiction();
  const choices = useClaimChoices(representativeId, year, item.key);
  const [entered, setEntered] = useState({
    claimedOn: today,
    note: '',
    matterId: '',
    visitId: '',
    householdId: item.household?.id ?? '',
  });
  const [paper, setPaper] = useState<PaperPageInput | null>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const { act, isActing, error } = useAction(CLAIM, {
    onDone: () => {
      showToast(text('claimed'));
      close();
    },
  });
  function field(name: keyof typeof entered) {
    return {
      value: entered[name],
      onChange: (event: { currentTarget: { value: string } }) =>
        setEntered({ ...entered, [name]: event.currentTarget.value }),
    };
  }
  function whatIsMissing(): string | null {
    if (choices.needsHousehold && !entered.householdId) return text('needsHousehold');
    const hasEvidence = entered.note.trim() || entered.matterId || entered.visitId;
    return hasEvidence ? null : text('needsEvidence');
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    const lacking = whatIsMissing();
    setMissing(lacking);
    if (lacking) return;
    void act({
      pledgeItemId: item.id,
      version: item.version,
      claimedOn: entered.claimedOn,
      note: entered.note.trim() || null,
      matterId: entered.matterId || null,
      visitId: entered.visitId || null,
      householdId: entered.householdId || null,
      paper,
    });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {text('claimAdvice')}
        </Text>
        {choices.needsHousehold && (
          <NativeSelect label={text('household')} required data={choices.households} {...field('householdId')} />
        )}
        <TextInput type="date" label={text('claimedOn')} max={today} required {...field('claimedOn')} />
        <Textarea label={text('note')} autosize minRows={2} data-autofocus {...field('note')} />
        {choices.matters.length > 1 && (
          <NativeSelect label={text('byMatter')} data={choices.matters} {...field('matterId')} />
        )}
        {choices.visits.length > 1 && (
          <NativeSelect label={text('byVisit')} data={choices.visits} {...field('visitId')} />
        )}
        <PaperFields value={paper} onChange={setPaper} />
        {missing && (
          <Text c="orange" role="alert">
            {missing}
          </Text>
        )}
        <FormButtons confirm={text('claim')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
