import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord, findVersion } from '../database/find-record.js';
import type { Db } from '../database/reading.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { markYearsStale } from '../representatives/mark-years-stale.js';
import { Representative } from '../representatives/representative.entity.js';
import { requireText } from '../shared/checks.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { giveBack, giveOver, mandateOfBoth, type Pair, recordsOfBoth } from './moved-records.js';
import { PersonMerge } from './person-merge.entity.js';
import type { MergePeopleInput, SplitPeopleInput } from './person-merge.input.js';

/** What both have and one person cannot have stands in the way, and is named. */
async function requireNoClash(db: Db, context: Context, pair: Pair): Promise<void> {
  const mandate = await mandateOfBoth(db, pair);
  if (mandate) {
    throw new Conflict('Both hold a mandate at the same time that one person cannot hold twice', {
      reason: 'mandate-of-both',
      field: 'fromId',
      value: mandate.startedOn,
    });
  }
  const records = await recordsOfBoth(db, pair);
  if (!records) return;
  const { title, count } = records;
  const details = { reason: 'records-of-both', field: 'fromId', value: count, allowed: title[context.language] };
  throw new Conflict('Both have a record that one person has once', details);
}

async function requireUnmerged(em: EntityManager, ids: readonly string[]): Promise<void> {
  const merged = await em.findOne(PersonMerge, { fromId: { $in: [...ids] }, splitOn: null });
  if (!merged) return;
  throw new Conflict('Merged into another entry already', {
    reason: 'merged-already',
    field: 'fromId',
    value: merged.mergedOn,
  });
}

/** The first day on which anything of the person counts. */
async function firstDay(db: Db, { jurisdictionId, fromId }: Pair, today: string): Promise<string> {
  const { rows } = await sql<{ day: string | null }>`select least(
    (select min(started_on) from mandates where jurisdiction_id = ${jurisdictionId} and representative_id = ${fromId}),
    (select min(visited_on) from visits where jurisdiction_id = ${jurisdictionId} and representative_id = ${fromId}),
    (select min(raised_on) from matters where jurisdiction_id = ${jurisdictionId} and representative_id = ${fromId}),
    (select min(happened_on) from duty_records where jurisdiction_id = ${jurisdictionId}
      and representative_id = ${fromId})) as day`.execute(db);
  return rows[0]!.day ?? today;
}

/** Nothing of a year that is locked or published changes hands; the open years are worked out again. */
async function touch(em: EntityManager, context: Context, pair: Pair, from: string): Promise<void> {
  const representativeIds = [pair.fromId, pair.intoId];
  await requireOpenFacts(em, context, {
    kind: FactKind.MANDATE,
    from,
    until: null,
    representativeIds,
    happenedOn: from,
  });
  await markYearsStale(dbOf(em), context, from, representativeIds);
}

/** Lets one entry go into another: all that was its own is the other's. Answers the key of the merge. */
export async function mergePeople(context: Context, input: MergePeopleInput): Promise<string> {
  const id = await transact(context, 'mergePeople', input, async em => {
    await requireRight(context, 'mandate.change', {});
    const from = await findRecord(em, Representative, input.fromId);
    const into = await findRecord(em, Representative, input.intoId);
    if (from.id === into.id) {
      throw new InvalidInput('These are one entry', { reason: 'merged-with-itself', field: 'intoId' });
    }
    const { id: jurisdictionId } = context.jurisdiction;
    const pair = { jurisdictionId, fromId: from.id, intoId: into.id };
    await requireUnmerged(em, [from.id, into.id]);
    const db = dbOf(em);
    await requireNoClash(db, context, pair);
    await touch(em, context, pair, await firstDay(db, pair, context.today));
    const merge = em.create(PersonMerge, {
      ...pair,
      reason: requireText('reason', input.reason),
      moved: await giveOver(db, pair),
      mergedOn: context.today,
      mergedBy: context.viewer!.userId,
    });
    return merge.id;
  });
  return id!;
}

/** Gives back what a wrong merge gave over; what came since stays where it was written. Answers the key of the merge. */
export async function splitPeople(context: Context, input: SplitPeopleInput): Promise<string> {
  const id = await transact(context, 'splitPeople', input, async em => {
    await requireRight(context, 'mandate.change', {});
    const merge = await findVersion(em, PersonMerge, input.personMergeId, input.version);
    merge.split({ on: context.today, by: context.viewer!.userId, reason: requireText('reason', input.reason) });
    const db = dbOf(em);
    await giveBack(db, merge, merge.moved);
    await touch(em, context, merge, await firstDay(db, merge, context.today));
    return merge.id;
  });
  return id!;
}
