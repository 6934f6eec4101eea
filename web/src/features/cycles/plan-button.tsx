import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { PhaseBar_CycleFragment } from '../../generated/graphql.js';
import { useCyclesText } from './cycles.messages.js';
import { PlanForm } from './plan-form.js';

/** Opens the plan of a cycle to be changed. */
export function PlanButton({ cycle }: { cycle: PhaseBar_CycleFragment & { version: number } }) {
  const text = useCyclesText();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open}>
        {text('plan')}
      </Button>
      <Modal opened={isOpen} onClose={close} title={text('plan')} closeButtonProps={{ 'aria-label': text('cancel') }}>
        <PlanForm cycle={cycle} close={close} />
      </Modal>
    </>
  );
}
