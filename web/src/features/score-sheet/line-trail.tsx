import { Anchor, Stack, Text } from '@mantine/core';
import { ReplyState } from '../../components/reply-state.js';
import type { LineTrail_ReplyFragment, LineTrail_ScoreFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useJurisdiction } from '../../lib/viewer.js';
import classes from './line-trail.module.css';
import { linePoints } from './points-words.js';
import { useReplyText } from './reply.messages.js';
import { WithdrawReply } from './withdraw-reply.js';

graphql(`
  fragment LineTrail_reply on Reply {
    id
    version
    reason
    evidence
    file {
      id
      name
      address
    }
    state
    raisedAt
    raisedByName
    decidedAt
    decidedByName
    decision
    viewerCanWithdraw
    correction {
      points
      pointsBefore
    }
  }
`);

graphql(`
  fragment LineTrail_score on CriterionScore {
    replies {
      ...LineTrail_reply
    }
    corrections {
      points
      pointsBefore
      reason
      correctedAt
      correctedByName
    }
  }
`);

/** What was disputed about a line and what came of it, the newest first. */
export function LineTrail({ score }: { score: LineTrail_ScoreFragment }) {
  const text = useReplyText();
  if (score.replies.length === 0 && score.corrections.length === 0) return null;
  return (
    <Stack component="ul" gap="xs" mt="sm" className={classes.trail!} aria-label={text('trail')}>
      {score.replies.map(reply => (
        <li key={reply.id}>
          <ReplyLines reply={reply} />
        </li>
      ))}
      <Corrections score={score} />
    </Stack>
  );
}

function ReplyLines({ reply }: { reply: LineTrail_ReplyFragment }) {
  const text = useReplyText();
  const format = useFormat();
  const { timeZone } = useJurisdiction();
  const { state, reason, evidence, raisedByName, raisedAt, decidedByName, decidedAt, decision, correction } = reply;
  return (
    <>
      <Text size="sm">
        <ReplyState state={state} />{' '}
        {text('raisedBy', { name: raisedByName, at: format.instant(raisedAt, timeZone), reason })}
      </Text>
      {evidence && <Text size="sm">{format.labelled(text('evidence'), evidence)}</Text>}
      {reply.file && (
        <Anchor size="sm" href={reply.file.address} target="_blank">
          {reply.file.name}
        </Anchor>
      )}
      {decidedByName && decidedAt && (
        <Text size="sm">
          {text('decidedBy', {
            name: decidedByName,
            at: format.instant(decidedAt, timeZone),
            decision: decision ?? '',
          })}
        </Text>
      )}
      {correction && <Change points={correction.points} before={correction.pointsBefore} />}
      {reply.viewerCanWithdraw && <WithdrawReply reply={reply} />}
    </>
  );
}

function Change({ points, before }: { points: string; before?: string | null | undefined }) {
  const text = useReplyText();
  const after = linePoints(points);
  return (
    <Text size="sm" fw={600} className="tabular">
      {before == null ? text('pointsSet', { after }) : text('pointsChanged', { before: linePoints(before), after })}
    </Text>
  );
}

/** Corrections that no reply on this sheet led to: those a revision brought. */
function Corrections({ score }: { score: LineTrail_ScoreFragment }) {
  const text = useReplyText();
  const format = useFormat();
  const { timeZone } = useJurisdiction();
  const ofReplies = score.replies.filter(({ correction }) => correction).length;
  return score.corrections.slice(0, score.corrections.length - ofReplies).map(correction => (
    <li key={correction.correctedAt}>
      <Text size="sm">
        {text('correctedBy', {
          name: correction.correctedByName,
          at: format.instant(correction.correctedAt, timeZone),
          reason: correction.reason,
        })}
      </Text>
      <Change points={correction.points} before={correction.pointsBefore} />
    </li>
  ));
}
