import { Anchor, Button, Group, Modal, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ReplyState } from '../../components/reply-state.js';
import { YearLink } from '../../components/year-link.js';
import type { ReplyCard_ReplyFragment } from '../../generated/graphql.js';
import { formatDecimal, useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { DecideForm } from './decide-form.js';
import { useRepliesText } from './replies.messages.js';

graphql(`
  fragment ReplyCard_reply on Reply {
    id
    state
    criterion
    reason
    evidence
    file {
      id
      name
      address
    }
    raisedAt
    decidedByName
    decision
    viewerCanDecide
    evaluation {
      id
      subjectName
      cycle {
        id
        typeTitle
      }
      mandate {
        id
        ward {
          id
          name
        }
      }
    }
    score {
      key
      title
      points
      maxPoints
      reason
    }
    ...DecideForm_reply
  }
`);

/** One reply: whose, about which line, what the line says, what the subject says, and the decision. */
export function ReplyCard({ reply }: { reply: ReplyCard_ReplyFragment }) {
  const text = useRepliesText();
  const format = useFormat();
  const { timeZone } = useJurisdiction();
  const [isDeciding, dialog] = useDisclosure(false);
  const { subjectName: name, cycle, mandate, id: evaluationId } = reply.evaluation;
  const about = [mandate?.ward.name, cycle.typeTitle, format.instant(reply.raisedAt, timeZone)];
  return (
    <Paper withBorder p="md" component="article" aria-label={name}>
      <Stack gap="xs">
        <Group justify="space-between" align="baseline">
          <Title order={2} size="h4">
            {name}
          </Title>
          <ReplyState state={reply.state} />
        </Group>
        <Text size="sm" c="dimmed">
          {about.filter(Boolean).join(' · ')}
        </Text>
        <Line reply={reply} />
        <Text>{format.labelled(text('says'), reply.reason)}</Text>
        {reply.evidence && <Text>{format.labelled(text('evidence'), reply.evidence)}</Text>}
        {reply.file && (
          <Anchor href={reply.file.address} target="_blank">
            {reply.file.name}
          </Anchor>
        )}
        {reply.decidedByName && (
          <Text>{text('decidedBy', { name: reply.decidedByName, decision: reply.decision ?? '' })}</Text>
        )}
        <Group>
          {reply.viewerCanDecide && <Button onClick={dialog.open}>{text('decide')}</Button>}
          <YearLink to={paths.scoreSheet(evaluationId)}>{text('scoreSheet')}</YearLink>
        </Group>
      </Stack>
      <Modal
        opened={isDeciding}
        onClose={dialog.close}
        title={text('decideOf', { name })}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        <DecideForm reply={reply} close={dialog.close} />
      </Modal>
    </Paper>
  );
}

function Line({ reply: { score, criterion } }: { reply: ReplyCard_ReplyFragment }) {
  const text = useRepliesText();
  const format = useFormat();
  if (!score) return <Text fw={600}>{criterion}</Text>;
  const { title, points, maxPoints, reason } = score;
  const words = { criterion: title, points: formatDecimal(points ?? '') };
  const line = () => {
    if (points == null) return text('lineUndecided', { criterion: title });
    return maxPoints == null ? text('lineFree', words) : text('line', { ...words, maximum: formatDecimal(maxPoints) });
  };
  return (
    <div>
      <Text fw={600} className="tabular">
        {line()}
      </Text>
      <Text size="sm" c="dimmed">
        {format.labelled(text('because'), reason)}
      </Text>
    </div>
  );
}
