import { Text } from '@mantine/core';
import { useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { useBallotText } from '../../features/ballot/ballot.messages.js';
import { type BallotDrafts, changeDraft, togglePlace } from '../../features/ballot/ballot-drafts.js';
import { OrderForm } from '../../features/ballot/order-form.js';
import { SubjectBallot } from '../../features/ballot/subject-ballot.js';
import { Thanks } from '../../features/ballot/thanks.js';
import type { AnswerDraft } from '../../lib/answer-draft.js';
import type { OpenedBallot, useBallot } from './use-ballot.js';

type Box = ReturnType<typeof useBallot>;
type Subject = OpenedBallot['subjects'][number];
type Asked = Subject['criteria'][number];

interface StepsProps {
  ballot: OpenedBallot;
  box: Box;
}

const isPlace = ({ kind }: Asked): boolean => kind === 'PLACE';

/** What the voter gives, kept in this window until it is cast. */
function useDrafts() {
  const [drafts, setDrafts] = useState<BallotDrafts>({});
  const change = (subject: Subject) => (question: Asked, part: Partial<AnswerDraft>) =>
    setDrafts(known => changeDraft(known, { evaluationId: subject.evaluationId, question }, part));
  return { drafts, setDrafts, change };
}

/** Each subject by itself: cast it or leave it out, then the next. */
export function SubjectSteps({ ballot, box }: StepsProps) {
  const text = useBallotText();
  const { drafts, change } = useDrafts();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const open = ballot.subjects.filter(({ evaluationId }) => !box.castIds.has(evaluationId));
  const subject = open.find(({ evaluationId }) => !left.has(evaluationId));
  if (!subject) return <Thanks leftCount={open.length} goBack={() => setLeft(new Set())} />;
  const at = ballot.subjects.indexOf(subject) + 1;
  return (
    <>
      <Text inherit c="dimmed">
        {text('subjectAt', { at, count: ballot.subjects.length })}
      </Text>
      <SubjectBallot
        key={subject.evaluationId}
        subject={subject}
        criteria={subject.criteria}
        drafts={drafts}
        change={change(subject)}
        finish={{ label: text('cast'), isActing: box.isCasting, act: () => void box.cast(drafts, [subject]) }}
        skip={() => setLeft(new Set([...left, subject.evaluationId]))}
      />
      <ActionError error={box.error} />
    </>
  );
}

/** All subjects on one ballot, because they are put in order; cast at the end. */
export function WholeSteps({ ballot, box }: StepsProps) {
  const text = useBallotText();
  const { drafts, setDrafts, change } = useDrafts();
  const [at, setAt] = useState(0);
  const { subjects } = ballot;
  if (subjects.every(({ evaluationId }) => box.castIds.has(evaluationId))) return <Thanks leftCount={0} />;
  const orders = (subjects[0]?.criteria ?? []).filter(isPlace);
  const others = subjects.filter(({ criteria }) => !criteria.every(isPlace));
  const isLast = at === orders.length + others.length - 1;
  const finish = {
    label: text(isLast ? 'cast' : 'next'),
    isActing: box.isCasting,
    act: () => (isLast ? void box.cast(drafts, subjects) : setAt(at + 1)),
  };
  const order = orders[at];
  const subject = others[at - orders.length];
  return (
    <>
      {order && (
        <OrderForm
          question={order}
          subjects={subjects}
          drafts={drafts}
          toggle={evaluationId => setDrafts(known => togglePlace(known, subjects, { evaluationId, question: order }))}
          finish={finish}
        />
      )}
      {subject && (
        <SubjectBallot
          key={subject.evaluationId}
          subject={subject}
          criteria={subject.criteria.filter(question => !isPlace(question))}
          drafts={drafts}
          change={change(subject)}
          finish={finish}
        />
      )}
      <ActionError error={box.error} />
    </>
  );
}
