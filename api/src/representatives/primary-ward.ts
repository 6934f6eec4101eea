import { type RawBuilder, sql } from 'kysely';

/**
 * SQL: the ward for which a person's facts count on a day, by the primary mandate held then or the last one before;
 * null without any. The table must carry `jurisdiction_id`.
 */
export function primaryWard(table: string, representativeId: string, on: string): RawBuilder<string | null> {
  return sql<string | null>`(select primary_mandate.ward_id from mandates primary_mandate
    where primary_mandate.jurisdiction_id = ${sql.ref(`${table}.jurisdictionId`)}
      and primary_mandate.representative_id = ${sql.ref(`${table}.${representativeId}`)} and primary_mandate.is_primary
    order by primary_mandate.started_on > ${on}::date, primary_mandate.started_on desc limit 1)`;
}
