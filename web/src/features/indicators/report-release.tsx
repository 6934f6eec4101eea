import { Group, Paper, Stack, Text } from '@mantine/core';
import { Section } from '../../components/section.js';
import { StateBadge } from '../../components/state-badge.js';
import { WordDialog } from '../../components/word-dialog.js';
import type { ReportRelease_ReportFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useIndicatorText } from './indicators.messages.js';

graphql(`
  fragment ReportRelease_report on IndicatorReport {
    id
    version
    definition {
      unit
      isHighStakes
      stakes
      releaseAuthority
    }
    releases {
      value
      authority
      reason
      releasedOn
      releasedBy
      revokedOn
      revokedReason
      revokedBy
      isStanding
    }
    viewerCanRelease
    viewerCanRevokeRelease
  }
`);

const RELEASE = graphql(`
  mutation ReleaseIndicatorReport($input: ReleaseIndicatorReportInput!) {
    releaseIndicatorReport(input: $input) {
      id
      ...ReportRelease_report
    }
  }
`);

const REVOKE = graphql(`
  mutation RevokeIndicatorRelease($input: RevokeIndicatorReleaseInput!) {
    revokeIndicatorRelease(input: $input) {
      id
      ...ReportRelease_report
    }
  }
`);

type Report = ReportRelease_ReportFragment;

/** Whether a figure with high stakes may be used. */
export function ReleaseBadge({ isStanding }: { isStanding: boolean }) {
  const text = useIndicatorText();
  return (
    <StateBadge tone={isStanding ? 'settled' : 'warning'}>{text(isStanding ? 'released' : 'notReleased')}</StateBadge>
  );
}

function PastRelease({ release, unit }: { release: Report['releases'][number]; unit: string }) {
  const text = useIndicatorText();
  const format = useFormat();
  const { authority, reason, releasedOn, releasedBy, revokedOn, revokedBy, revokedReason, isStanding } = release;
  const words = { value: format.number(release.value), unit, name: releasedBy ?? '', authority };
  return (
    <Paper withBorder p="sm">
      <Text fw={600}>{text('releasedBy', { ...words, day: format.date(releasedOn) })}</Text>
      <Text>{reason}</Text>
      {revokedOn && (
        <Text c="orange.8">
          {text('revokedBy', { name: revokedBy ?? '', day: format.date(revokedOn), reason: revokedReason ?? '' })}
        </Text>
      )}
      {!revokedOn && !isStanding && <Text c="orange.8">{text('releaseVoid')}</Text>}
    </Paper>
  );
}

/** Who answers for the use of a figure on which much hangs; nothing for an ordinary one. */
export function ReportRelease({ report }: { report: Report }) {
  const text = useIndicatorText();
  const format = useFormat();
  const { id: reportId, version, definition, releases, viewerCanRelease, viewerCanRevokeRelease } = report;
  if (!definition?.isHighStakes) return null;
  const { stakes, releaseAuthority, unit } = definition;
  const of = { reportId, version };
  return (
    <Section
      title={text('highStakes')}
      aside={<ReleaseBadge isStanding={releases.some(({ isStanding }) => isStanding)} />}
    >
      <Stack gap="xs">
        {stakes && <Text>{format.labelled(text('stakes'), stakes)}</Text>}
        <Text c="dimmed">
          {releaseAuthority ? text('stakesNote', { authority: releaseAuthority }) : text('keptNote')}
        </Text>
        {releases.map(release => (
          <PastRelease key={`${release.releasedOn} ${release.reason}`} release={release} unit={unit} />
        ))}
        <Group className="no-print">
          {viewerCanRelease && (
            <WordDialog
              label={text('release')}
              document={RELEASE}
              of={of}
              words={{ name: 'reason', label: text('releaseWhy') }}
              day={{ name: 'releasedOn', label: text('releasedOn') }}
              done={text('released')}
              button={{ variant: 'filled' }}
            />
          )}
          {viewerCanRevokeRelease && (
            <WordDialog
              label={text('revokeRelease')}
              document={REVOKE}
              of={of}
              words={{ name: 'reason', label: text('revokeWhy') }}
              day={{ name: 'revokedOn', label: text('revokedOn') }}
              done={text('notReleased')}
            />
          )}
        </Group>
      </Stack>
    </Section>
  );
}
