import { List, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import type { OpinionLines_OpinionFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useConsultationsText } from './consultations.messages.js';

graphql(`
  fragment OpinionLines_opinion on Opinion {
    key
    heardOn
    opinion
    answer
    version
    representative {
      id
      name
    }
  }
`);

const ANSWER = graphql(`
  mutation AnswerOpinion($input: AnswerOpinionInput!) {
    answerOpinion(input: $input) {
      id
      ...ConsultationDocument_consultation
    }
  }
`);

interface OpinionLinesProps {
  consultationId: string;
  stage: string;
  opinions: readonly OpinionLines_OpinionFragment[];
  /** Whether the viewer takes the consultation on, and so answers. */
  holds: boolean;
}

/** Who said what before a stage, and what was answered. */
export function OpinionLines({ consultationId, stage, opinions, holds }: OpinionLinesProps) {
  const text = useConsultationsText();
  const format = useFormat();
  if (opinions.length === 0) return null;
  return (
    <List size="sm">
      {opinions.map(said => (
        <List.Item key={said.key}>
          {format.labelled(said.representative.name, said.opinion)}
          {said.answer && <Text size="sm">{text('answerSaid', { answer: said.answer })}</Text>}
          {!said.answer && holds && <AnswerOpinion consultationId={consultationId} stage={stage} said={said} />}
        </List.Item>
      ))}
    </List>
  );
}

interface AnswerOpinionProps {
  consultationId: string;
  stage: string;
  said: OpinionLines_OpinionFragment;
}

function AnswerOpinion({ consultationId, stage, said: { representative, version } }: AnswerOpinionProps) {
  const text = useConsultationsText();
  const format = useFormat();
  const [answer, setAnswer] = useState('');
  const { act, isActing, error } = useAction(ANSWER, { onDone: () => showToast(text('answered')) });
  return (
    <ActionModal
      label={text('answer')}
      ariaLabel={format.labelled(text('answer'), representative.name)}
      button={{ size: 'compact-sm' }}
      error={error}
      isActing={isActing}
      onSubmit={() =>
        act({ consultationId, stage, representativeId: representative.id, version, answer: answer.trim() })
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
  );
}
