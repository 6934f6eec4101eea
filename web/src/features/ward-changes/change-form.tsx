import { useLazyQuery } from '@apollo/client/react';
import { Button, Paper, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { ChangePreview } from './change-preview.js';
import { type Bench, firstParts, type PlanDraft, planOf } from './plan-draft.js';
import { PlanFields } from './plan-fields.js';
import { useWardChangesText } from './ward-changes.messages.js';

const PREVIEW = graphql(`
  query WardChangePreview($plan: WardChangePlanInput!) {
    wardChangePreview(plan: $plan) {
      ...ChangePreview_preview
    }
  }
`);

const CHANGE = graphql(`
  mutation ChangeWards($input: ChangeWardsInput!) {
    changeWards(input: $input) {
      id
    }
  }
`);

/** Which wards become which: looked at first, then made. What was looked at is what is made, or it is looked at again. */
export function ChangeForm({ ward }: { ward: Bench }) {
  const text = useWardChangesText();
  const { today } = useJurisdiction();
  const [draft, setDraft] = useState<PlanDraft>({
    kind: 'MERGE',
    otherIds: [],
    parts: firstParts('MERGE'),
    changedOn: today,
    accountIds: [],
  });
  const [said, setSaid] = useState({ decision: '', note: '' });
  const [seen, setSeen] = useState<string | null>(null);
  const [look, preview] = useLazyQuery(PREVIEW, { fetchPolicy: 'network-only' });
  const { act, isActing, error } = useAction(CHANGE, {
    refetch: ['WardChanges', 'PickableWards'],
    onDone: () => {
      setSeen(null);
      showToast(text('done'));
    },
  });
  const change = (part: Partial<PlanDraft>) => setDraft(before => ({ ...before, ...part }));
  const plan = planOf(ward, draft);
  // Which accounts go along is decided while looking, and changes nothing of the rest.
  const content = JSON.stringify({ ...plan, accounts: [] });
  const found = seen === content && !preview.loading && !preview.error ? preview.data?.wardChangePreview : undefined;
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (found) {
      await act({ plan, decision: said.decision, note: said.note || null });
      return;
    }
    setSeen(content);
    await look({ variables: { plan } });
  }
  return (
    <Paper withBorder p="md">
      <form onSubmit={event => void submit(event)}>
        <Stack gap="sm">
          <PlanFields ward={ward} draft={draft} change={change} />
          <TextInput
            type="date"
            label={text('changedOn')}
            value={draft.changedOn}
            max={today}
            required
            onChange={({ currentTarget }) => change({ changedOn: currentTarget.value })}
          />
          {found && (
            <>
              <ChangePreview
                preview={found}
                accountIds={draft.accountIds}
                {...(draft.kind === 'MERGE' && { onAccounts: (accountIds: string[]) => change({ accountIds }) })}
              />
              <TextInput
                label={text('decision')}
                value={said.decision}
                required
                onChange={({ currentTarget }) => setSaid({ ...said, decision: currentTarget.value })}
              />
              <Textarea
                label={text('note')}
                value={said.note}
                onChange={({ currentTarget }) => setSaid({ ...said, note: currentTarget.value })}
              />
            </>
          )}
          <ActionError error={error ?? preview.error} />
          <Button
            type="submit"
            loading={isActing || preview.loading}
            disabled={found !== undefined && found.obstacles.length > 0}
          >
            {found ? text('confirm') : text('preview')}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
