import { sql } from 'kysely';
import type { Db } from '../database/reading.js';
import type { Programme } from '../programmes/programme.js';
import { visitRules } from '../programmes/programme.lookup.js';

/** A visit as far as it says whose figures it changes. */
export interface VisitPlace {
  jurisdictionId: string;
  representativeId: string;
  householdId: string;
  visitedOn: string;
}

/** Whether a visit may count for others than the one who made it. */
function isShared(programme: Programme): boolean {
  const rules = visitRules(programme);
  const isOfSeveral = rules.some(
    rule => rule.per === 'group' || (rule.per === 'household' && rule.households === 'ward'),
  );
  return isOfSeveral || programme.visits.mustVisit.length > 0;
}

/** Everybody whose figures the visit may change: the visitor, the group, who answers for the ward or the household. */
export async function peopleTouched(db: Db, programme: Programme, visit: VisitPlace): Promise<string[]> {
  const { jurisdictionId, representativeId, householdId, visitedOn } = visit;
  if (!isShared(programme)) return [representativeId];
  const { rows } = await sql<{ representativeId: string }>`
    select distinct m.representative_id from mandates m
    where m.jurisdiction_id = ${jurisdictionId} and (
      m.representative_id = ${representativeId}
      or m.group_id in (select own.group_id from mandates own where own.jurisdiction_id = ${jurisdictionId}
        and own.representative_id = ${representativeId} and own.started_on <= ${visitedOn}
        and (own.ended_on is null or own.ended_on >= ${visitedOn}))
      or m.ward_id in (select a.ancestor_id from ward_ancestors a join households f
        on f.jurisdiction_id = a.jurisdiction_id and f.ward_id = a.ward_id
        where a.jurisdiction_id = ${jurisdictionId} and f.id = ${householdId})
      or m.id in (select l.mandate_id from links l
        where l.jurisdiction_id = ${jurisdictionId} and l.household_id = ${householdId}))`.execute(db);
  return rows.map(row => row.representativeId);
}
