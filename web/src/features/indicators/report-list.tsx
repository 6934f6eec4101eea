import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import type { ReportRow_ReportFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { Decision } from './decision.js';
import { useFigureWords } from './figure-words.js';
import { useIndicatorText } from './indicators.messages.js';
import { ReleaseBadge } from './report-release.js';
import { ReportStatus } from './report-status.js';

graphql(`
  fragment ReportRow_report on IndicatorReport {
    id
    value
    bound
    note
    periodTitle
    status
    statusTitle
    waitsFor
    ward {
      id
      name
    }
    definition {
      title
      unit
      isHighStakes
    }
    releases {
      isStanding
    }
    ...Decision_report
  }
`);

/** Reported figures, each with what the viewer may decide about it. */
export function ReportList({ reports }: { reports: readonly ReportRow_ReportFragment[] }) {
  const text = useIndicatorText();
  const words = useFigureWords();
  return (
    <Rows>
      {reports.map(report => (
        <Rows.Row key={report.id}>
          <Rows.Main>
            <YearLink to={paths.indicatorReport(report.id)} fw={600}>
              {`${report.ward.name} · ${report.definition?.title ?? text('report')}`}
            </YearLink>
            <Text>{words(report, report.definition?.unit ?? '')}</Text>
            <Text size="sm" c="dimmed">
              {[report.periodTitle, report.waitsFor && text('waitsFor', { ward: report.waitsFor }), report.note]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </Rows.Main>
          <Decision report={report} />
          {report.definition?.isHighStakes && (
            <ReleaseBadge isStanding={report.releases.some(({ isStanding }) => isStanding)} />
          )}
          <ReportStatus status={report.status} title={report.statusTitle} />
        </Rows.Row>
      ))}
    </Rows>
  );
}
