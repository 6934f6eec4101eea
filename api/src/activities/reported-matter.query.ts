import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { batchManyByKey } from '../shared/batch.js';

/** An answered matter, as much of it as is told to people. */
export interface MatterAnswerRow {
  jurisdictionId: string;
  activityId: string;
  matterId: string;
  number: string;
  title: string;
  kind: string;
  outcome: string | null;
  answer: string | null;
  answeredOn: string;
  isLeftOver: boolean;
}

const COLUMNS = sql.raw(
  'a.jurisdiction_id, a.id as activity_id, m.id as matter_id, m.number, m.title, m.kind, m.outcome, m.answer, m.answered_on',
);

/** The last earlier day of the same kind that the same holder has held. */
const LAST_DAY = sql`(select max(earlier.scheduled_on) from activities earlier
  where earlier.jurisdiction_id = a.jurisdiction_id and earlier.kind = a.kind and earlier.state = 'HELD'
    and earlier.ward_id = a.ward_id and earlier.group_id is not distinct from a.group_id
    and earlier.scheduled_on < a.scheduled_on)`;

/** Matters that members of the group raised or, without a group, those of the ward and below it. */
const OF_HOLDER = sql`case when a.group_id is not null
  then exists (select from mandates member where member.jurisdiction_id = m.jurisdiction_id
    and member.representative_id = m.representative_id and member.group_id = a.group_id
    and member.started_on <= a.scheduled_on and coalesce(member.ended_on, 'infinity') >= m.raised_on)
  else exists (select from ward_ancestors line where line.jurisdiction_id = m.jurisdiction_id
    and line.ward_id = m.ward_id and line.ancestor_id = a.ward_id) end`;

const REPORTED_SINCE = sql`exists (select from reported_matters r
  join activities told on told.jurisdiction_id = r.jurisdiction_id and told.id = r.activity_id
  where r.jurisdiction_id = m.jurisdiction_id and r.matter_id = m.id and r.activity_id <> a.id
    and told.scheduled_on >= m.answered_on)`;

function kindsThatReport(kinds: readonly string[]): RawBuilder<unknown> {
  return sql`a.kind = any (${[...kinds]}::text[])`;
}

/**
 * Loads, for activities that report back, the answers to be told there: since the last such day of the same holder, and
 * what an earlier day of the year has left over. What was told since it was answered is left out.
 */
export function matterAnswersOf(context: Context) {
  return batchManyByKey<MatterAnswerRow>(
    async ids => {
      const { programme } = await context.once(programmeInForce);
      const kinds = programme.activities.filter(({ agenda }) => agenda.some(({ reportsBack }) => reportsBack));
      const { rows } = await sql<MatterAnswerRow>`
        select ${COLUMNS}, m.answered_on < coalesce(a.last_on, m.answered_on) as is_left_over
        from (select a.*, ${LAST_DAY} as last_on from activities a
          where a.jurisdiction_id = ${context.jurisdiction.id} and a.id = any (${[...ids]}::uuid[])
            and ${kindsThatReport(kinds.map(({ key }) => key))}) a
        join matters m on m.jurisdiction_id = a.jurisdiction_id and m.answered_on <= a.scheduled_on
          and m.answered_on >= least(a.last_on, date_trunc('year', a.scheduled_on)::date)
          and m.state in ('ANSWERED', 'RATED', 'CLOSED')
        where ${OF_HOLDER} and not ${REPORTED_SINCE}
        order by m.answered_on, m.number`.execute(await context.read());
      return rows;
    },
    row => row.activityId,
  );
}

/** Loads the answers that were reported back at activities. */
export function reportedAt(context: Context) {
  return batchManyByKey<MatterAnswerRow>(
    async ids => {
      const { rows } = await sql<MatterAnswerRow>`
        select ${COLUMNS}, false as is_left_over
        from reported_matters r
        join activities a on a.jurisdiction_id = r.jurisdiction_id and a.id = r.activity_id
        join matters m on m.jurisdiction_id = r.jurisdiction_id and m.id = r.matter_id
        where r.jurisdiction_id = ${context.jurisdiction.id} and r.activity_id = any (${[...ids]}::uuid[])
        order by m.number`.execute(await context.read());
      return rows;
    },
    row => row.activityId,
  );
}

export interface ReportBackRow {
  matterId: string;
  activityId: string;
  reportedOn: string;
}

/** Loads where and when the answer to a matter was reported back. */
export function reportsOfMatter(context: Context) {
  return batchManyByKey<ReportBackRow>(
    async ids => {
      const { rows } = await sql<ReportBackRow>`
        select r.matter_id, r.activity_id, a.scheduled_on as reported_on from reported_matters r
        join activities a on a.jurisdiction_id = r.jurisdiction_id and a.id = r.activity_id
        where r.jurisdiction_id = ${context.jurisdiction.id} and r.matter_id = any (${[...ids]}::uuid[])
        order by a.scheduled_on, a.id`.execute(await context.read());
      return rows;
    },
    row => row.matterId,
  );
}
