import { type RawBuilder, sql } from 'kysely';
import type { Programme } from '../programmes/programme.js';

/** The link rules of every type, in their order from 1, as the table `rule`. */
export function linkRuleTable({ representativeTypes }: Programme) {
  const rows = representativeTypes.flatMap(({ key, links }) =>
    links === undefined || links === 'none'
      ? []
      : links.map(({ categories, min, max, within }, place) => ({
          type: key,
          ordinal: place + 1,
          categories: categories === 'any' ? null : categories,
          fewest: min,
          most: max,
          place: within ?? null,
        })),
  );
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as rule(type text, ordinal int, categories text[], fewest int, most int, place text)`;
}

/** Whether the household `f` counts for the `rule` of the mandate `h` on a day. */
export function fitsLinkRule(day: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(
    (rule.categories is null or exists (
      select from household_categories c where c.jurisdiction_id = f.jurisdiction_id and c.household_id = f.id
        and c.category = any(rule.categories) and c.started_on <= ${day} and (c.ended_on is null or c.ended_on >= ${day})))
    and (rule.place is distinct from 'electoral-zone' or f.zone = h.zone)
    and (rule.place is distinct from 'ward' or exists (
      select from ward_ancestors w where w.jurisdiction_id = f.jurisdiction_id and w.ward_id = f.ward_id
        and w.ancestor_id = h.ward_id))
    and (rule.place is distinct from 'nearby' or exists (
      select from ward_ancestors w join wards own on own.jurisdiction_id = h.jurisdiction_id and own.id = h.ward_id
      where w.jurisdiction_id = f.jurisdiction_id and w.ward_id = f.ward_id
        and w.ancestor_id = coalesce(own.parent_id, own.id))))`;
}
