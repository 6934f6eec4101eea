import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { requireRight } from '../../accounts/access.js';
import { appendAudit } from '../../audit/audit-log.js';
import { dbOf, transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findVersion, keyOf } from '../../database/find-record.js';
import type { Db } from '../../database/reading.js';
import { requireText } from '../../shared/checks.js';
import { Conflict, Forbidden, InvalidInput, NotFound } from '../../shared/errors.js';
import { cycleById } from '../cycle.query.js';
import { type EvaluationRow, evaluationById } from '../evaluation.query.js';
import { isWritable, SelfReport } from './self-report.entity.js';
import type { ReopenSelfReportInput, SaveSelfReportInput, SubmitSelfReportInput } from './self-report.input.js';
import { selfReportOfEvaluation } from './self-report.query.js';
import { type ReportSection, SECTION_KEYS, type SectionKey } from './self-report-draft.js';
import { isViewersOwn } from './subject-of.js';

const LONGEST_SECTION = 5000;

async function evaluationOf(context: Context, key: string): Promise<EvaluationRow> {
  const evaluation = await context.once(evaluationById).load(key);
  if (!evaluation) throw new NotFound('Evaluation', key);
  return evaluation;
}

async function phaseOf(context: Context, { cycleId }: EvaluationRow): Promise<string> {
  return (await context.once(cycleById).load(cycleId))!.phase;
}

function requireOwn(context: Context, evaluation: EvaluationRow): void {
  if (!isViewersOwn(context, evaluation)) throw new Forbidden('self-report.write');
}

function sectionsOf({ sections }: SaveSelfReportInput): ReportSection[] {
  return sections.map(({ key, text }) => {
    if (!SECTION_KEYS.includes(key as SectionKey)) {
      throw new InvalidInput('There is no such section', {
        reason: 'unknown-section',
        field: 'sections',
        value: key,
        allowed: SECTION_KEYS,
      });
    }
    if (text.length > LONGEST_SECTION) {
      throw new InvalidInput('A section is too long', {
        reason: 'section-too-long',
        field: 'sections',
        value: text.length,
        allowed: LONGEST_SECTION,
      });
    }
    return { key: key as SectionKey, text };
  });
}

/** Saving as somebody types leaves a fingerprint in the log, not every half sentence. */
async function logSaving(db: Db, context: Context, id: string, body: string): Promise<void> {
  const after = { characters: body.length, digest: createHash('sha256').update(body).digest('hex') };
  const fact = { action: 'saveSelfReport', recordType: 'SelfReport', recordId: id, before: null, after };
  await appendAudit(db, [fact], context.viewer!.userId, context.now);
}

/** Columns of a report that nobody has submitted. */
const NEW = { submittedAt: null, reopenedBy: null, reopenedAt: null, reopenedReason: null, version: 1 };

const stale = () => new Conflict('Written elsewhere since it was read', { reason: 'stale-version', field: 'version' });

async function writeReport(db: Db, context: Context, evaluationId: string, version: number | null, body: string) {
  const jurisdictionId = context.jurisdiction.id;
  const writing = { body, writtenBy: context.viewer!.userId, writtenAt: context.now.toISOString() };
  if (version === null) {
    const added = await db
      .insertInto('selfReports')
      .values({ jurisdictionId, id: v7(), evaluationId, ...writing, ...NEW })
      .onConflict(conflict => conflict.columns(['jurisdictionId', 'evaluationId']).doNothing())
      .returning('id')
      .executeTakeFirst();
    return added?.id;
  }
  const changed = await db
    .updateTable('selfReports')
    .set({ ...writing, version: version + 1 })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('evaluationId', '=', evaluationId)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  return changed?.id;
}

/** The subject writes the report; it is kept as it stands. Answers its key. */
export async function saveSelfReport(context: Context, input: SaveSelfReportInput): Promise<string> {
  const body = JSON.stringify(sectionsOf(input));
  const id = await transact(context, 'saveSelfReport', input, async em => {
    const evaluation = await evaluationOf(context, keyOf('Evaluation', input.evaluationId));
    requireOwn(context, evaluation);
    const phase = await phaseOf(context, evaluation);
    if (!isWritable(phase, await context.once(selfReportOfEvaluation).load(evaluation.id))) {
      throw new Conflict('The report is closed', { reason: 'self-report-closed', value: phase });
    }
    const written = await writeReport(dbOf(em), context, evaluation.id, input.version ?? null, body);
    if (written === undefined) throw stale();
    await logSaving(dbOf(em), context, written, body);
    return written;
  });
  return id!;
}

/** The subject hands the report in; from then on it is read-only. Answers its key. */
export async function submitSelfReport(context: Context, input: SubmitSelfReportInput): Promise<string> {
  const id = await transact(context, 'submitSelfReport', input, async em => {
    const report = await findVersion(em, SelfReport, input.selfReportId, input.version);
    const evaluation = await evaluationOf(context, report.evaluationId);
    requireOwn(context, evaluation);
    report.submit(await phaseOf(context, evaluation), context.now);
    return report.id;
  });
  return id!;
}

/** The office lets the subject write the report again, or still. Answers its key. */
export async function reopenSelfReport(context: Context, input: ReopenSelfReportInput): Promise<string> {
  const reason = requireText('reason', input.reason);
  const id = await transact(context, 'reopenSelfReport', input, async em => {
    const evaluation = await evaluationOf(context, keyOf('Evaluation', input.evaluationId));
    await requireRight(context, 'self-report.reopen', evaluation);
    const { userId } = context.viewer!;
    const own = { jurisdictionId: context.jurisdiction.id, evaluationId: evaluation.id };
    const nothing = { ...own, body: '[]', writtenBy: userId, writtenAt: context.now };
    const report = (await em.findOne(SelfReport, own)) ?? em.create(SelfReport, nothing);
    report.reopen(await phaseOf(context, evaluation), userId, reason, context.now);
    return report.id;
  });
  return id!;
}
