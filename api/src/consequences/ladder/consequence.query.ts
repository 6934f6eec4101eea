import { sql } from 'kysely';
import { viewerReach } from '../../accounts/reach.js';
import { Role } from '../../accounts/role.js';
import type { Context } from '../../context.js';
import { batchByKey } from '../../shared/batch.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';
import { countedFacts, ladderInForce } from './ladder-rule.js';

async function selectConsequences(context: Context) {
  const db = await context.read();
  return db
    .selectFrom('consequences')
    .innerJoin('mandates', join =>
      join
        .onRef('mandates.jurisdictionId', '=', 'consequences.jurisdictionId')
        .onRef('mandates.id', '=', 'consequences.mandateId'),
    )
    .selectAll('consequences')
    .select(['mandates.representativeId', 'mandates.wardId'])
    .where('consequences.jurisdictionId', '=', context.jurisdiction.id);
}

export type ConsequenceRow = Awaited<
  ReturnType<Awaited<ReturnType<typeof selectConsequences>>['executeTakeFirstOrThrow']>
>;

/** Loads steps that were begun, by id. */
export function consequenceById(context: Context) {
  return batchByKey<ConsequenceRow>(
    async ids => (await selectConsequences(context)).where('consequences.id', 'in', [...ids]).execute(),
    row => row.id,
  );
}

/** A record that was counted, as it stood then. */
export interface CountedRecord {
  recordType: string;
  recordId: string;
  occurredOn: string | null;
}

/** A step that somebody has reached, or that was begun. */
export interface DueStepRow {
  mandateId: string;
  representativeId: string;
  wardId: string;
  step: string;
  year: number;
  /** How many are counted today. */
  counted: number;
  records: CountedRecord[];
  consequenceId: string | null;
}

const COLUMNS = { representativeId: 'due.representativeId', wardId: 'due.wardId' };
const ORDER = [
  { expression: 'due.counted', property: 'counted', descending: true },
  { expression: 'due.mandate_id', property: 'mandateId' },
  { expression: 'due.step', property: 'step' },
];

/** Steps that wait: reached by what counts today, and every milder one settled. */
async function reachedSteps(context: Context, year: number) {
  const ladder = (await ladderInForce(context))?.ladder ?? [];
  const steps = JSON.stringify(ladder.map(({ key, after }, at) => ({ key, after, before: at })));
  return sql`
    select r.mandate_id, step.key as step from reached r
    join jsonb_to_recordset(${steps}::jsonb) as step(key text, after int, before int) on r.counted >= step.after
    where step.before = (select count(*) from consequences c where c.jurisdiction_id = ${context.jurisdiction.id}
        and c.mandate_id = r.mandate_id and c.year = ${year} and c.state <> 'NOTIFIED'
        and c.step = any(${ladder.map(({ key }) => key)}::text[]))`;
}

async function selectDue(context: Context, year: number) {
  const db = await context.read();
  const { id: jurisdictionId } = context.jurisdiction;
  // The person concerned knows of what was begun, not of what might be.
  const isOwnView = context.viewer?.role === Role.REPRESENTATIVE;
  const own = isOwnView ? [context.viewer!.representativeId!] : null;
  const due = sql<DueStepRow>`(
    with reached as materialized (
      select f.mandate_id, sum(f.numerator)::int as counted, jsonb_agg(jsonb_build_object('recordType', f.record_type,
        'recordId', f.record_id, 'occurredOn', f.occurred_on) order by f.occurred_on, f.record_id) as records
      from ${await countedFacts(context, year, own)} f group by f.mandate_id),
    named as (
      (select mandate_id, step from (${await reachedSteps(context, year)}) waiting where not ${isOwnView})
      union
      select mandate_id, step from consequences where jurisdiction_id = ${jurisdictionId} and year = ${year})
    select n.mandate_id, m.representative_id, m.ward_id, n.step, ${year}::int as year, coalesce(r.counted, 0) as counted,
      coalesce(r.records, '[]') as records, c.id as consequence_id
    from named n
    join mandates m on m.jurisdiction_id = ${jurisdictionId} and m.id = n.mandate_id
    left join reached r on r.mandate_id = n.mandate_id
    left join consequences c on c.jurisdiction_id = ${jurisdictionId} and c.mandate_id = n.mandate_id
      and c.year = ${year} and c.step = n.step)`;
  return db.selectFrom(due.as<'due'>(sql`due`)).selectAll('due');
}

/** A page of the steps that people have reached in a year, and of those that were begun. */
export async function readDueSteps(context: Context, year: number, page: PageArgs) {
  const reach = await viewerReach(context, 'consequence.read', COLUMNS);
  return readPage((await selectDue(context, year)).where(reach), ORDER, page);
}

/** What counts for one mandate today, and what was begun about it in the year. */
export async function stateOfLadder(
  context: Context,
  { id, representativeId }: { id: string; representativeId: string },
  year: number,
) {
  const db = await context.read();
  const { rows: records } = await sql<CountedRecord & { numerator: number }>`
    select f.record_type, f.record_id, f.occurred_on::text as occurred_on, f.numerator
    from ${await countedFacts(context, year, [representativeId])} f where f.mandate_id = ${id}
    order by f.occurred_on, f.record_id`.execute(db);
  const begun = await db
    .selectFrom('consequences')
    .select(['step', 'state'])
    .where('jurisdictionId', '=', context.jurisdiction.id)
    .where('mandateId', '=', id)
    .where('year', '=', year)
    .execute();
  const counted = records.reduce((sum, { numerator }) => sum + Number(numerator), 0);
  const shown = records.map(({ recordType, recordId, occurredOn }) => ({ recordType, recordId, occurredOn }));
  return { counted, records: shown, begun };
}
