import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { FormButtons } from '../../components/form-buttons.js';
import type { Decision_ReportFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useIndicatorText } from './indicators.messages.js';

graphql(`
  fragment Decision_report on IndicatorReport {
    id
    version
    viewerCanApprove
    viewerCanReturn
  }
`);

graphql(`
  fragment DecidedReport on IndicatorReport {
    id
    status
    statusTitle
    waitsFor
    steps {
      verbTitle
      value
      bound
      note
      source
      levelTitle
      reason
      takenBy
      takenAt
    }
    ...Decision_report
  }
`);

const APPROVE = graphql(`
  mutation ApproveIndicatorReport($input: ApproveIndicatorReportInput!) {
    approveIndicatorReport(input: $input) {
      id
      ...DecidedReport
    }
  }
`);

const RETURN = graphql(`
  mutation ReturnIndicatorReport($input: ReturnIndicatorReportInput!) {
    returnIndicatorReport(input: $input) {
      id
      ...DecidedReport
    }
  }
`);

function ReturnForm({ report: { id, version }, close }: { report: Decision_ReportFragment; close: () => void }) {
  const text = useIndicatorText();
  const [reason, setReason] = useState('');
  const { act, isActing, error } = useAction(RETURN, {
    onDone: () => {
      showToast(text('sentBack'));
      close();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ reportId: id, version, reason: reason.trim() });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Textarea
          label={text('sendBackWhy')}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
          data-autofocus
        />
        <FormButtons confirm={text('sendBack')} isActing={isActing} error={error} close={close} isWithdrawal />
      </Stack>
    </form>
  );
}

/** What the viewer may decide about a report now: to approve it for one level, or to send it back with a reason. */
export function Decision({ report }: { report: Decision_ReportFragment }) {
  const text = useIndicatorText();
  const [isReturning, setReturning] = useState(false);
  const { act, isActing, error } = useAction(APPROVE, { onDone: () => showToast(text('approved')) });
  const { id, version, viewerCanApprove, viewerCanReturn } = report;
  if (!viewerCanApprove && !viewerCanReturn) return null;
  const close = () => setReturning(false);
  return (
    <Group gap="xs" className="no-print">
      {viewerCanApprove && (
        <Button loading={isActing} onClick={() => void act({ reportId: id, version })}>
          {text('approve')}
        </Button>
      )}
      {viewerCanReturn && (
        <Button variant="default" onClick={() => setReturning(true)}>
          {text('sendBack')}
        </Button>
      )}
      <ActionError error={error} />
      <Modal
        opened={isReturning}
        onClose={close}
        title={text('sendBack')}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        <ReturnForm report={report} close={close} />
      </Modal>
    </Group>
  );
}
