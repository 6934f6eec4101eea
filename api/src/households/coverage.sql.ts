import { type RawBuilder, sql } from 'kysely';
import type { CoverageRule } from '../programmes/programme.js';

/** SQL: how many representatives of the types are linked to the row of `households` on a day. */
export function linkedRepresentatives(types: CoverageRule['types'], day: string): RawBuilder<number> {
  const keys = types === 'all' ? null : [...types];
  return sql<number>`(select count(distinct m.representative_id)::int from links l
    join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id
    where l.jurisdiction_id = households.jurisdiction_id and l.household_id = households.id
      and l.started_on <= ${day} and (l.ended_on is null or l.ended_on >= ${day})
      and (${keys}::text[] is null or m.type = any (${keys}::text[])))`;
}

/** SQL: the row of `households` belongs to one of the categories on a day. */
export function isInCategories(categories: CoverageRule['categories'], day: string): RawBuilder<boolean> {
  if (categories === 'any') return sql<boolean>`true`;
  return sql<boolean>`exists (select from household_categories c where c.jurisdiction_id = households.jurisdiction_id
    and c.household_id = households.id and c.category = any (${[...categories]}::text[])
    and c.started_on <= ${day} and (c.ended_on is null or c.ended_on >= ${day}))`;
}

/** SQL: the row of `households` lies in the ward or below it; every household when there is no ward. */
export function isInWard(wardId: string | null | undefined): RawBuilder<boolean> {
  if (!wardId) return sql<boolean>`true`;
  return sql<boolean>`exists (select from ward_ancestors line where line.ancestor_id = ${wardId}
    and line.jurisdiction_id = households.jurisdiction_id and line.ward_id = households.ward_id)`;
}

/** SQL: the row of `households` has fewer representatives than the rule asks for, or more than it allows. */
export function missesCoverage(rule: CoverageRule, isOver: boolean, day: string): RawBuilder<boolean> {
  const count = linkedRepresentatives(rule.types, day);
  const missed = isOver ? sql`${count} > ${rule.max ?? null}::int` : sql`${count} < ${rule.min}::int`;
  return sql<boolean>`(${isInCategories(rule.categories, day)} and ${missed})`;
}
