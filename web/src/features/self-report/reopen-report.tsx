import { Button, Modal, Stack, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useSelfReportText } from './self-report.messages.js';

const REOPEN = graphql(`
  mutation ReopenSelfReport($input: ReopenSelfReportInput!) {
    reopenSelfReport(input: $input) {
      id
      version
    }
  }
`);

/** The office lets the subject write again, and says why. */
export function ReopenReport({ evaluationId }: { evaluationId: string }) {
  const text = useSelfReportText();
  const [isAsking, question] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const { act, isActing, error } = useAction(REOPEN, {
    refetch: ['SelfReport'],
    onDone: () => {
      question.close();
      showToast(text('reopened'));
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ evaluationId, reason: reason.trim() });
  }
  return (
    <>
      <Button variant="default" className="no-print" onClick={question.open}>
        {text('reopen')}
      </Button>
      <Modal
        opened={isAsking}
        onClose={question.close}
        title={text('reopen')}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        <form onSubmit={submit}>
          <Stack gap="sm">
            <Textarea
              label={text('reopenReason')}
              required
              autosize
              minRows={2}
              value={reason}
              data-autofocus
              onChange={event => setReason(event.currentTarget.value)}
            />
            <FormButtons confirm={text('reopen')} isActing={isActing} error={error} close={question.close} />
          </Stack>
        </form>
      </Modal>
    </>
  );
}
