import { Button, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import type { SubjectBallot_SubjectFragment } from '../../generated/graphql.js';
import { useBallotText } from './ballot.messages.js';
import { type BallotDrafts, draftAt } from './ballot-drafts.js';
import classes from './order-form.module.css';

interface OrderFormProps {
  question: SubjectBallot_SubjectFragment['criteria'][number];
  subjects: readonly SubjectBallot_SubjectFragment[];
  drafts: BallotDrafts;
  toggle: (evaluationId: string) => void;
  finish: { label: string; isActing: boolean; act: () => void };
}

/** Puts all subjects in order by tapping their names one after the other. */
export function OrderForm({ question, subjects, drafts, toggle, finish }: OrderFormProps) {
  const text = useBallotText();
  const places = new Map(
    subjects.map(({ evaluationId }) => [evaluationId, draftAt(drafts, evaluationId, question).points]),
  );
  const isComplete = [...places.values()].every(place => place !== '');
  return (
    <Stack>
      <Title order={1} size="h2">
        {text('orderTitle', { title: question.title })}
      </Title>
      {question.guidance && <Text inherit>{question.guidance}</Text>}
      <Text inherit c="dimmed">
        {text('orderHint')}
      </Text>
      <ul className={classes.names}>
        {subjects.map(({ evaluationId, name, wardName }) => {
          const place = places.get(evaluationId);
          return (
            <li key={evaluationId}>
              <UnstyledButton className={classes.name} aria-pressed={place !== ''} onClick={() => toggle(evaluationId)}>
                <span>
                  {name} <span className={classes.ward}>{wardName}</span>
                </span>
                <strong>{place && text('placed', { place })}</strong>
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
      <Button size="xl" disabled={!isComplete} loading={finish.isActing} onClick={finish.act}>
        {finish.label}
      </Button>
    </Stack>
  );
}
