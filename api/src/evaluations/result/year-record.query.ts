import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { measureCatalogue } from '../../measures/catalogue.js';
import type { Programme } from '../../programmes/programme.js';
import type { Text } from '../../shared/language.js';
import { cycleById, versionOfCycle } from '../cycle.query.js';
import type { EvaluationRow } from '../evaluation.query.js';
import type { ReportedFigure, ReportedItem, ReportedMatter, YearRecord } from './self-report-draft.js';

const plain = (word: string): Text => ({ 'zh-CN': word, en: word });

type Fraction = Omit<ReportedFigure, 'title'>;

async function figuresOf(context: Context, evaluation: EvaluationRow, programme: Programme): Promise<ReportedFigure[]> {
  const { mandateId, wardId, year } = evaluation;
  const kept = mandateId
    ? sql`mandate_measures where mandate_id = ${mandateId}`
    : sql`ward_measures where ward_id = ${wardId}`;
  const { rows } = await sql<Fraction>`select measure, numerator::text, denominator::text
    from ${kept} and jurisdiction_id = ${context.jurisdiction.id} and year = ${year}`.execute(await context.read());
  const figures = new Map(rows.map(row => [row.measure, row]));
  return measureCatalogue(programme).flatMap(({ key, title }) => {
    const figure = figures.get(key);
    return figure ? [{ ...figure, title }] : [];
  });
}

async function itemsOf(context: Context, { representativeId, year }: EvaluationRow, { pledge }: Programme) {
  const db = await context.read();
  const rows = await db
    .selectFrom('pledgeItems as item')
    .innerJoin('pledges as pledge', join =>
      join.onRef('pledge.jurisdictionId', '=', 'item.jurisdictionId').onRef('pledge.id', '=', 'item.pledgeId'),
    )
    .select(['item.key', 'item.text', 'item.fulfilment', 'item.judgedByName', 'item.judgedOn'])
    .where('item.jurisdictionId', '=', context.jurisdiction.id)
    .where('pledge.representativeId', '=', representativeId)
    .where('pledge.year', '=', year)
    .where('pledge.signedOn', 'is not', null)
    .orderBy('item.ordinal')
    .execute();
  const titles = new Map(pledge?.items.map(({ key, title }) => [key, title]));
  return rows.map(({ key, ...item }): ReportedItem => ({ ...item, title: titles.get(key) ?? plain(key) }));
}

async function mattersOf(context: Context, { representativeId, year }: EvaluationRow, { matters }: Programme) {
  const db = await context.read();
  const rows = await db
    .selectFrom('matters')
    .select(['number', 'kind', 'title', 'raisedOn', 'state', 'outcome', 'answer'])
    .where('jurisdictionId', '=', context.jurisdiction.id)
    .where('representativeId', '=', representativeId)
    .where('raisedOn', '>=', `${year}-01-01`)
    .where('raisedOn', '<=', `${year}-12-31`)
    .orderBy('raisedOn')
    .orderBy('number')
    .execute();
  const kinds = new Map(matters.kinds.map(kind => [kind.key, kind]));
  const titled = (words: readonly { key: string; title: Text }[] | undefined, key: string) =>
    words?.find(word => word.key === key)?.title ?? plain(key);
  return rows.map(({ kind, state, outcome, ...matter }): ReportedMatter => {
    const words = kinds.get(kind);
    return {
      ...matter,
      state: titled(words?.states, state),
      outcome: outcome === null ? null : titled(words?.outcomes, outcome),
    };
  });
}

/** What is on record of the year of a subject; a ward has figures only. */
export async function readYearRecord(context: Context, evaluation: EvaluationRow): Promise<YearRecord> {
  const cycle = (await context.once(cycleById).load(evaluation.cycleId))!;
  const { programme } = await versionOfCycle(context, cycle);
  const figures = await figuresOf(context, evaluation, programme);
  if (!evaluation.mandateId) return { figures, pledgeItems: [], matters: [] };
  const pledgeItems = await itemsOf(context, evaluation, programme);
  return { figures, pledgeItems, matters: await mattersOf(context, evaluation, programme) };
}
