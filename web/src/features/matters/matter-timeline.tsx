import { Paper, Text, Timeline, Title } from '@mantine/core';
import type { MatterTimeline_MatterFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useMattersText } from './matters.messages.js';

graphql(`
  fragment MatterTimeline_matter on Matter {
    steps {
      verb
      verbTitle
      takenOn
      dueOn
      isLate
      owner
      note
    }
  }
`);

/** What happened, in order: by whom it was to be answered, and whether it came in time. */
export function MatterTimeline({ matter: { steps } }: { matter: MatterTimeline_MatterFragment }) {
  const text = useMattersText();
  const format = useFormat();
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h4" mb="md">
        {text('steps')}
      </Title>
      <Timeline active={steps.length - 1} bulletSize={14} lineWidth={2}>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
          <Timeline.Item key={index} title={step.owner ? `${step.verbTitle} → ${step.owner}` : step.verbTitle}>
            <Text size="sm" c="dimmed">
              {format.date(step.takenOn)}
              {step.isLate && step.dueOn && (
                <Text span c="orange.8">
                  {` · ${text('late', { date: format.date(step.dueOn) })}`}
                </Text>
              )}
            </Text>
            {step.note && <Text size="sm">{step.note}</Text>}
          </Timeline.Item>
        ))}
      </Timeline>
    </Paper>
  );
}
