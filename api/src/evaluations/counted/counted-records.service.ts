import { requireRight } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import type { RecordRow } from '../../measures/measure-record.query.js';
import type { Connection, PageArgs } from '../../shared/connection.type.js';
import { NotFound } from '../../shared/errors.js';
import { pageOfList } from '../../shared/list-page.js';
import { readScoreSheet } from '../criterion-score.query.js';
import { evaluationById } from '../evaluation.query.js';
import type { SubjectFacts } from '../rubric/facts.js';

/** A figure of a score sheet by the line that read it and what was read. */
export interface CountedFigure {
  evaluationId: string;
  criterion: string;
  measure: string;
}

/** A record as a score line counted it. */
export type CountedRecord = Pick<
  RecordRow,
  'recordType' | 'recordId' | 'occurredOn' | 'representativeId' | 'wardId' | 'numerator' | 'denominator' | 'detail'
>;

async function lineRead(context: Context, { evaluationId, criterion, measure }: CountedFigure) {
  const evaluation = await context.once(evaluationById).load(keyOf('Evaluation', evaluationId));
  if (!evaluation) throw new NotFound('Evaluation', evaluationId, 'evaluationId');
  await requireRight(context, 'evaluation.read', evaluation);
  const line = (await readScoreSheet(context, evaluation)).find(({ key }) => key === criterion);
  if (!line) throw new NotFound('CriterionScore', criterion, 'criterion');
  const read = line.inputs[measure];
  if (read === undefined) throw new NotFound('CriterionInput', measure, 'measure');
  return { evaluation, records: read?.records ?? [] };
}

/** The records that a line counted one by one, as they were when it was worked out: the newest first. */
export async function readCountedRecords(
  context: Context,
  figure: CountedFigure,
  page: PageArgs,
): Promise<Connection<CountedRecord>> {
  const { evaluation, records } = await lineRead(context, figure);
  const { representativeId, wardId } = evaluation;
  const events = (evaluation.facts as SubjectFacts | null)?.events ?? [];
  const dayOf = new Map(events.map(({ id, on }) => [id, on ?? null]));
  const rows = records.map(record => {
    const [recordType = '', recordId = ''] = record.split(':');
    const occurredOn = dayOf.get(record) ?? null;
    return {
      recordType,
      recordId,
      occurredOn,
      representativeId,
      wardId,
      numerator: 1,
      denominator: null,
      detail: null,
    };
  });
  return pageOfList(rows.toSorted(newestFirst), page);
}

function newestFirst(one: CountedRecord, other: CountedRecord): number {
  return (other.occurredOn ?? '').localeCompare(one.occurredOn ?? '') || one.recordId.localeCompare(other.recordId);
}
