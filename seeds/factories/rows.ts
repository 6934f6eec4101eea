import type { Database } from '@lianxin/api/database/tables.js';

/** Columns that a generator may leave empty by not naming them. */
type Spared =
  | 'startsAt'
  | 'endsAt'
  | 'expectedOn'
  | 'minutesFileId'
  | 'relation'
  | 'withdrawnOn'
  | 'withdrawnReason'
  | 'withdrawnBy'
  | 'replacesId'
  | 'isNil';

type Columns<Table extends keyof Database> = Omit<Database[Table], 'jurisdictionId' | 'version'>;

/** A row of a tenant table as a generator makes it: the loader adds the jurisdiction, the database the version. */
export type Row<Table extends keyof Database> = Omit<Columns<Table>, Spared> &
  Partial<Pick<Columns<Table>, Extract<keyof Columns<Table>, Spared>>>;
