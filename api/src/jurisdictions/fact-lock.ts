import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { dbOf } from '../audit/transact.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { addDays } from '../shared/days.js';
import { Conflict } from '../shared/errors.js';
import { FactException } from './fact-exception.entity.js';
import type { FactKind } from './fact-kind.js';
import { type FactSpan, lockedFacts } from './locked-facts.query.js';

/** Something about to be recorded or changed that counts for somebody's evaluation. */
export interface NewFact {
  kind: FactKind;
  /** First and last day for which it counts; the last one is null while there is no end to it. */
  from: string;
  until: string | null;
  /** For whom it counts. */
  representativeIds?: readonly string[];
  /** Where it happened: whose ward it counts for when no person is named, and where an exception for all may hold. */
  wardId?: string | null;
  /** The type of a mandate that begins with it. */
  type?: string;
  /** The day that an exception has to name; left out where a fact of the year has no day of its own. */
  happenedOn?: string;
  /** It completes a fact that an exception let through, which lets it through too. */
  isCompleting?: boolean;
}

/** The days of a fact that counts for one year as a whole. */
export const ofYear = (year: number) => ({ from: `${year}-01-01`, until: `${year}-12-31` });
/** The days that somebody's leaving changes: those after the last day. */
export function afterDay(lastDay: string, until: string | null) {
  return { from: addDays(lastDay, 1), until, happenedOn: lastDay };
}

/** The days of a fact that counts when it happened. */
export const onDay = (day: string) => ({ from: day, until: day, happenedOn: day });

/** Whoever locks the facts of a jurisdiction waits for those who are just recording some. */
export async function holdOpen(db: Db, jurisdictionId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtext(${`facts of ${jurisdictionId}`}))`.execute(db);
}

/** Waits until nobody records facts, and keeps everybody from it until the transaction ends. */
export async function holdFacts(db: Db, jurisdictionId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`facts of ${jurisdictionId}`}))`.execute(db);
}

function spansOf({ from, until, representativeIds, wardId, type }: NewFact): FactSpan[] {
  if (!representativeIds) return [{ from, until, wardId }];
  return representativeIds.map(representativeId => ({ from, until, representativeId, type }));
}

/** An approved exception that nobody has used: for the person, or for everybody where it happened. */
function findException(em: EntityManager, fact: NewFact, year: number, representativeId: string | undefined) {
  const { wardId = null } = fact;
  const whose = [...(representativeId ? [{ representativeId }] : []), ...(wardId ? [{ wardId }] : [])];
  return em.findOne(FactException, {
    year,
    what: fact.kind,
    isApproved: true,
    ...(!fact.isCompleting && { usedAt: null }),
    ...(fact.happenedOn && { happenedOn: fact.happenedOn }),
    $or: whose,
  });
}

/** The first year in which the fact may not be recorded any more; null when all are open or excepted. */
async function lockedYear(em: EntityManager, context: Context, fact: NewFact): Promise<number | null> {
  const { id: jurisdictionId } = context.jurisdiction;
  await holdOpen(dbOf(em), jurisdictionId);
  const used = new Set<FactException>();
  for (const { place, year } of await lockedFacts(dbOf(em), jurisdictionId, spansOf(fact))) {
    if ([...used].some(exception => exception.wardId !== null && exception.year === year)) continue;
    const exception = await findException(em, fact, year, fact.representativeIds?.[place]);
    if (!exception) return year;
    used.add(exception);
  }
  for (const exception of used) exception.usedAt ??= context.now;
  return null;
}

/** Whether the fact still counts for its year: an exception that lets it through is used up by it. */
export async function takesFact(em: EntityManager, context: Context, fact: NewFact): Promise<boolean> {
  return (await lockedYear(em, context, fact)) === null;
}

function refuseLocked(year: number): never {
  throw new Conflict(`The facts of ${year} are locked: ask for an exception, which somebody else decides`, {
    reason: 'facts-locked',
    value: year,
  });
}

/** Refuses a fact of a year that is locked, unless an exception lets it through, which is used up by it. */
export async function requireOpenFacts(em: EntityManager, context: Context, fact: NewFact): Promise<void> {
  const year = await lockedYear(em, context, fact);
  if (year !== null) refuseLocked(year);
}

/** Refuses a change of many people's facts when one of them is locked. */
export async function requireAllOpen(db: Db, context: Context, facts: readonly FactSpan[]): Promise<void> {
  await holdOpen(db, context.jurisdiction.id);
  const [locked] = await lockedFacts(db, context.jurisdiction.id, facts);
  if (locked) refuseLocked(locked.year);
}
