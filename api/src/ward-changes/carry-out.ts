import type { EntityManager } from '@mikro-orm/postgresql';
import { dbOf } from '../audit/transact.js';
import type { Db } from '../database/reading.js';
import { renewWardAncestors } from '../wards/renew-ward-ancestors.js';
import { Ward } from '../wards/ward.entity.js';
import { type WardChange, WardChangeKind } from '../wards/ward-change.entity.js';
import {
  type Closing,
  moveAccounts,
  moveAssignments,
  moveGroupOccasions,
  moveMatters,
  moveOccasions,
  moveOwedReports,
  moveTasks,
} from './move-duties.js';
import { type Change, countFor, type Move, moveTo, moveWardsBelow } from './move-records.js';
import type { Placed } from './place-records.js';
import type { PlannedPart, WardPlan } from './ward-plan.js';

/** What all of them have in common; null where they differ. */
function common<Value>(values: readonly Value[]): Value | null {
  return new Set(values).size === 1 ? values[0]! : null;
}

function wardOf(em: EntityManager, { sources, changedOn }: WardPlan, { ward, name, code }: PlannedPart): Ward {
  if (ward) return ward;
  const [first] = sources;
  return em.create(Ward, {
    ...{ jurisdictionId: first!.jurisdictionId, parentId: first!.parentId, kind: first!.kind, name, code },
    ...{ position: Math.min(...sources.map(({ position }) => position)), startedOn: changedOn, endedOn: null },
    ...{ terrain: common(sources.map(({ terrain }) => terrain)), attributes: {} },
  });
}

async function succeed(db: Db, { jurisdictionId, id }: Change, { sources }: WardPlan, ids: readonly string[]) {
  const rows = sources.flatMap(source =>
    ids.map(successorId => ({ jurisdictionId, changeId: id, predecessorId: source.id, successorId })),
  );
  await db
    .insertInto('wardSuccessions')
    .values(rows.map(row => ({ ...row, id: crypto.randomUUID() })))
    .execute();
}

const movesOf = (placed: ReadonlyMap<string, number | null>, ids: readonly string[]): Move[] =>
  [...placed].flatMap(([id, part]) => (part === null ? [] : [{ id, to: ids[part]! }]));

/** What is still to be done goes where the ward went. */
async function moveDuties(db: Db, change: Change, closing: readonly Closing[], ids: readonly string[]) {
  return {
    assignments: await moveAssignments(db, change, closing),
    matters: await moveMatters(db, change, closing),
    occasions: await moveOccasions(db, change, closing),
    reportsOwed: await moveOwedReports(db, change, closing, ids),
    tasks: await moveTasks(db, change, closing),
  };
}

/** Opens and closes the wards and lets everything go where the plan says. Answers how many records of each kind did. */
export async function carryOut(em: EntityManager, recorded: WardChange, plan: WardPlan, placed: Placed) {
  const db = dbOf(em);
  const { changedOn, lastDay } = plan;
  const change = { jurisdictionId: recorded.jurisdictionId, id: recorded.id, changedOn, lastDay };
  const wards = plan.parts.map(part => wardOf(em, plan, part));
  for (const ward of plan.closing) ward.endedOn = lastDay;
  await em.flush(); // what moves goes to wards that are there
  const ids = wards.map(({ id }) => id);
  await succeed(db, change, plan, ids);
  const below = movesOf(placed.wards, ids);
  const groups = movesOf(placed.groups, ids);
  const moved = {
    wards: await moveWardsBelow(db, change, below),
    households: await moveTo(db, change, 'households', movesOf(placed.households, ids)),
    groups: await moveTo(db, change, 'groups', groups),
    mandates: await moveTo(db, change, 'mandates', movesOf(placed.mandates, ids)),
  };
  await renewWardAncestors(db, change.jurisdictionId, [...ids, ...below.map(({ id }) => id)]);
  const successorId = plan.kind === WardChangeKind.MERGE ? ids[0]! : null;
  const closing = plan.closing.map(({ id }) => ({ wardId: id, successorId }));
  if (successorId) for (const { wardId } of closing) await countFor(db, change, wardId, successorId);
  const duties = closing.length > 0 ? await moveDuties(db, change, closing, ids) : {};
  const groupOccasions = await moveGroupOccasions(db, change, groups);
  const known = plan.accounts.flatMap(({ id, part }) => (ids[part] ? [{ id, to: ids[part] }] : []));
  const accounts = await moveAccounts(db, change, closing, known);
  const all: Record<string, number> = { ...moved, ...duties, groupOccasions, accounts };
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
}
