import { Button, Group } from '@mantine/core';
import { ActionError } from '../../components/action-error.js';
import { WordDialog } from '../../components/word-dialog.js';
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

/** What the viewer may decide about a report now: to approve it for one level, or to send it back with a reason. */
export function Decision({ report }: { report: Decision_ReportFragment }) {
  const text = useIndicatorText();
  const { act, isActing, error } = useAction(APPROVE, { onDone: () => showToast(text('approved')) });
  const { id, version, viewerCanApprove, viewerCanReturn } = report;
  if (!viewerCanApprove && !viewerCanReturn) return null;
  return (
    <Group gap="xs" className="no-print">
      {viewerCanApprove && (
        <Button loading={isActing} onClick={() => void act({ reportId: id, version })}>
          {text('approve')}
        </Button>
      )}
      {viewerCanReturn && (
        <WordDialog
          label={text('sendBack')}
          document={RETURN}
          of={{ reportId: id, version }}
          words={{ name: 'reason', label: text('sendBackWhy') }}
          done={text('sentBack')}
        />
      )}
      <ActionError error={error} />
    </Group>
  );
}
