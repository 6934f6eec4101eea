import { sql } from 'kysely';
import type { Db } from '../database/reading.js';
import type { Belonging, Placed } from './place-records.js';
import type { WardPlan } from './ward-plan.js';

type Mandates = Belonging['mandates'][number];

const idsOf = ({ sources }: WardPlan) => sources.map(({ id }) => id);

/** Who holds a mandate on the day or later, with the households linked to it on the day. */
async function readMandates(db: Db, jurisdictionId: string, plan: WardPlan): Promise<Mandates[]> {
  const { rows } = await sql<Mandates>`
    select m.id, r.name, m.zone, m.group_id, array(select l.household_id::text from links l
        where l.jurisdiction_id = m.jurisdiction_id and l.mandate_id = m.id and l.started_on <= ${plan.changedOn}::date
          and (l.ended_on is null or l.ended_on >= ${plan.changedOn}::date)) as household_ids
    from mandates m
    join representatives r on r.jurisdiction_id = m.jurisdiction_id and r.id = m.representative_id
    where m.jurisdiction_id = ${jurisdictionId} and m.ward_id = any(${idsOf(plan)}::uuid[])
      and (m.ended_on is null or m.ended_on >= ${plan.changedOn}::date)
    order by r.name, m.id`.execute(db);
  return rows;
}

/** What belongs to the wards from which something goes; closed entries of the ledger stay where they were. */
export async function readBelonging(db: Db, jurisdictionId: string, plan: WardPlan): Promise<Belonging> {
  const ids = idsOf(plan);
  const households = db
    .selectFrom('households')
    .select(['id', 'code', 'zone'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('wardId', 'in', ids)
    .where('residence', '<>', 'CLOSED');
  const wards = db
    .selectFrom('wards')
    .select(['id', 'name'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('parentId', 'in', ids)
    .where('endedOn', 'is', null);
  const groups = db
    .selectFrom('groups')
    .select(['id', 'name'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('wardId', 'in', ids);
  return {
    households: await households.execute(),
    groups: await groups.execute(),
    wards: await wards.execute(),
    mandates: await readMandates(db, jurisdictionId, plan),
  };
}

/** People who would hold one type for one ward twice at a time. */
export async function heldTwice(db: Db, jurisdictionId: string, plan: WardPlan, placed: Placed): Promise<string[]> {
  const moving = [...placed.mandates].flatMap(([id, part]) => (part === null ? [] : [{ id, part }]));
  const parts = plan.parts.map(({ ward }, part) => ({ part, ward_id: ward?.id ?? null }));
  const { rows } = await sql<{ name: string }>`
    with moving as (select * from jsonb_to_recordset(${JSON.stringify(moving)}::jsonb) as m(id uuid, part int)),
    part as (select * from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as p(part int, ward_id uuid)),
    held as (
      select m.*, moving.part from mandates m join moving on moving.id = m.id
      where m.jurisdiction_id = ${jurisdictionId}
      union all
      select m.*, part.part from mandates m join part on part.ward_id = m.ward_id
      where m.jurisdiction_id = ${jurisdictionId})
    select distinct r.name from held one
    join held other on other.representative_id = one.representative_id and other.type = one.type
      and other.part = one.part and other.id > one.id
      and daterange(other.started_on, other.ended_on, '[]') && daterange(one.started_on, one.ended_on, '[]')
    join representatives r on r.jurisdiction_id = one.jurisdiction_id and r.id = one.representative_id
    order by r.name`.execute(db);
  return rows.map(({ name }) => name);
}

export interface BoundAccount {
  id: string;
  displayName: string;
  role: string;
  wardName: string;
}

/** Accounts bound to a ward that would close. */
export async function readAccounts(db: Db, jurisdictionId: string, { closing }: WardPlan): Promise<BoundAccount[]> {
  if (closing.length === 0) return [];
  return db
    .selectFrom('roleAssignments as bound')
    .innerJoin('users', 'users.id', 'bound.userId')
    .innerJoin('wards', join =>
      join.onRef('wards.jurisdictionId', '=', 'bound.jurisdictionId').onRef('wards.id', '=', 'bound.wardId'),
    )
    .select(['bound.id', 'users.displayName', 'bound.role', 'wards.name as wardName'])
    .where('bound.jurisdictionId', '=', jurisdictionId)
    .where(
      'bound.wardId',
      'in',
      closing.map(({ id }) => id),
    )
    .orderBy('wards.name')
    .orderBy('users.displayName')
    .execute();
}
