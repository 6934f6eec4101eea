import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import type { Bench } from './plan-draft.js';
import { useWardChangesText } from './ward-changes.messages.js';

const RENAME = graphql(`
  mutation RenameWard($input: RenameWardInput!) {
    renameWard(input: $input) {
      id
    }
  }
`);

/** A ward goes on under another name. */
export function RenameWard({ ward }: { ward: Bench }) {
  const text = useWardChangesText();
  const { today } = useJurisdiction();
  const [name, setName] = useState(ward.name);
  const [changedOn, setDay] = useState(today);
  const [decision, setDecision] = useState('');
  const { act, isActing, error } = useAction(RENAME, {
    refetch: ['WardChanges', 'PickableWards', 'ChangeBench'],
    onDone: () => showToast(text('done')),
  });
  return (
    <ActionModal
      label={text('RENAME')}
      error={error}
      isActing={isActing}
      onSubmit={() => act({ wardId: ward.id, version: ward.version, name, changedOn, decision })}
    >
      <TextInput label={text('name')} value={name} required onChange={event => setName(event.currentTarget.value)} />
      <TextInput
        type="date"
        label={text('changedOn')}
        value={changedOn}
        max={today}
        required
        onChange={event => setDay(event.currentTarget.value)}
      />
      <TextInput
        label={text('decision')}
        value={decision}
        required
        onChange={event => setDecision(event.currentTarget.value)}
      />
    </ActionModal>
  );
}
