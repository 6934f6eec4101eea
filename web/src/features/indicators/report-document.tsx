import { Group, Paper, Stack, Text, Timeline } from '@mantine/core';
import { Section } from '../../components/section.js';
import { YearLink } from '../../components/year-link.js';
import type { ReportDocument_ReportFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { Decision } from './decision.js';
import { useFigureWords } from './figure-words.js';
import { useIndicatorText } from './indicators.messages.js';
import { ReportRelease } from './report-release.js';
import { ReportStatus } from './report-status.js';

graphql(`
  fragment ReportDocument_report on IndicatorReport {
    id
    value
    bound
    doubt
    note
    source
    status
    statusTitle
    waitsFor
    submittedOn
    submittedBy
    ward {
      id
      name
    }
    definition {
      title
      unit
    }
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
    ...ReportRelease_report
  }
`);

/** One reported figure: what it says, how far it has come, and every value anybody gave. */
export function ReportDocument({ report }: { report: ReportDocument_ReportFragment }) {
  const text = useIndicatorText();
  const format = useFormat();
  const words = useFigureWords();
  const { ward, definition, doubt, note, source, waitsFor, submittedOn, submittedBy } = report;
  return (
    <Stack>
      <Group>
        <ReportStatus status={report.status} title={report.statusTitle} />
        {waitsFor && <Text c="dimmed">{text('waitsFor', { ward: waitsFor })}</Text>}
      </Group>
      <Paper withBorder p="md">
        <Stack gap="xs">
          <YearLink to={paths.ward(ward.id)}>{ward.name}</YearLink>
          <Text size="xl" fw={600}>
            {words(report, definition?.unit ?? '')}
          </Text>
          {doubt && <Text c="orange.8">{text('doubt', { doubt })}</Text>}
          {note && <Text>{format.labelled(text('note'), note)}</Text>}
          {source && <Text c="dimmed">{text('source', { source })}</Text>}
          {submittedOn && (
            <Text size="sm" c="dimmed">
              {text('submitted', { name: submittedBy ?? text('fromFile'), day: format.date(submittedOn) })}
            </Text>
          )}
        </Stack>
      </Paper>
      <Decision report={report} />
      <ReportRelease report={report} />
      <History report={report} />
    </Stack>
  );
}

function History({ report: { steps, definition } }: { report: ReportDocument_ReportFragment }) {
  const text = useIndicatorText();
  const format = useFormat();
  const words = useFigureWords();
  const { timeZone } = useJurisdiction();
  if (steps.length === 0) return null;
  return (
    <Section title={text('history')}>
      <Timeline bulletSize={14} lineWidth={2}>
        {steps.map(step => (
          <Timeline.Item
            key={[step.takenAt, step.verbTitle, step.levelTitle].join()}
            title={[step.verbTitle, step.levelTitle].filter(Boolean).join(' · ')}
          >
            <Text>{words(step, definition?.unit ?? '')}</Text>
            {step.reason && <Text c="orange.8">{text('reason', { reason: step.reason })}</Text>}
            {step.note && <Text size="sm">{format.labelled(text('note'), step.note)}</Text>}
            <Text size="sm" c="dimmed">
              {text('stepBy', {
                name: step.takenBy ?? text('fromFile'),
                at: format.instant(step.takenAt, timeZone),
              })}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Section>
  );
}
