import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { dbOf, transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findRecord, keyOf } from '../../database/find-record.js';
import type { Db } from '../../database/reading.js';
import { requireNotFuture, requireText } from '../../shared/checks.js';
import { NotFound } from '../../shared/errors.js';
import { ruleOfCycle } from '../cycle.query.js';
import { askedCriteria } from '../rating/asked-criteria.js';
import { classesOf } from '../rating/rater-classes.js';
import { raterGroupNamed } from '../rating/rater-group.js';
import { cycleInPhase, RATING } from '../rating/rating-phase.js';
import { checkClasses, checkNumbers, checkRows, checkWitnesses, type PaperRow } from './check-paper-count.js';
import { PaperCount } from './paper-count.entity.js';
import type { EnterPaperCountInput, WithdrawPaperCountInput } from './paper-count.input.js';

/** The cycle of an evaluation, and how many subjects it has. */
async function cycleOf(db: Db, context: Context, evaluationId: string) {
  const { rows } = await sql<{ cycleId: string; subjects: number }>`
    select e.cycle_id, (select count(*)::int from evaluations o where o.jurisdiction_id = e.jurisdiction_id
      and o.cycle_id = e.cycle_id and o.revision = 1) as subjects
    from evaluations e
    where e.jurisdiction_id = ${context.jurisdiction.id} and e.id = ${keyOf('Evaluation', evaluationId)}
      and e.revision = 1`.execute(db);
  if (!rows[0]) throw new NotFound('Evaluation', evaluationId, 'evaluationId');
  return rows[0];
}

async function insertPapers(db: Db, count: PaperCount, papers: readonly PaperRow[]): Promise<void> {
  const rows = papers.flatMap(paper =>
    Array.from({ length: paper.count }, randomUUID).flatMap(paperId =>
      paper.lines.map(({ isNotApplicable, ...line }) => ({
        id: randomUUID(),
        paper_id: paperId,
        is_not_applicable: isNotApplicable,
        ...line,
      })),
    ),
  );
  await sql`
    insert into ballots (jurisdiction_id, evaluation_id, rater_group, paper_count_id, id, paper_id, criterion, period,
      points, category, place, form, is_not_applicable)
    select ${count.jurisdictionId}, ${count.evaluationId}, ${count.raterGroup}, ${count.id}, line.*
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as line(id uuid, paper_id uuid, criterion text, period text,
      points numeric, category text, place int, form jsonb, is_not_applicable boolean)`.execute(db);
}

/** Enters ballots that were cast on paper. The log keeps the numbers and the names; the ballots are in their own table. */
export async function enterPaperCount(context: Context, input: EnterPaperCountInput): Promise<string> {
  const id = await transact(context, 'enterPaperCount', input, async em => {
    const db = dbOf(em);
    const { cycleId, subjects } = await cycleOf(db, context, input.evaluationId);
    const cycle = await cycleInPhase(db, context, cycleId, RATING);
    const group = await raterGroupNamed(context, cycle, input.group, 'anonymous');
    const { heldOn, issued, returned, valid } = input;
    requireNotFuture('heldOn', heldOn, context.today);
    checkNumbers({ issued, returned, valid });
    const { rubric } = await ruleOfCycle(context, cycle);
    const raterClasses = checkClasses(classesOf(rubric, group), input.classes ?? [], valid);
    const witnesses = checkWitnesses(input);
    const evaluationId = keyOf('Evaluation', input.evaluationId);
    const criteria = await askedCriteria(context, cycle, group.key, evaluationId);
    const papers = checkRows(criteria, input.rows, { valid, places: subjects });
    const count = em.create(PaperCount, {
      jurisdictionId: context.jurisdiction.id,
      cycleId,
      evaluationId,
      raterGroup: group.key,
      heldOn,
      issued,
      returned,
      valid,
      raterClasses,
      ...witnesses,
      fileId: keyOf('File', input.fileId),
      enteredBy: context.viewer!.userId,
      enteredAt: context.now,
    });
    await em.persist(count).flush();
    await insertPapers(db, count, papers);
    return count.id;
  });
  return id!;
}

/** A count that was entered wrongly no longer counts, and stays on record. */
export async function withdrawPaperCount(context: Context, input: WithdrawPaperCountInput): Promise<string> {
  const id = await transact(context, 'withdrawPaperCount', input, async em => {
    const count = await findRecord(em, PaperCount, input.paperCountId);
    await cycleInPhase(dbOf(em), context, count.cycleId, RATING);
    count.withdraw(requireText('reason', input.reason), context.now);
    return count.id;
  });
  return id!;
}
