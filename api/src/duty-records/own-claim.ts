import { sql } from 'kysely';

/** Whether a duty record, read under the alias, is a claim of the person it is about that nobody has confirmed. */
export function isUnconfirmedClaim(alias: string) {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql<boolean>`(${column('verified_at')} is null and exists (select from role_assignments own
    where own.user_id = ${column('recorded_by')} and own.jurisdiction_id = ${column('jurisdiction_id')}
      and own.representative_id = ${column('representative_id')}))`;
}
