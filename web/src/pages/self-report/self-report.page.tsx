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
    selfReportStanding(evaluationId: $id) {
      evaluationId
      viewerCanWrite
      viewerCanReopen
      cycle {
        id
        year
        phase
        typeTitle
        competentAuthority
      }
      subjectName
      report {
        id
        submittedAt
        reopenedReason
        sections {
          ...SelfReportText_section
        }
      }
      ...SelfReportEditor_standing
    }
  }
`);

type Standing = SelfReportQuery['selfReportStanding'];

/** How far the report is, in one sentence. */
function useSentence(): (standing: Standing) => string {
  const text = useSelfReportText();
  const format = useFormat();
  const { timeZone } = useJurisdiction();
  return ({ viewerCanWrite, viewerCanReopen, report, cycle }) => {
    if (report?.submittedAt) return text('sentenceSubmitted', { at: format.instant(report.submittedAt, timeZone) });
    if (!viewerCanWrite) return text(report && !viewerCanReopen ? 'sentenceClosed' : 'sentenceNone');
    return cycle.phase === 'COLLECTING' ? `${text('sentenceDraft')} ${text('sentenceEarly')}` : text('sentenceDraft');
  };
}

/** The account that somebody gives of the year. */
export function SelfReportPage() {
  const text = useSelfReportText();
  const sentenceOf = useSentence();
  const { id = '' } = useParams();
  const query = useQuery(SELF_REPORT, { variables: { id } });
  const standing = query.data?.selfReportStanding;
  const title = standing ? text('titleOf', { name: standing.subjectName, year: standing.cycle.year }) : text('title');
  return (
    <Page
      title={title}
      width="narrow"
      sentence={standing && sentenceOf(standing)}
      actions={
        <>
          {standing?.viewerCanReopen && <ReopenReport evaluationId={standing.evaluationId} />}
          <PrintButton />
        </>
      }
    >
      <QueryStates query={query}>
        {({ selfReportStanding }) => (
          <>
            <Text size="sm" c="dimmed">
              {[selfReportStanding.cycle.typeTitle, selfReportStanding.cycle.competentAuthority].join(' · ')}
            </Text>
            <Report standing={selfReportStanding} />
          </>
        )}
      </QueryStates>
    </Page>
  );
}

function Report({ standing }: { standing: Standing }) {
  const text = useSelfReportText();
  const { evaluationId, report, viewerCanWrite } = standing;
  return (
    <>
      {report?.reopenedReason && <Text c="dimmed">{text('reopenedBecause', { reason: report.reopenedReason })}</Text>}
      {viewerCanWrite && !report?.submittedAt ? (
        <SelfReportEditor key={evaluationId} standing={standing} />
      ) : (
        report && <SelfReportText sections={report.sections} />
      )}
    </>
  );
}
