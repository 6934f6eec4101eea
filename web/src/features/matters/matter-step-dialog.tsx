import { Modal } from '@mantine/core';
import type { MatterStepDialog_KindFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { AnswerForm } from './answer-form.js';
import { DispatchForm } from './dispatch-form.js';
import { MatterStepForm } from './matter-step-form.js';
import { useMattersText } from './matters.messages.js';
import { MergeForm } from './merge-form.js';
import { RateForm } from './rate-form.js';
import { isPlain } from './step-verb.js';

graphql(`
  fragment MatterStepDialog_kind on MatterKind {
    key
    outcomes {
      key
      title
    }
    ratings {
      key
      title
    }
    settlers {
      key
      title
    }
    ownerWardKinds
    ownedByGroups
  }
`);

/** A step that somebody is about to take with a matter. */
export interface ChosenStep {
  matter: { id: string; version: number; title: string; kind: string };
  verb: string;
  title: string;
}

interface MatterStepDialogProps {
  step: ChosenStep | null;
  kinds: readonly MatterStepDialog_KindFragment[];
  close: () => void;
}

function StepForm({ step, kinds, close }: MatterStepDialogProps & { step: ChosenStep }) {
  const { matter, verb, title } = step;
  const kind = kinds.find(({ key }) => key === matter.kind);
  if (isPlain(verb)) return <MatterStepForm matter={matter} step={{ verb, title }} close={close} />;
  if (!kind) return null;
  const facts = { matter, kind, title, close };
  switch (verb) {
    case 'ANSWER':
      return <AnswerForm {...facts} />;
    case 'RATE':
      return <RateForm {...facts} />;
    case 'DISPATCH':
      return <DispatchForm {...facts} />;
    default:
      return <MergeForm {...facts} />;
  }
}

/** Asks what a step needs to know, under the name that the programme has for it. */
export function MatterStepDialog({ step, kinds, close }: MatterStepDialogProps) {
  const text = useMattersText();
  return (
    <Modal
      opened={step !== null}
      onClose={close}
      title={step && `${step.title} · ${step.matter.title}`}
      closeButtonProps={{ 'aria-label': text('cancel') }}
    >
      {step && <StepForm step={step} kinds={kinds} close={close} />}
    </Modal>
  );
}
