import { type RawBuilder, sql } from 'kysely';

export interface MatterFilter {
  year?: number | null;
  kind?: string | null;
  state?: string | null;
  topic?: string | null;
  wardId?: string | null;
  representativeId?: string | null;
  ownerWardId?: string | null;
  ownerGroupId?: string | null;
  /** True: the next step is the liaison office's own. */
  isWithOffice?: boolean | null;
  isOpen?: boolean | null;
  isOverdue?: boolean | null;
  search?: string | null;
}

type Condition = RawBuilder<boolean>;

/** Something is still to be done: it waits for an answer. */
export const WAITS_FOR_ANSWER = sql<boolean>`matters.state not in ('ANSWERED', 'RATED', 'CLOSED', 'MERGED')`;

export const isOverdueOn = (today: string) =>
  sql<boolean>`(matters.due_on < ${today} and matters.state not in ('CLOSED', 'MERGED'))`;

export const raisedIn = (year: number) =>
  sql<boolean>`matters.raised_on between ${`${year}-01-01`} and ${`${year}-12-31`}`;

/** Whether a ward is one or below it. */
const isBelow = (column: string, wardId: string) => sql<boolean>`exists (select from ward_ancestors line
  where line.jurisdiction_id = matters.jurisdiction_id and line.ancestor_id = ${wardId}
    and line.ward_id = ${sql.ref(column)})`;

/** What is answered is the office's to close; before that it is the owner's, and the office's where there is none. */

export const HOLDING_WARD = sql<string | null>`case when ${WAITS_FOR_ANSWER} then matters.owner_ward_id end`;
export const HOLDING_GROUP = sql<string | null>`case when ${WAITS_FOR_ANSWER} then matters.owner_group_id end`;

const raisedBy = (representativeId: string) => sql<boolean>`exists (select from matter_raisers raiser
  where raiser.jurisdiction_id = matters.jurisdiction_id and raiser.matter_id = matters.id
    and raiser.representative_id = ${representativeId})`;

const contains = (text: string) => sql<boolean>`(position(${text} in matters.title) > 0
  or position(${text} in matters.number) > 0 or position(${text} in matters.external_number) > 0)`;

/** The condition that keeps the matters that fit all of a filter. */
export function filterMatters(filter: MatterFilter, today: string): Condition {
  const { year, kind, state, topic, wardId, representativeId, ownerWardId, ownerGroupId, search } = filter;
  const conditions: Condition[] = [
    ...(year == null ? [] : [raisedIn(year)]),
    ...(kind ? [sql<boolean>`matters.kind = ${kind}`] : []),
    ...(state ? [sql<boolean>`matters.state = ${state}`] : []),
    ...(topic ? [sql<boolean>`matters.topic = ${topic}`] : []),
    ...(wardId ? [isBelow('matters.wardId', wardId)] : []),
    ...(representativeId ? [raisedBy(representativeId)] : []),
    ...(ownerWardId ? [sql<boolean>`${HOLDING_WARD} = ${ownerWardId}`] : []),
    ...(ownerGroupId ? [sql<boolean>`${HOLDING_GROUP} = ${ownerGroupId}`] : []),
    ...(filter.isWithOffice ? [sql<boolean>`(${HOLDING_WARD} is null and ${HOLDING_GROUP} is null)`] : []),
    ...(filter.isOpen ? [WAITS_FOR_ANSWER] : []),
    ...(filter.isOverdue ? [isOverdueOn(today)] : []),
    ...(search?.trim() ? [contains(search.trim())] : []),
  ];
  return sql<boolean>`(${sql.join([sql`true`, ...conditions], sql` and `)})`;
}
