import { type RawBuilder, sql } from 'kysely';
import { viewerScope } from '../accounts/access.js';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { MandateRow } from '../representatives/mandate.query.js';
import type { Connection, PageArgs } from '../shared/connection.type.js';
import { readPage, type SortKey } from '../shared/paging.js';
import { familyKeyOf } from './catalogue.js';
import type { Facts, MandateFact } from './fact-scope.js';
import { MANDATE_FACTS, WARD_FACTS } from './facts.js';
import type { Fraction } from './figure.js';

/** Whose records of which measure are asked for. */
export interface Selection {
  measure: string;
  year: number;
  mandate: MandateRow | null;
  wardId: string | null;
  countedOnly: boolean;
}

export type RecordRow = MandateFact & { jurisdictionId: string; recordNumber: string };

/** Newest first; a row is told from others of its record by the mandate. */
const NEWEST_FIRST: SortKey[] = [
  { expression: 'facts.occurred_on', property: 'occurredOn', descending: true },
  { expression: 'facts.record_id', property: 'recordId' },
  { expression: 'facts.ordinal', property: 'ordinal' },
  { expression: 'facts.mandate_id', property: 'mandateId' },
];

/** The records that the figure counts: of a mandate, or each once for the ward. */
async function factsOf(context: Context, { measure, year, mandate }: Selection): Promise<Facts> {
  const { programme } = await context.once(programmeInForce);
  const jurisdictionId = context.jurisdiction.id;
  const isOwn = (await viewerScope(context, 'figure.open')) === 'own';
  const representativeIds = mandate ? [mandate.representativeId] : isOwn ? [context.viewer!.representativeId!] : null;
  const scope = { jurisdictionId, year, programme, representativeIds, asOf: context.today };
  const family = familyKeyOf(measure);
  const ofWard = WARD_FACTS[family];
  const ofMandate = MANDATE_FACTS[family];
  if (ofMandate && (mandate || isOwn || !ofWard)) return ofMandate(scope);
  return ofWard!({ ...scope, wardIds: null });
}

function isSelected({ measure, mandate, wardId }: Selection, jurisdictionId: string): RawBuilder<boolean> {
  const of = measure.split('/')[1] ?? null;
  const whose = mandate
    ? sql`facts.mandate_id = ${mandate.id}`
    : sql`facts.is_primary and (${wardId}::uuid is null or exists (select from ward_ancestors a
        where a.jurisdiction_id = ${jurisdictionId} and a.ward_id = facts.ward_id and a.ancestor_id = ${wardId}))`;
  return sql<boolean>`${whose} and (${of}::text is null or facts.of = ${of})`;
}

async function selectFacts(context: Context, selection: Selection) {
  const db: Db = await context.read();
  const reach = await viewerReach(context, 'figure.open', {
    representativeId: 'facts.representativeId',
    wardId: 'facts.wardId',
  });
  const facts = sql<MandateFact>`(${await factsOf(context, selection)})`.as<'facts'>(sql`facts`);
  return db.selectFrom(facts).where(isSelected(selection, context.jurisdiction.id)).where(reach);
}

/** Numerator and denominator of exactly what is listed. */
export async function sumRecords(context: Context, selection: Selection): Promise<Fraction> {
  const query = await selectFacts(context, selection);
  return query
    .select([
      sql<string>`coalesce(sum(facts.numerator), 0)::text`.as('numerator'),
      sql<string | null>`sum(facts.denominator)::text`.as('denominator'),
    ])
    .executeTakeFirstOrThrow();
}

/** A page of the records behind a figure. */
export async function readRecords(
  context: Context,
  selection: Selection,
  page: PageArgs,
): Promise<Connection<RecordRow>> {
  const query = (await selectFacts(context, selection))
    .selectAll('facts')
    .select(sql<string>`${context.jurisdiction.id}`.as('jurisdictionId'))
    .where(selection.countedOnly ? sql<boolean>`facts.numerator > 0` : sql<boolean>`true`);
  return readPage(query, NEWEST_FIRST, page) as Promise<Connection<RecordRow>>;
}
