import { requireRight, viewerScope } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import type { Db } from '../database/reading.js';
import { Household } from '../households/household.entity.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { onDay, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { isLinkedOn } from '../links/linked-on.js';
import { ProxyRecordType } from '../proxy-entries/proxy-entry.entity.js';
import { takePaper } from '../proxy-entries/proxy-entry.service.js';
import { markStale } from '../queue/enqueue.js';
import { requireInOffice } from '../representatives/in-office.js';
import { Representative } from '../representatives/representative.entity.js';
import { requireNotFuture, yearOf } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import { peopleTouched } from './touched-people.js';
import { Visit } from './visit.entity.js';
import type { LogVisitInput } from './visit.input.js';
import { visitFacts } from './visit-facts.js';

/** Representatives log visits to their own households; what the office enters from paper may be to any. */
async function requireLinked(
  db: Db,
  context: Context,
  representative: Representative,
  household: Household,
  day: string,
) {
  if ((await viewerScope(context, 'visit.log')) === 'all') return;
  if (await isLinkedOn(db, context.jurisdiction.id, representative.id, household.id, day)) return;
  throw new InvalidInput('The household is not linked to the representative on that day', {
    reason: 'household-not-linked',
    field: 'householdId',
    value: day,
  });
}

/** Records a visit once. Answers its key. */
export async function logVisit(context: Context, input: LogVisitInput): Promise<string> {
  const id = await transact(context, 'logVisit', input, async em => {
    const { visitedOn } = input;
    const { programme } = await context.once(programmeInForce);
    const representative = await findRecord(em, Representative, input.representativeId);
    await requireRight(context, 'visit.log', { representativeId: representative.id });
    requireNotFuture('visitedOn', visitedOn, context.today);
    await requireInOffice(em, representative.id, visitedOn, 'visitedOn');
    const household = await findRecord(em, Household, input.householdId);
    await requireLinked(dbOf(em), context, representative, household, visitedOn);
    const representativeIds = [representative.id];
    await requireOpenFacts(em, context, { kind: FactKind.VISIT, ...onDay(visitedOn), representativeIds });
    const jurisdictionId = context.jurisdiction.id;
    const visit = em.create(Visit, {
      ...visitFacts(programme, input),
      jurisdictionId,
      representativeId: representative.id,
      householdId: household.id,
      duty: null,
      recordedBy: context.viewer!.userId,
      recordedAt: context.now,
    });
    await takePaper(em, context, input.paper, {
      recordType: ProxyRecordType.VISIT,
      recordId: visit.id,
      recordTitle: household.code,
      representativeId: representative.id,
      happenedOn: visitedOn,
    });
    const touched = await peopleTouched(dbOf(em), programme, visit);
    await markStale(dbOf(em), { jurisdictionId, year: yearOf(visitedOn), representativeIds: touched });
    return visit.id;
  });
  return id!;
}
