import { sql } from 'kysely';
import type { Db } from '../../database/reading.js';
import { recordKey } from '../record-key.js';
import type { SubjectFacts } from '../rubric/facts.js';
import type { SubjectScore } from '../rubric/rubric.js';
import { outcomeOf, writeLines } from '../write-evaluations.js';

export interface Revision {
  jurisdictionId: string;
  /** The revision before it. */
  of: { id: string; revision: number };
  reason: string;
  minuteNumber: string;
  facts: SubjectFacts;
  score: SubjectScore;
  digest: string;
  at: Date;
}

/** Writes a further result of the same subject beside the ones before. Answers its key. */
export async function writeRevision(db: Db, revision: Revision): Promise<string> {
  const { jurisdictionId, of, score, facts, digest, at } = revision;
  const id = recordKey(at, 'evaluation', `${of.id}/${of.revision + 1}`);
  const standingKeys = score.standingKeys.map(key => key ?? '-Infinity');
  await sql`
    insert into evaluations (jurisdiction_id, id, cycle_id, mandate_id, ward_id, revision, revision_reason,
      revision_minute, total_points, provisional_points, scored_max_points, applicable_max_points, band, digest, facts,
      outcome, is_ranked, standing_keys, computed_at)
    select jurisdiction_id, ${id}, cycle_id, mandate_id, ward_id, revision + 1, ${revision.reason},
      ${revision.minuteNumber}, ${score.totalPoints}::numeric, ${score.provisionalPoints}::numeric,
      ${score.scoredMaxPoints}::numeric, ${score.applicableMaxPoints}::numeric, ${score.band}, ${digest},
      ${JSON.stringify(facts)}::jsonb, ${JSON.stringify(outcomeOf({ score }))}::jsonb, ${score.unrankedBecause === null},
      ${standingKeys}::numeric[], ${at.toISOString()}::timestamptz
    from evaluations where jurisdiction_id = ${jurisdictionId} and id = ${of.id}`.execute(db);
  await writeLines(db, { jurisdictionId, at, changed: [{ id, score }] });
  return id;
}
