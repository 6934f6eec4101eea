import { sql } from 'kysely';
import type { Database } from '../../database/tables.js';
import type { ImportScope } from '../import-scope.js';
import { Refusal } from '../refusal.js';
import { nameKey } from '../values/clean-text.js';

export type DutyRecord = Database['dutyRecords'];

/** Which event a row means. */
export interface SoughtEvent {
  kind: string;
  happenedOn: string;
  representativeId: string | null;
  wardId: string | null;
  note: string | null;
}

function placeOf({ kind, happenedOn, representativeId, wardId }: Omit<SoughtEvent, 'note'>): string {
  return [kind, happenedOn, representativeId ?? wardId].join();
}

/** Duty records of the days a file speaks of. */
export class DutyRecordIndex {
  private readonly byPlace: Map<string, DutyRecord[]>;

  constructor(records: readonly DutyRecord[]) {
    this.byPlace = Map.groupBy(records, placeOf);
  }

  add(record: DutyRecord): void {
    const place = placeOf(record);
    this.byPlace.set(place, [...(this.byPlace.get(place) ?? []), record]);
  }

  /** The event of the same subject, kind and day, by what it says or as the only one; undefined when it is new. */
  find(sought: SoughtEvent): DutyRecord | undefined | Refusal {
    const there = this.byPlace.get(placeOf(sought)) ?? [];
    const { note } = sought;
    const fitting = note === null ? there : there.filter(record => nameKey(record.note) === nameKey(note));
    const standing = fitting.filter(({ withdrawnAt }) => withdrawnAt === null);
    if (standing.length > 1) return new Refusal('duty-record-ambiguous');
    if (standing.length === 0 && fitting[0])
      return new Refusal('duty-record-withdrawn', { reason: fitting[0].withdrawnReason ?? '' });
    return standing[0];
  }
}

export async function readDutyRecordIndex(
  { db, jurisdictionId }: ImportScope,
  days: readonly string[],
): Promise<DutyRecordIndex> {
  const records = await db
    .selectFrom('dutyRecords')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where(sql<boolean>`happened_on = any(${[...new Set(days)]}::date[])`)
    .execute();
  return new DutyRecordIndex(records);
}
