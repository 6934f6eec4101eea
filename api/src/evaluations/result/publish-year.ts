import type { Db } from '../../database/reading.js';
import { freezeEvaluations, holdBack, openEvaluations } from './freeze-evaluations.js';

export interface YearToPublish {
  jurisdictionId: string;
  year: number;
  /** The minute in which the competent authority of a representative type approved it. */
  minuteNumber: (type: string) => string;
  /** Why those without a total are held back. */
  heldBackReason: string;
  at: Date;
}

/** Publishes every open cycle of a year, for records that are loaded as they once were. */
export async function publishYear(db: Db, asked: YearToPublish): Promise<void> {
  const { jurisdictionId, year, at } = asked;
  const cycles = await db
    .selectFrom('evaluationCycles')
    .select(['id', 'type'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('year', '=', year)
    .where('phase', '<>', 'PUBLISHED')
    .execute();
  for (const { id, type } of cycles) {
    const minuteNumber = asked.minuteNumber(type);
    await db
      .updateTable('evaluationCycles')
      .set({ phase: 'PUBLISHED', minuteNumber, publishedAt: at.toISOString() })
      .where('jurisdictionId', '=', jurisdictionId)
      .where('id', '=', id)
      .execute();
    const cycle = { jurisdictionId, id };
    const open = await openEvaluations(db, cycle);
    const [undecided, decided] = [open.filter(each => each.isUndecided), open.filter(each => !each.isUndecided)];
    await holdBack(
      db,
      jurisdictionId,
      undecided.map(each => each.id),
      asked.heldBackReason,
    );
    const publishing = { cycle, minuteNumber, madeBy: null, at, action: 'publishEvaluations' };
    await freezeEvaluations(db, publishing, decided, undecided);
  }
}
