import { sql } from 'kysely';
import type { Db } from '../../database/reading.js';
import type { SubjectFacts } from '../rubric/facts.js';

/** What a published evaluation was computed from, and with whom. */
export interface PublishedFacts {
  facts: SubjectFacts;
  /** The facts of the others in force, published or waiting, that ranks and quotas are worked out with. */
  others: SubjectFacts[];
}

/** The facts in force of a cycle; null when the evaluation was published before facts were kept with it. */
export async function factsInForce(
  db: Db,
  { jurisdictionId, cycleId, id }: { jurisdictionId: string; cycleId: string; id: string },
): Promise<PublishedFacts | null> {
  const { rows } = await sql<{ id: string; facts: SubjectFacts }>`
    select id, facts from current_evaluations
    where jurisdiction_id = ${jurisdictionId} and cycle_id = ${cycleId} and facts is not null
    order by id`.execute(db);
  const own = rows.find(row => row.id === id);
  return own ? { facts: own.facts, others: rows.filter(row => row !== own).map(({ facts }) => facts) } : null;
}
