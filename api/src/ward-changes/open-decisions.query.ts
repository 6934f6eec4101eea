import { sql } from 'kysely';
import type { Db } from '../database/reading.js';
import { WardChangeKind } from '../wards/ward-change.entity.js';
import type { Findings } from './find-obstacles.js';
import type { WardPlan } from './ward-plan.js';

/** What is left for a person to decide once the wards have become others. */
export type OpenDecisions = Record<
  'accounts-that-stay' | 'posts-that-end' | 'matters-that-stay' | 'split-links',
  number
>;

/** Links that hold on the day and whose two ends would go to different wards. */
async function countSplitLinks(db: Db, jurisdictionId: string, plan: WardPlan, { placed }: Findings): Promise<number> {
  const rows = (map: ReadonlyMap<string, number | null>) =>
    JSON.stringify([...map].map(([id, part]) => ({ id, part })));
  const { rows: counted } = await sql<{ count: number }>`
    select count(*)::int as count from links l
    join jsonb_to_recordset(${rows(placed.mandates)}::jsonb) as m(id uuid, part int) on m.id = l.mandate_id
    join jsonb_to_recordset(${rows(placed.households)}::jsonb) as h(id uuid, part int) on h.id = l.household_id
    where l.jurisdiction_id = ${jurisdictionId} and l.started_on <= ${plan.changedOn}::date
      and (l.ended_on is null or l.ended_on >= ${plan.changedOn}::date) and h.part is distinct from m.part`.execute(db);
  return counted[0]!.count;
}

/** What of a ward that is divided goes nowhere by itself. */
async function countLeft(db: Db, jurisdictionId: string, { closing, changedOn }: WardPlan) {
  const ids = closing.map(({ id }) => id);
  const { rows } = await sql<{ posts: number; matters: number }>`select
    (select count(*)::int from ward_assignments where jurisdiction_id = ${jurisdictionId}
      and ward_id = any(${ids}::uuid[]) and (ended_on is null or ended_on >= ${changedOn}::date)) as posts,
    (select count(*)::int from matters where jurisdiction_id = ${jurisdictionId}
      and owner_ward_id = any(${ids}::uuid[]) and state not in ('CLOSED', 'MERGED')) as matters`.execute(db);
  return rows[0]!;
}

/** Counts what a person still has to decide, before anything has moved. */
export async function countDecisions(
  db: Db,
  jurisdictionId: string,
  plan: WardPlan,
  found: Findings & { accountIds: readonly string[] },
): Promise<OpenDecisions> {
  const isSplit = plan.kind === WardChangeKind.SPLIT;
  const chosen = new Set(plan.accounts.map(({ id }) => id));
  const left = isSplit ? await countLeft(db, jurisdictionId, plan) : { posts: 0, matters: 0 };
  return {
    'accounts-that-stay': found.accountIds.filter(id => !chosen.has(id)).length,
    'posts-that-end': left.posts,
    'matters-that-stay': left.matters,
    'split-links': await countSplitLinks(db, jurisdictionId, plan, found),
  };
}
