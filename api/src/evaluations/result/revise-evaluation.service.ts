import { requireRight } from '../../accounts/access.js';
import { requireNotOwn } from '../../accounts/own-cause.js';
import { dbOf, transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import type { Db } from '../../database/reading.js';
import type { Rubric } from '../../programmes/programme.js';
import { requireText } from '../../shared/checks.js';
import { Conflict, InvalidInput, NotFound } from '../../shared/errors.js';
import { readScoreSheet } from '../criterion-score.query.js';
import { type CycleRow, cycleById, ruleOfCycle } from '../cycle.query.js';
import { type EvaluationRow, evaluationById } from '../evaluation.query.js';
import { lockYear } from '../recompute.js';
import type { SubjectFacts } from '../rubric/facts.js';
import { scoreCycle } from '../rubric/score-cycle.scoring.js';
import { digestOf } from '../score-evaluation.js';
import { freezeEvaluations, openEvaluations } from './freeze-evaluations.js';
import { recountedFacts } from './recounted-facts.js';
import { checkCorrection } from './reply-rules.js';
import type { LineCorrectionInput, ReviseEvaluationInput } from './revise.input.js';
import { factsInForce, type PublishedFacts } from './revision-facts.query.js';
import { ScoreCorrection } from './score-correction.entity.js';
import { writeRevision } from './write-revision.js';

/** Only the result in force is corrected; the ones before it stay as they are. */
async function requireInForce(context: Context, db: Db, id: string) {
  const evaluation = await context.once(evaluationById).load(keyOf('Evaluation', id));
  if (!evaluation) throw new NotFound('Evaluation', id);
  await requireRight(context, 'evaluation.revise', evaluation);
  await requireNotOwn(context, evaluation.representativeId, 'evaluationId');
  if (evaluation.publishedAt === null) {
    throw new Conflict('It is not published yet', { reason: 'revise-unpublished', field: 'evaluationId' });
  }
  const cycle = (await context.once(cycleById).load(evaluation.cycleId))!;
  await lockYear(db, cycle.jurisdictionId, cycle.year);
  const key = { jurisdictionId: cycle.jurisdictionId, cycleId: cycle.id, id: evaluation.id };
  const inForce = await factsInForce(db, key);
  if (inForce) return { evaluation, cycle, inForce };
  throw new Conflict('A later revision is in force', { reason: 'revised-already', field: 'evaluationId' });
}

async function correctionsOf(context: Context, evaluation: EvaluationRow, asked: readonly LineCorrectionInput[]) {
  const sheet = await readScoreSheet(context, evaluation);
  return asked.map(({ criterion, points, reason }) => {
    const line = sheet.find(({ key }) => key === criterion);
    if (!line) {
      const allowed = sheet.map(({ key }) => key);
      throw new InvalidInput('No such line', {
        reason: 'unknown-criterion',
        field: 'corrections',
        value: criterion,
        allowed,
      });
    }
    checkCorrection(line, points);
    return { criterion, points, pointsBefore: line.points, reason: requireText('corrections', reason) };
  });
}

/** The facts as they should have been: counted again, or as published, with the lines that get other points. */
async function correctedFacts(
  db: Db,
  of: { cycle: CycleRow; evaluation: EvaluationRow; rubric: Rubric; at: Date },
  published: PublishedFacts,
  { countAgain, corrections }: ReviseEvaluationInput,
): Promise<SubjectFacts> {
  const counted = countAgain ? await recountedFacts(db, of) : published.facts;
  const given = corrections.map(({ criterion, points, reason }) => [criterion, { points, reason }] as const);
  const all = { ...published.facts.corrections, ...Object.fromEntries(given) };
  return Object.keys(all).length > 0 ? { ...counted, corrections: all } : counted;
}

/** Publishes a corrected result beside the one that stands, under a minute. Answers the key of the new one. */
export async function reviseEvaluation(context: Context, input: ReviseEvaluationInput): Promise<string> {
  const reason = requireText('reason', input.reason);
  const minuteNumber = requireText('minuteNumber', input.minuteNumber);
  const id = await transact(context, 'reviseEvaluation', input, async em => {
    const db = dbOf(em);
    const { evaluation, cycle, inForce } = await requireInForce(context, db, input.evaluationId);
    const { jurisdictionId } = cycle;
    const at = context.now;
    const corrections = await correctionsOf(context, evaluation, input.corrections);
    const { rubric } = await ruleOfCycle(context, cycle);
    const facts = await correctedFacts(db, { cycle, evaluation, rubric, at }, inForce, input);
    const score = scoreCycle(rubric, [facts, ...inForce.others])[0]!;
    const digest = digestOf(rubric, facts, score);
    if (digest === evaluation.digest) {
      throw new Conflict('The result would be the same', { reason: 'revision-same', field: 'corrections' });
    }
    const revised = { jurisdictionId, of: evaluation, reason, minuteNumber, facts, score, digest, at };
    const revisionId = await writeRevision(db, revised);
    const correctedBy = context.viewer!.userId;
    for (const correction of corrections) {
      const about = { jurisdictionId, evaluationId: revisionId, replyId: null, correctedBy, correctedAt: at };
      em.create(ScoreCorrection, { ...about, ...correction });
    }
    const publishing = { cycle, rubric, minuteNumber, madeBy: correctedBy, at, action: 'reviseEvaluation' };
    const waiting = (await openEvaluations(db, cycle)).filter(each => each.id !== revisionId);
    await freezeEvaluations(db, publishing, [{ id: revisionId, digest }], waiting);
    return revisionId;
  });
  return id!;
}
