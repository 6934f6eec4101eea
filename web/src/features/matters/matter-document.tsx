import { Button, Group, Modal, Paper, Stack, Text, Timeline, Title } from '@mantine/core';
import { useState } from 'react';
import { householdWords } from '../../components/household-words.js';
import { YearLink } from '../../components/year-link.js';
import type { MatterDocument_MatterFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { AnswerForm } from './answer-form.js';
import { MatterState } from './matter-state.js';
import { MatterStepForm } from './matter-step-form.js';
import { useMattersText } from './matters.messages.js';

graphql(`
  fragment MatterDocument_matter on Matter {
    id
    version
    body
    state
    stateTitle
    outcomeTitle
    answer
    raisedOn
    reopenedCount
    viewerCanRegister
    viewerCanAnswer
    viewerCanReopen
    representative {
      id
      name
    }
    household {
      id
      headName
      address
    }
    steps {
      verb
      verbTitle
      takenOn
      note
    }
  }
`);

type Verb = 'register' | 'answer' | 'reopen';

/** One matter: what was raised, what was answered, how it went, and what the viewer may do next. */
export function MatterDocument({ matter }: { matter: MatterDocument_MatterFragment }) {
  const text = useMattersText();
  const [verb, setVerb] = useState<Verb | null>(null);
  const close = () => setVerb(null);
  const verbs: Verb[] = [
    ...(matter.viewerCanRegister ? (['register'] as const) : []),
    ...(matter.viewerCanAnswer ? (['answer'] as const) : []),
    ...(matter.viewerCanReopen ? (['reopen'] as const) : []),
  ];
  return (
    <Stack>
      <Facts matter={matter} />
      {matter.answer && (
        <Paper withBorder p="md">
          <Title order={2} size="h4" mb="xs">
            {text('answerOf')}
          </Title>
          <Text>{matter.answer}</Text>
        </Paper>
      )}
      <Group className="no-print">
        {verbs.map((each, index) => (
          <Button key={each} variant={index === 0 ? 'filled' : 'default'} onClick={() => setVerb(each)}>
            {text(each)}
          </Button>
        ))}
      </Group>
      <Steps steps={matter.steps} />
      <Modal
        opened={verb !== null}
        onClose={close}
        title={verb && text(verb)}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        {verb === 'answer' && <AnswerForm matter={matter} close={close} />}
        {(verb === 'register' || verb === 'reopen') && <MatterStepForm matter={matter} verb={verb} close={close} />}
      </Modal>
    </Stack>
  );
}

function Facts({ matter }: { matter: MatterDocument_MatterFragment }) {
  const text = useMattersText();
  const format = useFormat();
  const { representative, household, raisedOn, reopenedCount, body } = matter;
  const date = format.date(raisedOn);
  return (
    <Stack gap="xs">
      <Group>
        <MatterState matter={matter} />
        {reopenedCount > 0 && (
          <Text size="sm" c="orange.8">
            {text('reopened', { count: reopenedCount })}
          </Text>
        )}
      </Group>
      {body && <Text>{body}</Text>}
      <Text size="sm" c="dimmed">
        {representative ? (
          <YearLink to={paths.representative(representative.id)} c="dimmed">
            {text('raisedBy', { name: representative.name, date })}
          </YearLink>
        ) : (
          text('raisedOnDay', { date })
        )}
        {household && ` · ${householdWords(household)}`}
      </Text>
    </Stack>
  );
}

function Steps({ steps }: { steps: MatterDocument_MatterFragment['steps'] }) {
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
          <Timeline.Item key={index} title={step.verbTitle}>
            <Text size="sm" c="dimmed">
              {format.date(step.takenOn)}
            </Text>
            {step.note && <Text size="sm">{step.note}</Text>}
          </Timeline.Item>
        ))}
      </Timeline>
    </Paper>
  );
}
