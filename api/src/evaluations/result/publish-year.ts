import type { Db } from '../../database/reading.js';
import { programmeVersions } from '../../jurisdictions/programme-in-force.js';
import { ruleFor } from '../evaluation-subject.js';
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

interface OpenCycle {
  id: string;
  subject: string;
  type: string;
  programmeVersionId: string;
}

async function rubricOf(db: Db, jurisdictionId: string, cycle: OpenCycle) {
  const [version] = await programmeVersions(db, jurisdictionId, [cycle.programmeVersionId]);
  return ruleFor(version!.programme, cycle)!.rubric;
}

async function publishCycle(db: Db, open: OpenCycle, asked: YearToPublish): Promise<void> {
  const { jurisdictionId, at, heldBackReason } = asked;
  const { id, type } = open;
  const minuteNumber = asked.minuteNumber(type);
  await db
    .updateTable('evaluationCycles')
    .set({ phase: 'PUBLISHED', minuteNumber, publishedAt: at.toISOString() })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
  const cycle = { jurisdictionId, id };
  const evaluations = await openEvaluations(db, cycle);
  const undecided = evaluations.filter(({ isUndecided }) => isUndecided);
  const undecidedIds = undecided.map(each => each.id);
  await holdBack(db, jurisdictionId, undecidedIds, heldBackReason);
  const rubric = await rubricOf(db, jurisdictionId, open);
  const publishing = { cycle, rubric, minuteNumber, madeBy: null, at, action: 'publishEvaluations' };
  const decided = evaluations.filter(({ isUndecided }) => !isUndecided);
  await freezeEvaluations(db, publishing, decided, undecided);
}

/** Publishes every open cycle of a year, for records that are loaded as they once were. */
export async function publishYear(db: Db, asked: YearToPublish): Promise<void> {
  const cycles = await db
    .selectFrom('evaluationCycles')
    .select(['id', 'subject', 'type', 'programmeVersionId'])
    .where('jurisdictionId', '=', asked.jurisdictionId)
    .where('year', '=', asked.year)
    .where('phase', '<>', 'PUBLISHED')
    .execute();
  for (const cycle of cycles) await publishCycle(db, cycle, asked);
}
