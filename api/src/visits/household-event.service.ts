import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { requireRight, viewerScope } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord, findVersion } from '../database/find-record.js';
import type { Db } from '../database/reading.js';
import { Household } from '../households/household.entity.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { onDay, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { markStale } from '../queue/enqueue.js';
import { requireNotFuture, requireText, textOrNull, yearOf } from '../shared/checks.js';
import { Conflict, DomainError, InvalidInput } from '../shared/errors.js';
import { HouseholdEvent } from './household-event.entity.js';
import type { ReportHouseholdEventInput, WithdrawHouseholdEventInput } from './household-event.input.js';

/** Everybody linked to the household since a day: by whom a visit may be owed. */
async function linkedSince(db: Db, jurisdictionId: string, householdId: string, day: string): Promise<string[]> {
  const { rows } = await sql<{ representativeId: string }>`
    select distinct m.representative_id from links l
    join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id
    where l.jurisdiction_id = ${jurisdictionId} and l.household_id = ${householdId}
      and (l.ended_on is null or l.ended_on >= ${day})`.execute(db);
  return rows.map(({ representativeId }) => representativeId);
}

/** The report counts for those linked to the household; refused when their facts are locked. */
async function takeEvent(em: EntityManager, context: Context, { householdId, happenedOn }: HouseholdEvent) {
  const jurisdictionId = context.jurisdiction.id;
  const representativeIds = await linkedSince(dbOf(em), jurisdictionId, householdId, happenedOn);
  await requireOpenFacts(em, context, { kind: FactKind.VISIT, ...onDay(happenedOn), representativeIds });
  await markStale(dbOf(em), { jurisdictionId, year: yearOf(happenedOn), representativeIds });
}

async function requireEvent(context: Context, kind: string): Promise<void> {
  const { programme } = await context.once(programmeInForce);
  const known = programme.visits.mustVisit.filter(({ trigger }) => trigger === 'event').map(({ key }) => key);
  if (known.includes(kind)) return;
  throw new InvalidInput('The programme has no such event', {
    reason: 'unknown-household-event',
    field: 'kind',
    value: kind,
    allowed: known.join(', '),
  });
}

/** Reports what happened to a household, so that somebody linked to it goes there in time. Answers its key. */
export async function reportHouseholdEvent(context: Context, input: ReportHouseholdEventInput): Promise<string> {
  const id = await transact(context, 'reportHouseholdEvent', input, async em => {
    const household = await findRecord(em, Household, input.householdId);
    const { id: householdId, wardId } = household;
    await requireRight(context, 'must-visit.report', { householdId, wardId });
    await requireEvent(context, input.kind);
    requireNotFuture('happenedOn', input.happenedOn, context.today);
    const event = em.create(HouseholdEvent, {
      jurisdictionId: context.jurisdiction.id,
      householdId,
      kind: input.kind,
      happenedOn: input.happenedOn,
      reportedOn: context.today,
      note: textOrNull(input.note),
      recordedBy: context.viewer!.userId,
      recordedAt: context.now,
      withdrawnAt: null,
      withdrawnReason: null,
    });
    await takeEvent(em, context, event);
    return event.id;
  });
  return id!;
}

type Taken = { recordedBy: string; withdrawnAt: unknown };

/** Whoever reported takes their own report back; the office anybody's. */
export async function mayWithdraw(context: Context, event: Taken): Promise<boolean> {
  if (event.withdrawnAt !== null) return false;
  return isOfViewer(context, event);
}

async function isOfViewer(context: Context, { recordedBy }: Taken): Promise<boolean> {
  const isOwn = recordedBy === context.viewer?.userId;
  return isOwn || (await viewerScope(context, 'must-visit.report')) === 'all';
}

async function requireOwn(context: Context, event: HouseholdEvent): Promise<void> {
  if (await isOfViewer(context, event)) return;
  throw new DomainError('FORBIDDEN', 'Somebody else reported it', { reason: 'reported-by-other' });
}

/** Takes back what was reported in error: nobody owes a visit for it any more. Answers its key. */
export async function withdrawHouseholdEvent(context: Context, input: WithdrawHouseholdEventInput): Promise<string> {
  const id = await transact(context, 'withdrawHouseholdEvent', input, async em => {
    const event = await findVersion(em, HouseholdEvent, input.householdEventId, input.version);
    const household = await em.findOneOrFail(Household, { id: event.householdId } as never);
    await requireRight(context, 'must-visit.report', { householdId: household.id, wardId: household.wardId });
    await requireOwn(context, event);
    if (event.withdrawnAt !== null) {
      throw new Conflict('It was withdrawn already', { reason: 'event-withdrawn', field: 'householdEventId' });
    }
    event.withdrawnReason = requireText('reason', input.reason);
    event.withdrawnAt = context.now;
    await takeEvent(em, context, event);
    return event.id;
  });
  return id!;
}
