import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useConsequencesText } from './consequences.messages.js';
import { type Step, StepForm } from './step-form.js';

/** What the office may do next, each in a dialog. */
export function StepActions({ steps, of }: { steps: readonly Step[]; of: object }) {
  const text = useConsequencesText();
  const [step, setStep] = useState<Step | null>(null);
  const close = (): void => setStep(null);
  return (
    <Group className="no-print">
      {steps.map((each, index) => (
        <Button key={each} variant={index === 0 ? 'filled' : 'default'} onClick={() => setStep(each)}>
          {text(each)}
        </Button>
      ))}
      <Modal
        opened={step !== null}
        onClose={close}
        title={step && text(step)}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        {step && <StepForm step={step} of={of} close={close} />}
      </Modal>
    </Group>
  );
}
