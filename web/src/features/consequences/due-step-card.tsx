import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { StateBadge, type Tone } from '../../components/state-badge.js';
import { YearLink } from '../../components/year-link.js';
import type { DueStepCard_StepFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useConsequencesText } from './consequences.messages.js';
import { StepActions } from './step-actions.js';
import type { Step } from './step-form.js';

graphql(`
  fragment DueStepCard_step on DueStep {
    step
    year
    counted
    viewerCanWrite
    rule {
      title
      authority
    }
    records {
      occurredOn
      title
    }
    mandate {
      id
      typeTitle
      representative {
        id
        name
      }
    }
    consequence {
      id
      version
      title
      authority
      counted
      state
      notice
      notifiedOn
      needsHearing
      decidableFrom
      heardOn
      statement
      decision
      decidedBy
      decidedOn
      liftedOn
      liftedReason
      records {
        occurredOn
        title
      }
    }
  }
`);

type Consequence = NonNullable<DueStepCard_StepFragment['consequence']>;
type State = Consequence['state'] | 'OPEN';

const TONES: Readonly<Record<State, Tone>> = {
  OPEN: 'open',
  NOTIFIED: 'open',
  TAKEN: 'settled',
  NOT_TAKEN: 'quiet',
  LIFTED: 'quiet',
};

function nextSteps({ state, needsHearing }: Consequence): Step[] {
  if (state === 'TAKEN') return ['lift'];
  if (state !== 'NOTIFIED') return [];
  return needsHearing ? ['hear', 'lift'] : ['decide', 'hear', 'lift'];
}

/** What was begun, in the order in which it went. */
function Course({ consequence }: { consequence: Consequence }) {
  const text = useConsequencesText();
  const format = useFormat();
  const on = (day: string | null | undefined): string => (day ? format.date(day) : '');
  const { state, notice, statement, decision, decidedBy, liftedReason } = consequence;
  const facts: [string, string | null | undefined][] = [
    [text('notice'), notice],
    [text('notifiedOn'), on(consequence.notifiedOn)],
    [text('decidableFrom'), state === 'NOTIFIED' ? on(consequence.decidableFrom) : null],
    [text('statement'), statement],
    [text('heardOn'), on(consequence.heardOn)],
    [text('said'), decision],
    [text('saidBy'), decidedBy],
    [text('decidedOn'), on(consequence.decidedOn)],
    [text('reason'), liftedReason],
    [text('liftedOn'), on(consequence.liftedOn)],
  ];
  return (
    <>
      {facts.map(([name, value]) => value && <Text key={name}>{format.labelled(name, value)}</Text>)}
      {consequence.needsHearing && state === 'NOTIFIED' && <Text fw={600}>{text('waitsForHearing')}</Text>}
    </>
  );
}

/** A step that somebody has reached, and how far it came. */
export function DueStepCard({ due }: { due: DueStepCard_StepFragment }) {
  const text = useConsequencesText();
  const format = useFormat();
  const { mandate, consequence, rule, counted, viewerCanWrite } = due;
  const { representative, typeTitle } = mandate;
  const state: State = consequence?.state ?? 'OPEN';
  const title = consequence?.title ?? rule?.title ?? due.step;
  const authority = consequence?.authority ?? rule?.authority;
  const records = (consequence ?? due).records.map(each =>
    [each.occurredOn && format.day(each.occurredOn), each.title].filter(Boolean).join(' '),
  );
  return (
    <Paper withBorder p="md" component="article" aria-label={`${title} ${representative.name}`}>
      <Stack gap="xs">
        <Group justify="space-between" align="baseline">
          <Title order={2} size="h4">
            {title} · {representative.name}
          </Title>
          <StateBadge tone={TONES[state]}>{text(state)}</StateBadge>
        </Group>
        <YearLink to={paths.representative(representative.id)}>{typeTitle}</YearLink>
        <Text>
          {format.list([
            ...(consequence ? [text('countedThen', { count: consequence.counted })] : []),
            text('counted', { count: counted }),
          ])}
        </Text>
        <Text>{format.labelled(text('records'), format.list(records))}</Text>
        {authority && <Text>{format.labelled(text('authority'), authority)}</Text>}
        {consequence && <Course consequence={consequence} />}
        {viewerCanWrite && !consequence && (
          <StepActions steps={['give']} of={{ mandateId: mandate.id, year: due.year, step: due.step }} />
        )}
        {viewerCanWrite && consequence && (
          <StepActions
            steps={nextSteps(consequence)}
            of={{ consequenceId: consequence.id, version: consequence.version }}
          />
        )}
      </Stack>
    </Paper>
  );
}
