import { Paper, Text, Timeline } from '@mantine/core';
import type { TransitionList_CycleFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useCyclesText } from './cycles.messages.js';

graphql(`
  fragment TransitionList_cycle on EvaluationCycle {
    id
    transitions {
      toPhase
      isUndoing
      reason
      announcement
      madeBy
      madeAt
    }
  }
`);

/** Every step of a cycle as it was announced, the newest first. */
export function TransitionList({ cycle }: { cycle: TransitionList_CycleFragment }) {
  const text = useCyclesText();
  const format = useFormat();
  const { timeZone } = useJurisdiction();
  if (cycle.transitions.length === 0) return <Text size="sm">{text('noTransitions')}</Text>;
  return (
    <Paper withBorder p="md">
      <Timeline bulletSize={14} lineWidth={2}>
        {cycle.transitions.map(step => (
          <Timeline.Item
            key={step.madeAt}
            title={text(step.isUndoing ? 'takenBack' : 'began', { phase: text(step.toPhase) })}
          >
            <Text style={{ whiteSpace: 'pre-line' }}>{step.announcement}</Text>
            {step.reason && <Text size="sm">{text('because', { reason: step.reason })}</Text>}
            <Text size="sm" c="dimmed">
              {text('madeBy', { name: step.madeBy, at: format.instant(step.madeAt, timeZone) })}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Paper>
  );
}
