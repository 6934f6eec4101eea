import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Db, globalDb } from '../database/reading.js';
import { newestProgramme, type ProgrammeVersion, programmeVersions } from '../jurisdictions/programme-in-force.js';
import type { FactScope } from '../measures/fact-scope.js';
import { writeMeasures } from '../measures/write-measures.js';
import type { Rubric } from '../programmes/programme.js';
import { readsOf } from '../programmes/rubric/rubric-reads.js';
import type { StaleFigures } from '../queue/enqueue.js';
import { ruleFor } from './evaluation-subject.js';
import { openCycles } from './open-cycles.js';
import { needsPeers, scoreCycle } from './rubric/score-cycle.scoring.js';
import { digestOf } from './score-evaluation.js';
import { readSubjects, type SubjectRow } from './subject.query.js';
import { readFacts, readFrozenFacts } from './subject-facts.query.js';
import { readWardSubjects } from './ward-subject.query.js';
import { type ChangedEvaluation, removeEvaluations, writeEvaluations } from './write-evaluations.js';

export interface Recomputed {
  changedRows: number;
}

/** The calendar date in the jurisdiction at a moment. */
function dateAt(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);
}

/** Whether the score of one subject may change with facts of others. */
const looksAround = (rubric: Rubric): boolean => needsPeers(rubric) || readsOf(rubric).inherits.length > 0;

/** Subjects of one rubric whose score is another than the one that is kept. */
async function scoreChanged(db: Db, scope: FactScope, rubric: Rubric, subjects: SubjectRow[]) {
  const facts = await readFacts(db, scope, rubric, subjects);
  // Those that are published already keep their place among the peers of those that waited.
  const frozen = looksAround(rubric) ? await readFrozenFacts(db, scope.jurisdictionId, subjects) : [];
  const scores = scoreCycle(rubric, [...facts, ...frozen]);
  return subjects.flatMap((subject, at): ChangedEvaluation[] => {
    const scored = { facts: facts[at]!, score: scores[at]!, digest: digestOf(rubric, facts[at]!, scores[at]!) };
    return scored.digest === subject.digest ? [] : [{ subject, ...scored }];
  });
}

/** Each open cycle's rubric, by the cycle; a cycle keeps the version of the programme it runs under. */
async function rubricsOf(db: Db, jurisdictionId: string, subjects: readonly SubjectRow[]) {
  if (subjects.length === 0) return [];
  const ids = [...new Set(subjects.map(({ programmeVersionId }) => programmeVersionId))];
  const versions = new Map((await programmeVersions(db, jurisdictionId, ids)).map(version => [version.id, version]));
  const cycles = new Map(subjects.map(subject => [subject.cycleId, subject]));
  return [...cycles.values()].flatMap(cycle => {
    const rule = ruleFor(versions.get(cycle.programmeVersionId)!.programme, cycle);
    return rule ? [{ cycleId: cycle.cycleId, rubric: rule.rubric }] : [];
  });
}

/** Works out the open evaluations of wards. */
async function recomputeWards(db: Db, scope: FactScope, wards: readonly SubjectRow[], at: Date): Promise<number> {
  const whole = { ...scope, representativeIds: null };
  const changed: ChangedEvaluation[] = [];
  for (const { cycleId, rubric } of await rubricsOf(db, scope.jurisdictionId, wards)) {
    const subjects = wards.filter(ward => ward.cycleId === cycleId);
    changed.push(...(await scoreChanged(db, whole, rubric, subjects)));
  }
  return writeEvaluations(db, scope.jurisdictionId, at, changed);
}

/** Works out the open evaluations of the scope's mandates; of all where the points of wards, or of peers, count. */
async function recomputeMandates(db: Db, scope: FactScope, named: SubjectRow[], wardsChanged: boolean, at: Date) {
  const whole = { ...scope, representativeIds: null };
  const rubrics = await rubricsOf(db, scope.jurisdictionId, named);
  const needsAll = wardsChanged || rubrics.some(({ rubric }) => looksAround(rubric));
  const all = needsAll && scope.representativeIds !== null ? await readSubjects(db, whole) : named;
  const changed: ChangedEvaluation[] = [];
  for (const { cycleId, rubric } of await rubricsOf(db, scope.jurisdictionId, all)) {
    const ofCycle = (subjects: readonly SubjectRow[]) => subjects.filter(subject => subject.cycleId === cycleId);
    const isTouched = ofCycle(named).length > 0 || (wardsChanged && readsOf(rubric).inherits.length > 0);
    if (!isTouched) continue;
    const isWhole = looksAround(rubric);
    const subjects = ofCycle(isWhole ? all : named);
    changed.push(...(await scoreChanged(db, isWhole ? whole : scope, rubric, subjects)));
  }
  return writeEvaluations(db, scope.jurisdictionId, at, changed);
}

/** Works out the open evaluations from the measures as they stand: wards first, since persons may share their points. */
export async function recomputeEvaluations(db: Db, scope: FactScope, at: Date): Promise<number> {
  const wards = await readWardSubjects(db, scope);
  const named = await readSubjects(db, scope);
  const removed = await removeEvaluations(db, scope, [...wards, ...named]);
  const ofWards = await recomputeWards(db, scope, wards, at);
  return removed + ofWards + (await recomputeMandates(db, scope, named, ofWards > 0, at));
}

/** Which facts count for whom, up to today in the jurisdiction. */
export function scopeOf(stale: StaleFigures, { programme }: ProgrammeVersion, at: Date): FactScope {
  const { jurisdictionId, year, representativeIds, wardIds } = stale;
  return {
    jurisdictionId,
    year,
    programme,
    representativeIds,
    touchedWardIds: wardIds,
    asOf: dateAt(at, programme.timeZone),
  };
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
  const { jurisdictionId, year } = stale;
  await lockYear(db, jurisdictionId, year);
  const newest = await newestProgramme(db, jurisdictionId);
  const scope = scopeOf(stale, newest, at);
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
