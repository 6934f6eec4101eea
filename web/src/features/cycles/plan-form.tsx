import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import type { CyclePhase, PhaseBar_CycleFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useCyclesText } from './cycles.messages.js';
import { PHASES } from './phases.js';

const PLAN = graphql(`
  mutation PlanCycle($input: PlanCycleInput!) {
    planCycle(input: $input) {
      id
      version
      ...PhaseBar_cycle
    }
  }
`);

interface Days {
  startsOn: string;
  endsOn: string;
}

const NO_DAYS: Days = { startsOn: '', endsOn: '' };

interface PlanFormProps {
  cycle: PhaseBar_CycleFragment & { version: number };
  close: () => void;
}

/** The days of the phases that are not over. */
export function PlanForm({ cycle, close }: PlanFormProps) {
  const text = useCyclesText();
  const open = PHASES.slice(PHASES.indexOf(cycle.phase));
  const known = new Map(cycle.plan.map(({ phase, startsOn, endsOn }) => [phase, { startsOn, endsOn }]));
  const [days, setDays] = useState<ReadonlyMap<CyclePhase, Days>>(known);
  const daysOf = (phase: CyclePhase) => days.get(phase) ?? NO_DAYS;
  const set = (phase: CyclePhase, change: Partial<Days>) =>
    setDays(new Map([...days, [phase, { ...daysOf(phase), ...change }]]));
  const { act, isActing, error } = useAction(PLAN, {
    onDone: () => {
      showToast(text('planned'));
      close();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const phases = open.filter(phase => daysOf(phase).startsOn).map(phase => ({ phase, ...daysOf(phase) }));
    void act({ cycleId: cycle.id, version: cycle.version, phases });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm">{text('planHint')}</Text>
        {open.map(phase => (
          <SimpleGrid key={phase} cols={2} spacing="sm">
            <TextInput
              type="date"
              label={text('startsOn', { phase: text(phase) })}
              value={daysOf(phase).startsOn}
              required={daysOf(phase).endsOn !== ''}
              onChange={event => set(phase, { startsOn: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label={text('endsOn', { phase: text(phase) })}
              value={daysOf(phase).endsOn}
              min={daysOf(phase).startsOn}
              required={daysOf(phase).startsOn !== ''}
              onChange={event => set(phase, { endsOn: event.currentTarget.value })}
            />
          </SimpleGrid>
        ))}
        <FormButtons confirm={text('save')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
