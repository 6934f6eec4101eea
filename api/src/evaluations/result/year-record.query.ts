import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { measureCatalogue } from '../../measures/catalogue.js';
import { ownFigures } from '../../measures/ward-figure.query.js';
import type { Programme } from '../../programmes/programme.js';
import type { Text } from '../../shared/language.js';
import { cycleById, versionOfCycle } from '../cycle.query.js';
import type { EvaluationRow } from '../evaluation.query.js';
import type { ReportedFigure, ReportedItem, ReportedMatter, YearRecord } from './self-report-draft.js';

const plain = (word: string): Text => ({ 'zh-CN': word, en: word });

type Fraction = Omit<ReportedFigure, 'title'>;

/** Figures of a mandate, or of a ward with all below it. */
function keptFigures(jurisdictionId: string, { mandateId, wardId, year }: EvaluationRow) {
  if (mandateId !== null) {
    return sql<Fraction>`select measure, numerator::text, denominator::text from mandate_measures
      where jurisdiction_id = ${jurisdictionId} and mandate_id = ${mandateId} and year = ${year}`;
  }
  return sql<Fraction>`select f.measure, sum(f.numerator)::text as numerator, sum(f.denominator)::text as denominator
    from ward_ancestors a
    join ${ownFigures({ jurisdictionId, year, measures: null })} f on f.jurisdiction_id = a.jurisdiction_id
      and f.ward_id = a.ward_id
    where a.jurisdiction_id = ${jurisdictionId} and a.ancestor_id = ${wardId}
    group by f.measure`;
}

async function figuresOf(context: Context, evaluation: EvaluationRow, programme: Programme): Promise<ReportedFigure[]> {
  const { rows } = await keptFigures(context.jurisdiction.id, evaluation).execute(await context.read());
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
