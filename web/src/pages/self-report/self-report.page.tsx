import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { ReopenReport } from '../../features/self-report/reopen-report.js';
import { useSelfReportText } from '../../features/self-report/self-report.messages.js';
import { SelfReportEditor } from '../../features/self-report/self-report-editor.js';
import { SelfReportText } from '../../features/self-report/self-report-text.js';
import type { SelfReportQuery } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useJurisdiction } from '../../lib/viewer.js';

const SELF_REPORT = graphql(`
  query SelfReport($id: ID!) {
    evaluation(id: $id) {
      id
      viewerCanWriteSelfReport
      viewerCanReopenSelfReport
      cycle {
        id
        year
        phase
        typeTitle
        competentAuthority
      }
      subjectName
      selfReport {
        id
        submittedAt
        reopenedReason
        sections {
          ...SelfReportText_section
        }
      }
      ...SelfReportEditor_evaluation
    }
  }
`);

type Evaluation = SelfReportQuery['evaluation'];

/** How far the report is, in one sentence. */
function useStanding(): (evaluation: Evaluation) => string {
  const text = useSelfReportText();
  const format = useFormat();
  const { timeZone } = useJurisdiction();
  return ({ viewerCanWriteSelfReport, viewerCanReopenSelfReport, selfReport, cycle }) => {
    if (selfReport?.submittedAt)
      return text('sentenceSubmitted', { at: format.instant(selfReport.submittedAt, timeZone) });
    if (!viewerCanWriteSelfReport)
      return text(selfReport && !viewerCanReopenSelfReport ? 'sentenceClosed' : 'sentenceNone');
    return cycle.phase === 'COLLECTING' ? `${text('sentenceDraft')} ${text('sentenceEarly')}` : text('sentenceDraft');
  };
}

/** The account that somebody gives of the year. */
export function SelfReportPage() {
  const text = useSelfReportText();
  const standing = useStanding();
  const { id = '' } = useParams();
  const query = useQuery(SELF_REPORT, { variables: { id } });
  const evaluation = query.data?.evaluation;
  const title = evaluation
    ? text('titleOf', { name: evaluation.subjectName, year: evaluation.cycle.year })
    : text('title');
  return (
    <Page
      title={title}
      width="narrow"
      sentence={evaluation && standing(evaluation)}
      actions={
        <>
          {evaluation?.viewerCanReopenSelfReport && <ReopenReport evaluationId={evaluation.id} />}
          <PrintButton />
        </>
      }
    >
      <QueryStates query={query}>
        {data => (
          <>
            <Text size="sm" c="dimmed">
              {[data.evaluation.cycle.typeTitle, data.evaluation.cycle.competentAuthority].join(' · ')}
            </Text>
            <Report evaluation={data.evaluation} />
          </>
        )}
      </QueryStates>
    </Page>
  );
}

function Report({ evaluation }: { evaluation: Evaluation }) {
  const text = useSelfReportText();
  const { selfReport, viewerCanWriteSelfReport } = evaluation;
  return (
    <>
      {selfReport?.reopenedReason && (
        <Text c="dimmed">{text('reopenedBecause', { reason: selfReport.reopenedReason })}</Text>
      )}
      {viewerCanWriteSelfReport && !selfReport?.submittedAt ? (
        <SelfReportEditor key={evaluation.id} evaluation={evaluation} />
      ) : (
        selfReport && <SelfReportText sections={selfReport.sections} />
      )}
    </>
  );
}
