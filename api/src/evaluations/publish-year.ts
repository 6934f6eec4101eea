import { sql } from 'kysely';
import type { Db } from '../database/reading.js';

/** Freezes the evaluations of a cycle as they stand; answers how many there are. */
export async function freezeEvaluations(db: Db, jurisdictionId: string, cycleId: string, at: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    update evaluations set published_at = ${at.toISOString()}::timestamptz
    where jurisdiction_id = ${jurisdictionId} and cycle_id = ${cycleId} and published_at is null`.execute(db);
  return Number(numAffectedRows);
}

export interface YearToPublish {
  jurisdictionId: string;
  year: number;
  /** The minute in which the competent authority of a representative type approved it. */
  minuteNumber: (type: string) => string;
  at: Date;
}

/** Publishes every open cycle of a year, for records that are loaded as they once were. */
export async function publishYear(db: Db, { jurisdictionId, year, minuteNumber, at }: YearToPublish): Promise<void> {
  const cycles = await db
    .selectFrom('evaluationCycles')
    .select(['id', 'type'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('year', '=', year)
    .where('phase', '<>', 'PUBLISHED')
    .execute();
  for (const { id, type } of cycles) {
    await db
      .updateTable('evaluationCycles')
      .set({ phase: 'PUBLISHED', minuteNumber: minuteNumber(type), publishedAt: at.toISOString() })
      .where('jurisdictionId', '=', jurisdictionId)
      .where('id', '=', id)
      .execute();
    await freezeEvaluations(db, jurisdictionId, id, at);
  }
}
