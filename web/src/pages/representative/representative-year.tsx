import { Paper, Stack, Text } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.js';
import { FigureLines } from '../../components/figure-lines.js';
import { Section } from '../../components/section.js';
import { TallyLines } from '../../components/tally-lines.js';
import { YearButton } from '../../components/year-button.js';
import { YearLink } from '../../components/year-link.js';
import { NextActivity } from '../../features/activities/next-activity.js';
import { DutyRecordList } from '../../features/duty-records/duty-record-list.js';
import { useDutyText } from '../../features/duty-records/duty-records.messages.js';
import { PointsCard } from '../../features/evaluations/points-card.js';
import { ExternalIds } from '../../features/external-ids/external-ids.js';
import { OverdueHouseholds } from '../../features/households/overdue-households.js';
import { PledgeRows } from '../../features/pledges/pledge-rows.js';
import { MustVisitList } from '../../features/visits/must-visit-list.js';
import { VisitRules } from '../../features/visits/visit-rules.js';
import type { RepresentativeYear_RepresentativeFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCan, useJurisdiction } from '../../lib/viewer.js';
import { CalendarAndCertificates } from './calendar-and-certificates.js';
import { useRepresentativeText } from './representative.messages.js';
import classes from './representative-year.module.css';

graphql(`
  fragment RepresentativeYear_representative on Representative {
    id
    pledge(year: $year) {
      id
      viewerCanSign
      ...PledgeRows_pledge
    }
    nextActivity {
      id
      ...NextActivity_activity
    }
    visitRules(year: $year) @include(if: $readsDuty) {
      ...VisitRules_state
    }
    mustVisits @include(if: $readsDuty) {
      ...MustVisitList_mustVisit
    }
    overdueHouseholds(first: 5) @include(if: $readsDuty) {
      ...OverdueHouseholds_overdue
    }
    attendance(year: $year) @include(if: $readsDuty) {
      denominator
      ...FigureLines_figure
    }
    primaryMandate {
      id
    }
    tallies(year: $year) @include(if: $readsDuty) {
      key
      title
      ...TallyLines_tally
    }
    dutyRecords(year: $year, first: 3) @include(if: $readsDuty) {
      nodes {
        id
        ...DutyRecordList_record
      }
    }
    calendarFeed @include(if: $isOwn) {
      ...CalendarFeed_feed
    }
    certificates(first: 10) @include(if: $readsCertificates) {
      nodes {
        id
        ...CertificateList_certificate
      }
    }
    evaluations(year: $year) @include(if: $readsDuty) {
      id
      ...PointsCard_evaluation
    }
  }
`);

/** The rest of what is owed stands in the diary. */
const SHOWN = 5;

interface RepresentativeYearProps {
  representative: RepresentativeYear_RepresentativeFragment;
  year: number;
  /** What is next and overdue is said of the running year only. */
  isCurrent: boolean;
  isOwn: boolean;
  /** Whether the programme names anything for duty records. */
  hasEvents: boolean;
  /** Whether the programme makes any visit due; where it does not, nothing is said of overdue ones. */
  hasDueVisits: boolean;
}

