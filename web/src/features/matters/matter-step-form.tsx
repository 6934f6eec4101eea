import type { TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import type { MatterStepInput } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useMattersText } from './matters.messages.js';
import { StepFields } from './step-fields.js';
import { NEEDS_NOTE, type PlainVerb } from './step-verb.js';

const DOCUMENTS: Record<PlainVerb, TypedDocumentNode<unknown, { input: MatterStepInput }>> = {
  REGISTER: graphql(`
    mutation RegisterMatter($input: MatterStepInput!) {
      registerMatter(input: $input) {
        id
        ...MatterDocument_matter
      }
    }
  `),
  ACCEPT: graphql(`
    mutation AcceptMatter($input: MatterStepInput!) {
      acceptMatter(input: $input) {
        id
        ...MatterDocument_matter
      }
    }
  `),
  RETURN: graphql(`
    mutation ReturnMatter($input: MatterStepInput!) {
      returnMatter(input: $input) {
        id
        ...MatterDocument_matter
      }
    }
  `),
  HANDLE: graphql(`
    mutation HandleMatter($input: MatterStepInput!) {
      handleMatter(input: $input) {
        id
        ...MatterDocument_matter
      }
    }
  `),
  REOPEN: graphql(`
    mutation ReopenMatter($input: MatterStepInput!) {
      reopenMatter(input: $input) {
        id
        ...MatterDocument_matter
      }
    }
  `),
  CLOSE: graphql(`
    mutation CloseMatter($input: MatterStepInput!) {
      closeMatter(input: $input) {
        id
        ...MatterDocument_matter
      }
    }
  `),
  ESCALATE: graphql(`
    mutation EscalateMatter($input: EscalateMatterInput!) {
      escalateMatter(input: $input) {
        id
        ...MatterDocument_matter
      }
    }
  `),
};

interface MatterStepFormProps {
  matter: { id: string; version: number };
  step: { verb: PlainVerb; title: string };
  close: () => void;
}

/** A step that says when, and where it needs one a reason. */
export function MatterStepForm({ matter, step: { verb, title }, close }: MatterStepFormProps) {
  const text = useMattersText();
  const { today } = useJurisdiction();
  const [takenOn, setTakenOn] = useState(today);
  const [note, setNote] = useState('');
  const { act, isActing, error } = useAction(DOCUMENTS[verb], {
    refetch: ['Matters'],
    onDone: () => {
      showToast(text('stepDone', { step: title }));
      close();
    },
  });
  const isNeeded = NEEDS_NOTE.includes(verb);
  const label = verb === 'HANDLE' ? text('progress') : verb === 'REOPEN' ? text('reopenWhy') : text('why');
  return (
    <StepFields
      takenOn={takenOn}
      onTakenOn={setTakenOn}
      note={{ value: note, onChange: setNote, label: isNeeded ? label : text('note'), required: isNeeded }}
      submit={title}
      isActing={isActing}
      error={error}
      onSubmit={() => void act({ matterId: matter.id, version: matter.version, takenOn, note: note.trim() || null })}
      close={close}
    />
  );
}
