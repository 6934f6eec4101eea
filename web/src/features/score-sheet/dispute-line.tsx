import { Button, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { type ChosenFile, FileField } from '../../components/file-field.js';
import { FormButtons } from '../../components/form-buttons.js';
import type { DisputeLine_ScoreFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useReplyText } from './reply.messages.js';

graphql(`
  fragment DisputeLine_score on CriterionScore {
    key
    title
    viewerCanDispute
  }
`);

const RAISE = graphql(`
  mutation RaiseReply($input: RaiseReplyInput!) {
    raiseReply(input: $input) {
      id
    }
  }
`);

interface DisputeLineProps {
  score: DisputeLine_ScoreFragment;
  evaluationId: string;
}

/** The subject says that a line is wrong, why, and what shows it. */
export function DisputeLine({ score, evaluationId }: DisputeLineProps) {
  const text = useReplyText();
  const [isOpen, dialog] = useDisclosure(false);
  if (!score.viewerCanDispute) return null;
  const title = text('disputeLine', { criterion: score.title });
  return (
    <>
      <Button variant="default" size="sm" mt="xs" className="no-print" aria-label={title} onClick={dialog.open}>
        {text('dispute')}
      </Button>
      <Modal opened={isOpen} onClose={dialog.close} title={title} closeButtonProps={{ 'aria-label': text('cancel') }}>
        <DisputeForm evaluationId={evaluationId} criterion={score.key} close={dialog.close} />
      </Modal>
    </>
  );
}

interface DisputeFormProps {
  evaluationId: string;
  criterion: string;
  close: () => void;
}

function DisputeForm({ evaluationId, criterion, close }: DisputeFormProps) {
  const text = useReplyText();
  const [reason, setReason] = useState('');
  const [evidence, setEvidence] = useState('');
  const [file, setFile] = useState<ChosenFile | null>(null);
  const { act, isActing, error } = useAction(RAISE, {
    refetch: ['ScoreSheet'],
    onDone: () => {
      close();
      showToast(text('raised'));
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({
      evaluationId,
      criterion,
      reason: reason.trim(),
      evidence: evidence.trim() || null,
      fileId: file?.id ?? null,
    });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {text('disputeAdvice')}
        </Text>
        <Textarea
          label={text('reason')}
          required
          autosize
          minRows={3}
          value={reason}
          data-autofocus
          onChange={event => setReason(event.currentTarget.value)}
        />
        <Textarea
          label={text('evidenceOptional')}
          autosize
          minRows={2}
          value={evidence}
          onChange={event => setEvidence(event.currentTarget.value)}
        />
        <FileField value={file} onChange={setFile} />
        <FormButtons confirm={text('raise')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
