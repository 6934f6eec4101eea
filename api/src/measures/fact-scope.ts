import { type RawBuilder, sql } from 'kysely';
import type { Programme } from '../programmes/programme.js';
import { mandateStays, movedSince } from '../wards/ward-days.sql.js';

/** Whose facts of which year are looked at, and by which rules. */
export interface FactScope {
  jurisdictionId: string;
  year: number;
  programme: Programme;
  /** The calendar date up to which something may have fallen due. */
  asOf: string;
  /** Null means everybody. */
  representativeIds: readonly string[] | null;
  /** Wards with facts of their own that changed, besides those that the persons touch. */
  touchedWardIds?: readonly string[];
  /** Only these activities; everything held when left out. */
  activityIds?: readonly string[];
}

/** One record that a measure counts, for one mandate. Summed up by mandate it is the figure; listed it is its records. */
export interface MandateFact {
  mandateId: string | null;
  representativeId: string | null;
  wardId: string;
  /** Whether the fact counts for the ward: by the first mandate of the day only, so that nothing counts twice. */
  isPrimary: boolean;
  /** What the measure may be narrowed to: an activity kind, a pledge item, a matter kind. */
  of: string | null;
  recordType: string;
  recordId: string;
  /** Tells rows of one record apart. */
  ordinal: number;
  occurredOn: string | null;
  numerator: number;
  /** Null for a plain count. */
  denominator: number | null;
  /** How the record stands, as a code. */
  detail: string | null;
}

export type Facts = RawBuilder<MandateFact>;

export const firstDay = ({ year }: FactScope) => sql`${`${year}-01-01`}::date`;
export const lastDay = ({ year }: FactScope) => sql`${`${year}-12-31`}::date`;

/** A list of keys as an array of the database. */
export function keyList(keys: readonly string[]) {
  return sql`${[...keys]}::uuid[]`;
}

function ofSubjects({ representativeIds }: FactScope, column: string) {
  return representativeIds === null ? sql`true` : sql`${sql.ref(column)} = any(${keyList(representativeIds)})`;
}

/** Mandates held in the year, each with its first and last day in it, in the ward where it was when the year ended. */
export function held(scope: FactScope) {
  return sql`(
    select m.jurisdiction_id, m.id as mandate_id, m.representative_id, m.type,
      coalesce(moved.from_ward_id, m.ward_id) as ward_id, m.group_id, m.zone, m.is_primary,
      greatest(m.started_on, ${firstDay(scope)}) as from_on, least(m.ended_on, ${lastDay(scope)}) as until_on
    from mandates m
    left join ${movedSince(scope.jurisdictionId, 'mandate_id', lastDay(scope))} moved on moved.subject_id = m.id
    where m.jurisdiction_id = ${scope.jurisdictionId} and m.started_on <= ${lastDay(scope)}
      and (m.ended_on is null or m.ended_on >= ${firstDay(scope)}) and ${ofSubjects(scope, 'm.representative_id')})`;
}

/** The mandate that places a person in a ward and a group: the first one held on the day, where it was on that day. */
export function firstMandates(scope: FactScope) {
  return sql`(
    select m.jurisdiction_id, m.representative_id, stay.ward_id, m.group_id, stay.from_on as started_on,
      coalesce(stay.until_on, 'infinity') as ended_on
    from mandates m join ${mandateStays(scope.jurisdictionId)} stay on stay.id = m.id
    where m.jurisdiction_id = ${scope.jurisdictionId} and m.is_primary and ${ofSubjects(scope, 'm.representative_id')})`;
}

/** The columns that say whose fact it is, of a mandate held as `h`. */
export const whose = sql`h.mandate_id, h.representative_id, h.ward_id, h.is_primary`;

/** A day of the year itself, for facts that are dated just outside the year they belong to. */
export function within(scope: FactScope, day: RawBuilder<unknown>) {
  return sql`least(greatest(${day}, ${firstDay(scope)}), ${lastDay(scope)})`;
}
