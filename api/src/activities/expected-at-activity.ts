import { sql } from 'kysely';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { expectedAt } from './expected-people.js';

/** The keys of everybody expected at an activity on its day. */
export async function expectedAtActivity(context: Context, activityId: string): Promise<Set<string>> {
  const { programme } = await context.once(programmeInForce);
  const { rows } = await sql<{ representativeId: string }>`
    select m.representative_id from activities a join mandates m on ${expectedAt(programme)}
    where a.jurisdiction_id = ${context.jurisdiction.id} and a.id = ${activityId}`.execute(await context.read());
  return new Set(rows.map(({ representativeId }) => representativeId));
}
