import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { useIndicatorText } from '../../features/indicators/indicators.messages.js';
import { ReportDocument } from '../../features/indicators/report-document.js';
import { graphql } from '../../lib/graphql.js';

const INDICATOR_REPORT = graphql(`
  query IndicatorReport($id: ID!) {
    indicatorReport(id: $id) {
      id
      periodTitle
      ward {
        id
        name
      }
      definition {
        title
      }
      ...ReportDocument_report
    }
  }
`);

export function IndicatorReportPage() {
  const { id = '' } = useParams();
  const text = useIndicatorText();
  const query = useQuery(INDICATOR_REPORT, { variables: { id } });
  const report = query.data?.indicatorReport;
  return (
    <Page
      title={report?.definition?.title ?? text('report')}
      sentence={report && [report.ward.name, report.periodTitle].join(' · ')}
      width="narrow"
    >
      <QueryStates query={query}>{({ indicatorReport }) => <ReportDocument report={indicatorReport} />}</QueryStates>
    </Page>
  );
}
