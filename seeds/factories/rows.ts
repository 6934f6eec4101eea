import type { Database } from '@lianxin/api/database/tables.js';

/** A row of a tenant table as a generator makes it: the loader adds the jurisdiction, the database the version. */
export type Row<Table extends keyof Database> = Omit<Database[Table], 'jurisdictionId' | 'version'>;
