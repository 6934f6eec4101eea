import { sql } from 'kysely';
import { appendAudit } from '../../audit/audit-log.js';
import type { Db } from '../../database/reading.js';
import { keyList } from '../../measures/fact-scope.js';
import type { Rubric } from '../../programmes/programme.js';
import { digestOfPublication, type Published } from '../frozen/fingerprints.js';
import { recordKey } from '../record-key.js';

/** An evaluation that is not published, with what stands in its way. */
export interface OpenEvaluation extends Published {
  facts: unknown;
  isUndecided: boolean;
  isDisputed: boolean;
}

interface CycleKey {
  jurisdictionId: string;
  id: string;
}

/** What is not published of a cycle, in the order of the ids. */
export async function openEvaluations(db: Db, { jurisdictionId, id }: CycleKey): Promise<OpenEvaluation[]> {
  const { rows } = await sql<OpenEvaluation>`
    select e.id, e.digest, e.facts, e.total_points is null as is_undecided,
      exists (select from replies r where r.jurisdiction_id = e.jurisdiction_id and r.evaluation_id = e.id
        and r.state = 'OPEN') as is_disputed
    from evaluations e
    where e.jurisdiction_id = ${jurisdictionId} and e.cycle_id = ${id} and e.published_at is null
    order by e.id`.execute(db);
  return rows;
}

/** Keeps why evaluations are not published with the others. */
export async function holdBack(db: Db, jurisdictionId: string, ids: readonly string[], reason: string): Promise<void> {
  await sql`update evaluations set held_back_reason = ${reason}
    where jurisdiction_id = ${jurisdictionId} and id = any(${keyList(ids)})`.execute(db);
}

export interface Publishing {
  cycle: CycleKey;
  rubric: Rubric;
  minuteNumber: string;
  /** Null for results that were published elsewhere and are entered afterwards. */
  madeBy: string | null;
  at: Date;
  /** What the log calls it. */
  action: string;
}

/**
 * Freezes evaluations under a minute, with the facts of those that ranks and quotas were worked out with but that are
 * not published: only so can anybody work the result out again. Answers the key of the publication.
 */
export async function freezeEvaluations(
  db: Db,
  { cycle, rubric, minuteNumber, madeBy, at, action }: Publishing,
  published: readonly Published[],
  waiting: readonly OpenEvaluation[],
): Promise<string> {
  const { jurisdictionId } = cycle;
  const heldBack = waiting.map(({ id: subject, facts }) => ({ subject, facts }));
  const digest = digestOfPublication(rubric, published, heldBack);
  const id = recordKey(at, 'publication', `${cycle.id}/${digest}`);
  const publishedAt = at.toISOString();
  await sql`
    insert into publications (jurisdiction_id, id, cycle_id, minute_number, made_by, published_at, digest, held_back)
    values (${jurisdictionId}, ${id}, ${cycle.id}, ${minuteNumber}, ${madeBy}, ${publishedAt}, ${digest},
      ${JSON.stringify(heldBack)}::jsonb)`.execute(db);
  await sql`update evaluations set published_at = ${publishedAt}::timestamptz, publication_id = ${id}
    where jurisdiction_id = ${jurisdictionId} and id = any(${keyList(published.map(each => each.id))})`.execute(db);
  const after = { cycleId: cycle.id, minuteNumber, evaluations: published.length, heldBack: waiting.length, digest };
  await appendAudit(db, [{ action, recordType: 'Publication', recordId: id, before: null, after }], madeBy, at);
  return id;
}
