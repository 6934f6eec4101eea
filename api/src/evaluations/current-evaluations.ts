import { sql } from 'kysely';
import type { Database } from '../database/tables.js';

/**
 * Of each subject of a cycle the result that counts, the newest revision: read it in the place of the table, under the
 * table's name, as `db.selectFrom(CURRENT_EVALUATIONS)` or in SQL as `from ${CURRENT_EVALUATIONS}`.
 */
export const CURRENT_EVALUATIONS = sql<Database['evaluations']>`current_evaluations`.as<'evaluations'>(
  sql`evaluations`,
);
