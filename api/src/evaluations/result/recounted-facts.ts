import type { Db } from '../../database/reading.js';
import { newestProgramme } from '../../jurisdictions/programme-in-force.js';
import type { Rubric } from '../../programmes/programme.js';
import type { CycleRow } from '../cycle.query.js';
import type { EvaluationRow } from '../evaluation.query.js';
import { recomputeYear, scopeOf } from '../recompute.js';
import type { SubjectFacts } from '../rubric/facts.js';
import { readMandatesOfCycle, subjectIdOf } from '../subject.query.js';
import { readFacts } from '../subject-facts.query.js';
import { readWardsOfCycle } from '../ward-subject.query.js';

interface Recounted {
  cycle: CycleRow;
  evaluation: EvaluationRow;
  rubric: Rubric;
  at: Date;
}

/** The facts of a published evaluation as the records stand now; nobody else's result follows them. */
export async function recountedFacts(db: Db, { cycle, evaluation, rubric, at }: Recounted): Promise<SubjectFacts> {
  const { jurisdictionId, year } = cycle;
  const { representativeId } = evaluation;
  const stale = { jurisdictionId, year, representativeIds: representativeId === null ? null : [representativeId] };
  await recomputeYear(db, stale, at);
  const scope = scopeOf(stale, await newestProgramme(db, jurisdictionId), at);
  const readOfCycle = evaluation.mandateId === null ? readWardsOfCycle : readMandatesOfCycle;
  const subjects = await readOfCycle(db, scope, cycle.id);
  const own = subjects.filter(subject => subjectIdOf(subject) === subjectIdOf(evaluation));
  const [facts] = await readFacts(db, scope, rubric, own);
  return facts!;
}
