import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import { Household } from '../households/household.entity.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { onDay, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { ProxyRecordType } from '../proxy-entries/proxy-entry.entity.js';
import { takePaper } from '../proxy-entries/proxy-entry.service.js';
import { markStale } from '../queue/enqueue.js';
import { requireInOffice } from '../representatives/in-office.js';
import { Representative } from '../representatives/representative.entity.js';
import { requireNotFuture, yearOf } from '../shared/checks.js';
import { requireLinked } from './linked-then.js';
import { peopleTouched } from './touched-people.js';
import { Visit } from './visit.entity.js';
import type { LogVisitInput } from './visit.input.js';
import { visitFacts } from './visit-facts.js';

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
    const jurisdictionId = context.jurisdiction.id;
    const [representativeId, householdId] = [representative.id, household.id];
    await requireLinked(dbOf(em), context, { jurisdictionId, representativeId, householdId, visitedOn });
    const representativeIds = [representativeId];
    await requireOpenFacts(em, context, { kind: FactKind.VISIT, ...onDay(visitedOn), representativeIds });
    const visit = em.create(Visit, {
      ...visitFacts(programme, input),
      jurisdictionId,
      representativeId,
      householdId,
      recordedBy: context.viewer!.userId,
      recordedAt: context.now,
    });
    await takePaper(em, context, input.paper, {
      recordType: ProxyRecordType.VISIT,
      recordId: visit.id,
      recordTitle: household.code,
      representativeId,
      happenedOn: visitedOn,
    });
    const touched = await peopleTouched(dbOf(em), programme, visit);
    await markStale(dbOf(em), { jurisdictionId, year: yearOf(visitedOn), representativeIds: touched });
    return visit.id;
  });
  return id!;
}
