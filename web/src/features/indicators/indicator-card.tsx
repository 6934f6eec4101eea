import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { StateBadge } from '../../components/state-badge.js';
import { YearLink } from '../../components/year-link.js';
import type { IndicatorCard_LineFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useFigureWords } from './figure-words.js';
import { useIndicatorText } from './indicators.messages.js';
import { ReleaseBadge } from './report-release.js';
import { ReportStatus } from './report-status.js';

graphql(`
  fragment IndicatorCard_line on IndicatorLine {
    indicator {
      key
      title
      unit
      source
      isHighStakes
    }
    periodTitle
    dueOn
    isOverdue
    value
    bound
    basis
    doubt
    source
    reportedWards
    expectedWards
    outlier
    viewerCanReport
    viewerCanSetTarget
    goal {
      value
      source
      achieved
    }
    earlier {
      periodTitle
      value
    }
    report {
      id
      status
      statusTitle
      releases {
        isStanding
      }
    }
  }
`);

type Line = IndicatorCard_LineFragment;

/** The target beside the figure: never a bare percentage. */
function Goal({ line: { goal, value, indicator } }: { line: Line }) {
  const text = useIndicatorText();
  const format = useFormat();
  if (!goal) return null;
  const words = { goal: format.number(goal.value), unit: indicator.unit };
  return (
    <div>
      <Text>
        {goal.achieved === null || value === null
          ? text('goalOnly', words)
          : text('goal', {
              ...words,
              rate: format.rate(Number(goal.achieved)),
              fraction: format.fraction(value, goal.value),
            })}
      </Text>
      {goal.source && (
        <Text size="sm" c="dimmed">
          {text('goalSource', { source: goal.source })}
        </Text>
      )}
    </div>
  );
}

/** What somebody should know before believing the figure. */
function Marks({ line }: { line: Line }) {
  const text = useIndicatorText();
  const format = useFormat();
  const { indicator, isOverdue, dueOn, basis, outlier, report, reportedWards, expectedWards } = line;
  return (
    <Group gap="xs">
      {report && <ReportStatus status={report.status} title={report.statusTitle} />}
      {report && indicator.isHighStakes && (
        <ReleaseBadge isStanding={report.releases.some(({ isStanding }) => isStanding)} />
      )}
      {isOverdue && <StateBadge tone="warning">{text('overdue')}</StateBadge>}
      {!isOverdue && dueOn && basis === null && (
        <StateBadge tone="quiet">{text('dueOn', { day: format.date(dueOn) })}</StateBadge>
      )}
      {basis === 'CARRIED' && <StateBadge tone="quiet">{text('CARRIED')}</StateBadge>}
      {expectedWards !== null && (
        <StateBadge tone="quiet">
          {text('summed', { reported: reportedWards ?? 0, expected: expectedWards })}
        </StateBadge>
      )}
      {outlier && <StateBadge tone="warning">{text(outlier)}</StateBadge>}
    </Group>
  );
}

function Sources({ line: { doubt, source, indicator, earlier } }: { line: Line }) {
  const text = useIndicatorText();
  const format = useFormat();
  const list = format.list(earlier.map(each => `${each.periodTitle} ${format.number(each.value)}`));
  return (
    <div>
      {doubt && <Text c="orange.8">{text('doubt', { doubt })}</Text>}
      {source && (
        <Text size="sm" c="dimmed">
          {text('source', { source })}
        </Text>
      )}
      {indicator.source && (
        <Text size="sm" c="dimmed">
          {text('askedBy', { source: indicator.source })}
        </Text>
      )}
      {earlier.length > 0 && (
        <Text size="sm" c="dimmed">
          {text('earlier', { list })}
        </Text>
      )}
    </div>
  );
}

interface IndicatorCardProps {
  line: Line;
  /** Left out where nobody enters anything. */
  onVerb?: (verb: 'report' | 'target') => void;
}

/** One indicator of a ward: figure, target, marks, source and where to read what happened. */
export function IndicatorCard({ line, onVerb }: IndicatorCardProps) {
  const text = useIndicatorText();
  const words = useFigureWords();
  const { indicator, periodTitle, report, viewerCanReport, viewerCanSetTarget } = line;
  const { title } = indicator;
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Stack gap="xs" h="100%">
        <Group justify="space-between" gap="xs">
          <Title order={3} size="h5">
            {title}
          </Title>
          <Text size="sm" c="dimmed">
            {periodTitle}
          </Text>
        </Group>
        <Text size="xl" fw={600} c={line.value === null ? 'dimmed' : undefined}>
          {words(line, indicator.unit)}
        </Text>
        <Goal line={line} />
        <Marks line={line} />
        <Sources line={line} />
        <Group gap="xs" mt="auto" className="no-print">
          {onVerb && viewerCanReport && (
            <Button aria-label={text('enterOf', { title })} onClick={() => onVerb('report')}>
              {text('enter')}
            </Button>
          )}
          {onVerb && viewerCanSetTarget && (
            <Button variant="default" aria-label={text('targetOf', { title })} onClick={() => onVerb('target')}>
              {text('target')}
            </Button>
          )}
          {report && (
            <YearLink to={paths.indicatorReport(report.id)} aria-label={text('historyOf', { title })}>
              {text('history')}
            </YearLink>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
