import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ObjectionLink } from '../../components/objection-link.js';
import type { MatterDocument_MatterFragment, MatterStepDialog_KindFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { MatterFacts } from './matter-facts.js';
import { type ChosenStep, MatterStepDialog } from './matter-step-dialog.js';
import { MatterTimeline } from './matter-timeline.js';
import { useMattersText } from './matters.messages.js';

graphql(`
  fragment MatterDocument_matter on Matter {
    id
    version
    kind
    title
    answer
    representative {
      id
    }
    nextSteps {
      verb
      title
    }
    ...MatterFacts_matter
    ...MatterTimeline_matter
  }
`);

interface MatterDocumentProps {
  matter: MatterDocument_MatterFragment;
  kinds: readonly MatterStepDialog_KindFragment[];
}

/** One matter: what was raised, what was answered, how it went, and what the viewer may do next. */
export function MatterDocument({ matter, kinds }: MatterDocumentProps) {
  const text = useMattersText();
  const [step, setStep] = useState<ChosenStep | null>(null);
  return (
    <Stack>
      <MatterFacts matter={matter} />
      {matter.answer && (
        <Paper withBorder p="md">
          <Title order={2} size="h4" mb="xs">
            {text('answerOf')}
          </Title>
          <Text>{matter.answer}</Text>
        </Paper>
      )}
      <Group className="no-print">
        {matter.nextSteps.map(({ verb, title }, index) => (
          <Button
            key={verb}
            variant={index === 0 ? 'filled' : 'default'}
            onClick={() => setStep({ matter, verb, title })}
          >
            {title}
          </Button>
        ))}
        <ObjectionLink type="MATTER" id={matter.id} representativeId={matter.representative?.id} name={text('title')} />
      </Group>
      <MatterTimeline matter={matter} />
      <MatterStepDialog step={step} kinds={kinds} close={() => setStep(null)} />
    </Stack>
  );
}
