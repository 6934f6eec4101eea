import { Anchor, List, Paper, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { StateBadge } from '../../components/state-badge.js';
import type { BriefingList_BriefingFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useBriefingsText } from './briefings.messages.js';

graphql(`
  fragment BriefingList_briefing on Briefing {
    id
    kindTitle
    title
    body
    sentOn
    dueOn
    file {
      id
      name
      address
    }
    answers {
      id
      version
      answeredOn
      answer
      isLate
      viewerCanAnswer
      group {
        id
        name
      }
    }
  }
`);

const ANSWER = graphql(`
  mutation AnswerBriefing($input: AnswerBriefingInput!) {
    answerBriefing(input: $input) {
      id
      version
      answeredOn
      answer
      isLate
    }
  }
`);

type Owed = BriefingList_BriefingFragment['answers'][number];

/** Briefings, each with what the groups answered and what they still owe. */
export function BriefingList({ briefings }: { briefings: readonly BriefingList_BriefingFragment[] }) {
  const text = useBriefingsText();
  const format = useFormat();
  return (
    <Stack gap="sm">
      {briefings.map(({ id, kindTitle, title, body, sentOn, dueOn, file, answers }) => (
        <Paper key={id} withBorder p="md">
          <Text fw={600}>{title}</Text>
          <Text size="sm" c="dimmed">
            {[
              kindTitle,
              text('line', { sent: format.date(sentOn), due: format.date(dueOn) }),
              text('answered', {
                done: answers.filter(({ answeredOn }) => answeredOn !== null).length,
                total: answers.length,
              }),
            ].join(' · ')}
          </Text>
          <Overdue answers={answers} />
          <Text>{body}</Text>
          {file && <Anchor href={file.address}>{file.name}</Anchor>}
          <List size="sm" mt="xs">
            {answers.map(owed => (
              <List.Item key={owed.id}>
                <AnswerOfGroup owed={owed} />
              </List.Item>
            ))}
          </List>
        </Paper>
      ))}
    </Stack>
  );
}

/** How many groups have let the day pass without an answer. */
function Overdue({ answers }: { answers: readonly Owed[] }) {
  const text = useBriefingsText();
  const count = answers.filter(({ isLate, answeredOn }) => isLate && answeredOn === null).length;
  return count > 0 && <StateBadge tone="warning">{text('overdue', { count })}</StateBadge>;
}

function AnswerOfGroup({ owed }: { owed: Owed }) {
  const text = useBriefingsText();
  const format = useFormat();
  const { today } = useJurisdiction();
  const [answer, setAnswer] = useState(owed.answer ?? '');
  const { act, isActing, error } = useAction(ANSWER, { onDone: () => showToast(text('kept')) });
  return (
    <>
      {format.labelled(owed.group.name, owed.answer ?? text('missing'))}{' '}
      {owed.isLate && <StateBadge tone="warning">{text('late')}</StateBadge>}{' '}
      {owed.viewerCanAnswer && (
        <ActionModal
          label={text('answer')}
          ariaLabel={format.labelled(text('answer'), owed.group.name)}
          button={{ size: 'compact-sm' }}
          error={error}
          isActing={isActing}
          onSubmit={() =>
            act({
              briefingAnswerId: owed.id,
              version: owed.version,
              answeredOn: owed.answeredOn ?? today,
              answer: answer.trim(),
            })
          }
        >
          <Textarea
            label={text('answer')}
            required
            autosize
            value={answer}
            onChange={event => setAnswer(event.currentTarget.value)}
          />
        </ActionModal>
      )}
    </>
  );
}
