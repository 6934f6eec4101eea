import { useState } from 'react';
import type { MatterStepDialog_KindFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useMattersText } from './matters.messages.js';
import { type OwnerChoice, OwnerPicker } from './owner-picker.js';
import { StepFields } from './step-fields.js';

const DISPATCH = graphql(`
  mutation DispatchMatter($input: DispatchMatterInput!) {
    dispatchMatter(input: $input) {
      id
      ...MatterDocument_matter
    }
  }
`);

interface DispatchFormProps {
  matter: { id: string; version: number };
  kind: MatterStepDialog_KindFragment;
  title: string;
  close: () => void;
}

/** Hands a matter to who has to answer. */
export function DispatchForm({ matter, kind, title, close }: DispatchFormProps) {
  const text = useMattersText();
  const { today } = useJurisdiction();
  const [owner, setOwner] = useState<OwnerChoice | null>(null);
  const [note, setNote] = useState('');
  const [takenOn, setTakenOn] = useState(today);
  const { act, isActing, error } = useAction(DISPATCH, {
    refetch: ['Matters'],
    onDone: () => {
      showToast(text('stepDone', { step: title }));
      close();
    },
  });
  const said = { takenOn, note: note.trim() || null };
  return (
    <StepFields
      takenOn={takenOn}
      onTakenOn={setTakenOn}
      note={{ value: note, onChange: setNote, label: text('note'), required: false }}
      submit={title}
      isActing={isActing}
      error={error}
      onSubmit={() => void act({ matterId: matter.id, version: matter.version, ...owner, ...said })}
      close={close}
    >
      <OwnerPicker wardKinds={kind.ownerWardKinds} withGroups={kind.ownedByGroups} onChange={setOwner} />
    </StepFields>
  );
}