/** A representative's year: promised, due, visited, attended, scored. */
export function RepresentativeYear({ representative, year, isCurrent, isOwn, ...programme }: RepresentativeYearProps) {
  const text = useRepresentativeText();
  const { isAnybodyScored } = useJurisdiction().programme;
  const { attendance, evaluations, mustVisits, overdueHouseholds, visitRules, nextActivity } = representative;
  const expected = attendance?.filter(({ denominator }) => Number(denominator) > 0) ?? [];
  return (
    <div className={classes.columns}>
      <Stack gap="xl">
        <PledgeSection representative={representative} year={year} />
        {isCurrent && (
          <Section title={text('next')}>
            <NextActivity activity={nextActivity} />
          </Section>
        )}
        <CalendarAndCertificates representative={representative} />
        {isCurrent && programme.hasDueVisits && overdueHouseholds && (
          <Section
            title={text('overdue')}
            aside={
              <YearLink to={paths.visitDiary(representative.id)} size="sm">
                {text('diary')}
              </YearLink>
            }
          >
            {mustVisits && mustVisits.length > 0 && (
              <MustVisitList owed={mustVisits.slice(0, SHOWN)} showsWho={!isOwn} />
            )}
            {(!mustVisits?.length || overdueHouseholds.length > 0) && (
              <OverdueHouseholds overdue={overdueHouseholds} isOwn={isOwn} />
            )}
          </Section>
        )}
      </Stack>
      <Stack gap="xl">
        {attendance && (
          <Section title={text('attendance')}>
            {expected.length > 0 ? (
              <FigureLines figures={expected} year={year} />
            ) : (
              <Text c="dimmed">{text('noAttendance')}</Text>
            )}
          </Section>
        )}
        {representative.tallies?.map(tally => (
          <Section key={tally.key} title={tally.title}>
            <TallyLines tally={tally} year={year} mandateId={representative.primaryMandate?.id} />
          </Section>
        ))}
        {visitRules && visitRules.length > 0 && (
          <Section title={text('visitRules')}>
            <VisitRules states={visitRules} year={year} />
          </Section>
        )}
        <ExternalIds recordId={representative.id} />
        {programme.hasEvents && <DutySection representative={representative} year={year} />}
        {evaluations && isAnybodyScored && (
          <Section title={text('points')}>
            <Stack gap="sm">
              {evaluations.length === 0 && <Text c="dimmed">{text('noPoints')}</Text>}
              {evaluations.map(evaluation => (
                <PointsCard key={evaluation.id} evaluation={evaluation} />
              ))}
            </Stack>
          </Section>
        )}
      </Stack>
    </div>
  );
}

function DutySection({
  representative: { id, dutyRecords },
  year,
}: {
  representative: RepresentativeYear_RepresentativeFragment;
  year: number;
}) {
  const text = useDutyText();
  const can = useCan();
  if (!dutyRecords) return null;
  return (
    <Section
      title={text('title')}
      aside={
        <YearLink to={paths.dutyRecords({ representative: id })} size="sm">
          {text('all')}
        </YearLink>
      }
    >
      <Stack gap="sm">
        {dutyRecords.nodes.length === 0 && <Text c="dimmed">{text('noneYet', { year })}</Text>}
        {dutyRecords.nodes.length > 0 && <DutyRecordList records={dutyRecords.nodes} showsWho={false} />}
        {can('duty.record') && (
          <YearButton variant="default" to={paths.newDutyRecord({ representative: id })}>
            {text('record')}
          </YearButton>
        )}
      </Stack>
    </Section>
  );
}

function PledgeSection({
  representative: { id, pledge },
  year,
}: {
  representative: RepresentativeYear_RepresentativeFragment;
  year: number;
}) {
  const text = useRepresentativeText();
  const can = useCan();
  const title = useJurisdiction().programme.pledgeTitle;
  if (title === null) return null;
  if (!pledge) {
    const make = can('pledge.make') && (
      <YearButton to={paths.newPledge({ representative: id })}>{text('makePledge', { title })}</YearButton>
    );
    return (
      <Section title={title}>
        <EmptyState title={text('noPledge', { year, title })} advice={text('noPledgeAdvice')} action={make} />
      </Section>
    );
  }
  return (
    <Section
      title={title}
      aside={
        <YearLink to={paths.pledge(pledge.id)} size="sm">
          {text('openPledge')}
        </YearLink>
      }
    >
      <Paper withBorder px="md">
        <PledgeRows pledge={pledge} />
        {pledge.viewerCanSign && (
          <YearButton to={paths.pledge(pledge.id)} mb="md" fullWidth>
            {text('signPledge')}
          </YearButton>
        )}
      </Paper>
    </Section>
  );
}
