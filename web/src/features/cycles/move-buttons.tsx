import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import type { CyclePhase, MoveButtons_CycleFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useCyclesText } from './cycles.messages.js';
import { MoveForm } from './move-form.js';
import { PHASES } from './phases.js';

graphql(`
  fragment MoveButtons_cycle on EvaluationCycle {
    id
    version
    phase
    viewerCanMoveTo
  }
`);

/** Takes a cycle to the next phase, or back to the one before. */
export function MoveButtons({ cycle }: { cycle: MoveButtons_CycleFragment }) {
  const text = useCyclesText();
  const [to, setTo] = useState<CyclePhase | null>(null);
  const isBack = (phase: CyclePhase) => PHASES.indexOf(phase) < PHASES.indexOf(cycle.phase);
  const words = (phase: CyclePhase) => text(isBack(phase) ? 'back' : 'forward', { phase: text(phase) });
  const close = () => setTo(null);
  if (cycle.viewerCanMoveTo.length === 0) return null;
  return (
    <>
      <Group className="no-print">
        {[...cycle.viewerCanMoveTo].reverse().map(phase => (
          <Button key={phase} variant={isBack(phase) ? 'default' : 'filled'} onClick={() => setTo(phase)}>
            {words(phase)}
          </Button>
        ))}
      </Group>
      <Modal
        opened={to !== null}
        onClose={close}
        title={to && words(to)}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        {to && <MoveForm cycle={cycle} to={to} isBack={isBack(to)} close={close} />}
      </Modal>
    </>
  );
}
