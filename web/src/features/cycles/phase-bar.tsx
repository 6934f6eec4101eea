import { Text } from '@mantine/core';
import type { CyclePhase, PhaseBar_CycleFragment } from '../../generated/graphql.js';
import { daysBetween } from '../../lib/days-between.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useCyclesText } from './cycles.messages.js';
import classes from './phase-bar.module.css';
import { PHASES } from './phases.js';

graphql(`
  fragment PhaseBar_cycle on EvaluationCycle {
    id
    phase
    plan {
      phase
      startsOn
      endsOn
    }
  }
`);

type Planned = PhaseBar_CycleFragment['plan'][number];

/** Where a cycle is among its phases, and from when to when each is planned. */
export function PhaseBar({ cycle }: { cycle: PhaseBar_CycleFragment }) {
  const text = useCyclesText();
  const at = PHASES.indexOf(cycle.phase);
  return (
    <ol className={classes.bar} aria-label={text('phases')}>
      {PHASES.map((phase, place) => (
        <Step
          key={phase}
          phase={phase}
          state={place < at ? 'past' : place === at ? 'now' : 'ahead'}
          planned={cycle.plan.find(each => each.phase === phase)}
        />
      ))}
    </ol>
  );
}

interface StepProps {
  phase: CyclePhase;
  state: 'past' | 'now' | 'ahead';
  planned: Planned | undefined;
}

function Step({ phase, state, planned }: StepProps) {
  const text = useCyclesText();
  const format = useFormat();
  const { today } = useJurisdiction();
  const isLate = state === 'now' && phase !== 'PUBLISHED' && planned !== undefined && planned.endsOn < today;
  return (
    <li className={classes.step} data-state={state} {...(state === 'now' && { 'aria-current': 'step' as const })}>
      <Text fw={600}>{text(phase)}</Text>
      <Text size="xs" c="dimmed">
        {planned
          ? text('span', { from: format.date(planned.startsOn), to: format.date(planned.endsOn) })
          : text('undated')}
      </Text>
      {state !== 'ahead' && <Text size="xs">{text(state)}</Text>}
      {isLate && (
        <Text size="xs" c="orange.8">
          {text('overdue', { count: daysBetween(planned.endsOn, today) })}
        </Text>
      )}
    </li>
  );
}
