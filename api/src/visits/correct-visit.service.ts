import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight, viewerMay, viewerScope } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord, findVersion } from '../database/find-record.js';
import { Household } from '../households/household.entity.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { onDay, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { markStale } from '../queue/enqueue.js';
import { requireInOffice } from '../representatives/in-office.js';
import { requireNotFuture, requireText, yearOf } from '../shared/checks.js';
import { DomainError } from '../shared/errors.js';
import { requireLinked } from './linked-then.js';
import { requireNoClaim } from './supports-claim.js';
import { peopleTouched } from './touched-people.js';
import { Visit } from './visit.entity.js';
import type { CorrectVisitInput, WithdrawVisitInput } from './visit.input.js';
import { VisitCorrection } from './visit-correction.entity.js';
import { visitFacts } from './visit-facts.js';

type Written = Pick<Visit, 'representativeId' | 'recordedBy'>;

/** Whoever wrote a visit corrects their own; the office anybody's. */
export async function mayCorrect(context: Context, { representativeId, recordedBy }: Written): Promise<boolean> {
  if (!(await viewerMay(context, 'visit.correct', { representativeId }))) return false;
  return recordedBy === context.viewer!.userId || (await viewerScope(context, 'visit.correct')) === 'all';
}

async function findVisit(em: EntityManager, context: Context, input: WithdrawVisitInput): Promise<Visit> {
  const visit = await findVersion(em, Visit, input.visitId, input.version);
  await requireRight(context, 'visit.correct', { representativeId: visit.representativeId });
  if (!(await mayCorrect(context, visit))) {
    throw new DomainError('FORBIDDEN', 'Somebody else wrote it', { reason: 'visit-of-other-writer', field: 'visitId' });
  }
  visit.requireStanding();
  return visit;
}

/** Refused when the facts of one of the days are locked. */
async function requireOpen(em: EntityManager, context: Context, { representativeId }: Visit, days: readonly string[]) {
  for (const day of new Set(days)) {
    await requireOpenFacts(em, context, { kind: FactKind.VISIT, ...onDay(day), representativeIds: [representativeId] });
  }
}

/** The figures of everybody for whom the visit counts follow. */
async function touch(em: EntityManager, context: Context, visit: Visit): Promise<void> {
  const { jurisdictionId, householdId, visitedOn } = visit;
  const { programme } = await context.once(programmeInForce);
  const representativeIds = await peopleTouched(dbOf(em), programme, visit);
  const { wardId } = await em.findOneOrFail(Household, { id: householdId });
  await markStale(dbOf(em), { jurisdictionId, year: yearOf(visitedOn), representativeIds, wardIds: [wardId] });
}

function keepAsItWas(
  em: EntityManager,
  context: Context,
  visit: Visit,
  why: { reason: string; isWithdrawal: boolean },
) {
  const { jurisdictionId, id, householdId, visitedOn, channel, isCollective, round } = visit;
  const { help, duty, occasion, need, suggestion, note } = visit;
  em.create(VisitCorrection, {
    ...{ jurisdictionId, visitId: id, householdId, visitedOn, channel, isCollective, round },
    ...{ help: [...help], duty, occasion, need, suggestion, note },
    isWithdrawal: why.isWithdrawal,
    reason: requireText('reason', why.reason),
    correctedBy: context.viewer!.userId,
    correctedAt: context.now,
  });
}

/** Says of a visit what it should have said, and keeps what it said before. Answers its key. */
export async function correctVisit(context: Context, input: CorrectVisitInput): Promise<string> {
  const id = await transact(context, 'correctVisit', input, async em => {
    const visit = await findVisit(em, context, input);
    const { programme } = await context.once(programmeInForce);
    const household = await findRecord(em, Household, input.householdId);
    const { visitedOn } = input;
    requireNotFuture('visitedOn', visitedOn, context.today);
    if (visit.householdId !== household.id || visit.visitedOn !== visitedOn) {
      await requireNoClaim(dbOf(em), visit);
      await requireInOffice(em, visit.representativeId, visitedOn, 'visitedOn');
      await requireLinked(dbOf(em), context, { ...visit, householdId: household.id, visitedOn });
    }
    await requireOpen(em, context, visit, [visit.visitedOn, visitedOn]);
    await touch(em, context, visit);
    keepAsItWas(em, context, visit, { reason: input.reason, isWithdrawal: false });
    Object.assign(visit, visitFacts(programme, input), { householdId: household.id });
    await touch(em, context, visit);
    return visit.id;
  });
  return id!;
}

/** A visit that was not made, or is there twice: it is kept and counts no more. Answers its key. */
export async function withdrawVisit(context: Context, input: WithdrawVisitInput): Promise<string> {
  const id = await transact(context, 'withdrawVisit', input, async em => {
    const visit = await findVisit(em, context, input);
    await requireNoClaim(dbOf(em), visit);
    await requireOpen(em, context, visit, [visit.visitedOn]);
    await touch(em, context, visit);
    keepAsItWas(em, context, visit, { reason: input.reason, isWithdrawal: true });
    visit.withdrawnAt = context.now;
    return visit.id;
  });
  return id!;
}
