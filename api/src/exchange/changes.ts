import type { Database } from '../database/tables.js';

/** Tables that an import may write, those that others refer to first. */
export const IMPORTED_TABLES = [
  'wards',
  'representatives',
  'groups',
  'mandates',
  'households',
  'householdCategories',
  'links',
  'activities',
  'attendanceRecords',
  'dutyRecords',
  'indicatorReports',
  'indicatorSteps',
  'matters',
  'matterSteps',
  'externalIds',
] as const;

export type ImportedTable = (typeof IMPORTED_TABLES)[number];

/** Values that a row may state; blank is null. */
export type Said<Row> = { [Column in keyof Row]?: Row[Column] | null };

type State = 'known' | 'changed' | 'new' | 'gone';

/** What happened to a record, and which row of the file said what about it. */
interface Track {
  state: State;
  /** The first row that spoke of the record, which for a new one said all that it holds. */
  firstRow: number;
  /** The last row that spoke of the record. */
  row: number;
  saidBy: Record<string, number>;
}

/** Two rows of one file say different things about one record. */
export interface Disagreement {
  column: string;
  row: number;
}

export type Outcome = 'created' | 'changed';

/**
 * What a file would change, gathered record by record before anything is written. Records are the rows of the tables
 * themselves and hold their new values at once, so that later rows of the file find them.
 */
export class Changes {
  private readonly tracks = new Map<ImportedTable, Map<object, Track>>();
  private readonly outcomes = new Map<number, Outcome>();

  /** A row counts as created when it adds a record to this table. */
  constructor(private readonly mainTable: ImportedTable) {}

  add<Table extends ImportedTable>(table: Table, record: Database[Table], row: number): Database[Table] {
    this.tracksOf(table).set(record, { state: 'new', firstRow: row, row, saidBy: {} });
    if (table === this.mainTable || !this.outcomes.has(row))
      this.outcomes.set(row, table === this.mainTable ? 'created' : 'changed');
    return record;
  }

  /** Takes over what a row says; blank says nothing. Answers the first value about which an earlier row says otherwise. */
  set<Table extends ImportedTable>(
    table: Table,
    record: Database[Table],
    values: Said<Database[Table]>,
    row: number,
  ): Disagreement | null {
    const track = this.trackOf(table, record, row);
    for (const [column, value] of Object.entries(values)) {
      if (value === null || value === undefined) continue;
      const current = (record as Record<string, unknown>)[column];
      const said = track.saidBy[column] ?? (track.state === 'new' && current !== null ? track.firstRow : undefined);
      if (current === value) track.saidBy[column] = said ?? row;
      else if (said !== undefined && said !== row) return { column, row: said };
      else this.change(track, record as Record<string, unknown>, column, value, row);
    }
    track.row = row;
    return null;
  }

  /** A record that should never have been. */
  remove<Table extends ImportedTable>(table: Table, record: Database[Table], row: number): void {
    this.trackOf(table, record, row).state = 'gone';
    this.note(row);
  }

  /** The row that spoke of a record last; null when none did. */
  rowOf(table: ImportedTable, record: object): number | null {
    return this.tracks.get(table)?.get(record)?.row ?? null;
  }

  isNew(table: ImportedTable, record: object): boolean {
    return this.tracks.get(table)?.get(record)?.state === 'new';
  }

  records<Table extends ImportedTable>(table: Table, ...states: State[]): Database[Table][] {
    return [...this.tracksOf(table)]
      .filter(([, track]) => states.includes(track.state))
      .map(([record]) => record as Database[Table]);
  }

  count(outcome: Outcome): number {
    return [...this.outcomes.values()].filter(each => each === outcome).length;
  }

  private change(track: Track, record: Record<string, unknown>, column: string, value: unknown, row: number): void {
    record[column] = value;
    track.saidBy[column] = row;
    if (track.state === 'known') track.state = 'changed';
    this.note(row);
  }

  private note(row: number): void {
    if (!this.outcomes.has(row)) this.outcomes.set(row, 'changed');
  }

  private tracksOf(table: ImportedTable): Map<object, Track> {
    const tracks = this.tracks.get(table) ?? new Map<object, Track>();
    this.tracks.set(table, tracks);
    return tracks;
  }

  private trackOf(table: ImportedTable, record: object, row: number): Track {
    const tracks = this.tracksOf(table);
    const track = tracks.get(record) ?? { state: 'known', firstRow: row, row, saidBy: {} };
    tracks.set(record, track);
    return track;
  }
}
