import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { ONCE } from '../indicators/indicator-period.js';
import { holdOpen, ofYear } from '../jurisdictions/fact-lock.js';
import { type FactSpan, lockedFacts } from '../jurisdictions/locked-facts.query.js';
import { unpublishedYears } from '../jurisdictions/unpublished-years.query.js';
import { addDays } from '../shared/days.js';
import type { ImportedTable } from './changes.js';
import type { ImportScope } from './import-scope.js';
import type { Span } from './kinds/span.js';

/** A fact that a row of the file records or changes. */
interface RowFact {
  row: number;
  fact: FactSpan;
}

type HeldRow = Span & { id: string; attributes?: unknown };

/** What else of a record that holds for a while decides for whom and as what it counts. */
const COUNTING = {
  mandates: ['representativeId', 'type', 'wardId', 'groupId', 'zone', 'isPrimary', 'startedOn'],
  links: ['mandateId', 'householdId', 'startedOn'],
} as const;

/** The records of a table as they stand in the database, by key. */
async function before({ db, jurisdictionId, changes }: ImportScope, table: keyof typeof COUNTING | 'wards') {
  const ids = changes.records(table, 'changed').map(({ id }) => id);
  const rows = await db
    .selectFrom(table)
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
  return new Map((rows as HeldRow[]).map(row => [row.id, row]));
}

const earlier = (one: string | null, other: string | null) =>
  one !== null && (other === null || one < other) ? one : other;
const later = (one: string | null, other: string | null) =>
  one === null || other === null ? null : one > other ? one : other;

/** The days for which a record counts otherwise than before; null when nothing of it counts otherwise. */
function daysChanged(now: HeldRow, was: HeldRow | undefined, columns: readonly string[]) {
  if (!was) return { from: now.startedOn, until: now.endedOn };
  const until = later(now.endedOn, was.endedOn);
  const isSame = columns.every(column => now[column as keyof HeldRow] === was[column as keyof HeldRow]);
  if (!isSame) return { from: earlier(now.startedOn, was.startedOn), until };
  return now.endedOn === was.endedOn ? null : { from: addDays(earlier(now.endedOn, was.endedOn)!, 1), until };
}

async function heldFacts(scope: ImportScope, table: keyof typeof COUNTING): Promise<RowFact[]> {
  const earlierRows = await before(scope, table);
  const records = scope.changes.records(table, 'new', 'changed', 'gone') as (HeldRow & Record<string, unknown>)[];
  return records.flatMap(record => {
    const days = daysChanged(record, earlierRows.get(record.id), COUNTING[table]);
    if (!days) return [];
    const { representativeId, mandateId, type, wardId } = record as Partial<Record<string, string>>;
    const fact = { ...days, representativeId, mandateId, type, wardId };
    return [{ row: scope.changes.rowOf(table, record)!, fact }];
  });
}

function activityFacts({ changes }: ImportScope): RowFact[] {
  return changes.records('activities', 'new', 'changed').map(activity => {
    const { groupId, wardId, scheduledOn } = activity;
    const fact = { from: scheduledOn, until: scheduledOn, groupId, wardId, isForAll: true };
    return { row: changes.rowOf('activities', activity)!, fact };
  });
}

function rollFacts({ changes }: ImportScope): RowFact[] {
  const dayOf = new Map(changes.records('activities', 'new').map(({ id, scheduledOn }) => [id, scheduledOn]));
  return changes.records('attendanceRecords', 'new', 'changed').map(record => {
    const { activityId, representativeId } = record;
    const day = dayOf.get(activityId) ?? null;
    const fact = { from: day, until: day, activityId, representativeId };
    return { row: changes.rowOf('attendanceRecords', record)!, fact };
  });
}

function dutyFacts({ changes }: ImportScope): RowFact[] {
  return changes.records('dutyRecords', 'new', 'changed').map(record => {
    const { happenedOn, representativeId, wardId } = record;
    const fact = { from: happenedOn, until: happenedOn, representativeId: representativeId ?? undefined, wardId };
    return { row: changes.rowOf('dutyRecords', record)!, fact };
  });
}

function matterFacts({ changes }: ImportScope): RowFact[] {
  return changes.records('matters', 'new', 'changed').map(matter => {
    const { raisedOn, representativeId, wardId } = matter;
    const fact = { from: raisedOn, until: raisedOn, representativeId: representativeId ?? undefined, wardId };
    return { row: changes.rowOf('matters', matter)!, fact };
  });
}

/** A figure given once for good counts in the year in which it is handed in. */
function indicatorFacts({ changes, today }: ImportScope): RowFact[] {
  return changes.records('indicatorReports', 'new', 'changed').map(report => {
    const { periodOn, wardId } = report;
    const year = Number((periodOn === ONCE ? today : periodOn).slice(0, 4));
    return { row: changes.rowOf('indicatorReports', report)!, fact: { ...ofYear(year), wardId } };
  });
}

/** Attributes have no days: a change of them counts for every year that is not published yet. */
async function attributeFacts(scope: ImportScope, table: 'mandates' | 'wards'): Promise<RowFact[]> {
  const earlierRows = await before(scope, table);
  const changed = scope.changes
    .records(table, 'changed')
    .filter(({ id, attributes }) => !isDeepStrictEqual(attributes, earlierRows.get(id)!.attributes));
  if (changed.length === 0) return [];
  const years = await unpublishedYears(scope.db, scope.jurisdictionId);
  return changed.flatMap(record =>
    years.map(year => {
      const whose =
        'representativeId' in record ? { representativeId: record.representativeId } : { wardId: record.id };
      return { row: scope.changes.rowOf(table, record)!, fact: { ...ofYear(year), ...whose } };
    }),
  );
}

const TABLES: readonly ImportedTable[] = [
  'wards',
  'mandates',
  'links',
  'activities',
  'attendanceRecords',
  'dutyRecords',
  'indicatorReports',
  'matters',
];

/** Tells of each row that would change a fact of a year that is locked. */
export async function refuseLockedRows(scope: ImportScope): Promise<void> {
  const { db, jurisdictionId, changes, findings } = scope;
  if (TABLES.every(table => changes.records(table, 'new', 'changed', 'gone').length === 0)) return;
  await holdOpen(db, jurisdictionId);
  const held = [...(await heldFacts(scope, 'mandates')), ...(await heldFacts(scope, 'links'))];
  const attributes = [...(await attributeFacts(scope, 'mandates')), ...(await attributeFacts(scope, 'wards'))];
  const facts = [
    ...held,
    ...activityFacts(scope),
    ...rollFacts(scope),
    ...dutyFacts(scope),
    ...matterFacts(scope),
    ...indicatorFacts(scope),
    ...attributes,
  ];
  const locked = await lockedFacts(
    db,
    jurisdictionId,
    facts.map(({ fact }) => fact),
  );
  for (const { place, year } of locked)
    findings.refuse(findings.row(facts[place]!.row), null, 'facts-locked', { year });
}
