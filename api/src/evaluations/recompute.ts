import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Db, globalDb } from '../database/reading.js';
import { newestProgramme, programmeVersions } from '../jurisdictions/programme-in-force.js';
import type { FactScope } from '../measures/fact-scope.js';
import { writeMeasures } from '../measures/write-measures.js';
import { evaluationOfType } from '../programmes/programme.lookup.js';
import type { StaleFigures } from '../queue/enqueue.js';
import { openCycles } from './open-cycles.js';
import { scoreEvaluation } from './score-evaluation.js';
import { readSubjects, type SubjectRow } from './subject.query.js';
import { type ChangedEvaluation, removeEvaluations, writeEvaluations } from './write-evaluations.js';

export interface Recomputed {
  changedRows: number;
}

/** The calendar date in the jurisdiction at a moment. */
function dateAt(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);
}

/** Subjects whose score is another than the one that is kept. */
async function scoreChanged(db: Db, jurisdictionId: string, subjects: SubjectRow[]): Promise<ChangedEvaluation[]> {
  if (subjects.length === 0) return [];
  const ids = [...new Set(subjects.map(({ programmeVersionId }) => programmeVersionId))];
  const versions = new Map((await programmeVersions(db, jurisdictionId, ids)).map(version => [version.id, version]));
  const changed: ChangedEvaluation[] = [];
  for (const subject of subjects) {
    const rule = evaluationOfType(versions.get(subject.programmeVersionId)!.programme, subject.type);
    const scored = rule && scoreEvaluation(rule.rubric, subject);
    if (scored && scored.digest !== subject.digest) changed.push({ subject, ...scored });
  }
  return changed;
}

/** Works out the open evaluations of the scope from the measures as they stand. */
export async function recomputeEvaluations(db: Db, scope: FactScope, at: Date): Promise<number> {
  const subjects = await readSubjects(db, scope);
  const removed = await removeEvaluations(db, scope, subjects);
  const changed = await scoreChanged(db, scope.jurisdictionId, subjects);
  return removed + (await writeEvaluations(db, scope.jurisdictionId, at, changed));
}

/** Lets those who work on the figures of one jurisdiction and year in, one after the other, until the transaction ends. */
export async function lockYear(db: Db, jurisdictionId: string, year: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`figures of ${jurisdictionId} ${year}`}))`.execute(db);
}

/**
 * Brings measures and open evaluations of one year up to the facts, inside the caller's transaction. Only rows that
 * differ are written; what is published is not touched.
 */
export async function recomputeYear(db: Db, stale: StaleFigures, at: Date): Promise<Recomputed> {
  const { jurisdictionId, year, representativeIds } = stale;
  await lockYear(db, jurisdictionId, year);
  const newest = await newestProgramme(db, jurisdictionId);
  const { programme } = newest;
  const scope = { jurisdictionId, year, programme, representativeIds, asOf: dateAt(at, programme.timeZone) };
  const cycles = await openCycles(db, stale, newest, at);
  const measures = await writeMeasures(db, scope);
  const evaluations = await recomputeEvaluations(db, scope, at);
  return { changedRows: cycles + measures + evaluations };
}

/** The same in a transaction of its own, inside the jurisdiction. */
export function recomputeFigures(orm: MikroORM, stale: StaleFigures, at: Date): Promise<Recomputed> {
  return globalDb(orm)
    .transaction()
    .execute(async db => {
      await sql`select set_config('lianxin.jurisdiction', ${stale.jurisdictionId}, true)`.execute(db);
      return recomputeYear(db, stale, at);
    });
}
