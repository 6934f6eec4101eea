import { sql } from 'kysely';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage } from '../shared/paging.js';
import { readableMatters } from './matter.query.js';
import {
  filterMatters,
  HOLDING_GROUP,
  HOLDING_WARD,
  isOverdueOn,
  raisedIn,
  WAITS_FOR_ANSWER,
} from './matter-filter.js';

const MOST_OVERDUE_FIRST = [
  { expression: 'owners.overdue', property: 'overdue', descending: true },
  { expression: 'owners.open', property: 'open', descending: true },
  { expression: 'owners.owner_key', property: 'ownerKey' },
];

/** Who has matters to act on, with how many are overdue: those with the most first. */
export async function readMatterOwners(context: Context, wardId: string | null, page: PageArgs) {
  const db = await context.read();
  const overdue = isOverdueOn(context.today);
  const owners = db
    .selectFrom('matters')
    .select([
      HOLDING_WARD.as('holdingWardId'),
      HOLDING_GROUP.as('holdingGroupId'),
      sql<string>`coalesce(${HOLDING_WARD}, ${HOLDING_GROUP})::text`.as('key'),
      sql<number>`(count(*) filter (where ${WAITS_FOR_ANSWER}))::int`.as('open'),
      sql<number>`(count(*) filter (where ${overdue}))::int`.as('overdue'),
      sql<string | null>`min(matters.due_on) filter (where ${overdue})`.as('oldestDueOn'),
    ])
    .where('matters.jurisdictionId', '=', context.jurisdiction.id)
    .where(filterMatters({ wardId }, context.today))
    .where(await readableMatters(context))
    .groupBy([sql`1`, sql`2`]);
  const query = db
    .selectFrom(owners.as('held'))
    .selectAll('held')
    .select(sql<string>`coalesce(held.key, '')`.as('ownerKey'))
    .where(eb => eb.or([eb('held.open', '>', 0), eb('held.overdue', '>', 0)]));
  return readPage(db.selectFrom(query.as('owners')).selectAll('owners'), MOST_OVERDUE_FIRST, page);
}

export interface TopicCounts {
  key: string | null;
  raised: number;
  open: number;
  overdue: number;
  solved: number;
  previous: number;
}

/** What the matters of a year are about, as the programme lists the topics; then what it no longer lists, and what has none. */
export async function readTopics(context: Context, year: number, wardId: string | null): Promise<TopicCounts[]> {
  const db = await context.read();
  const ofYear = raisedIn(year);
  const count = (condition: ReturnType<typeof raisedIn>) =>
    sql<number>`(count(*) filter (where ${ofYear} and ${condition}))::int`;
  const rows = await db
    .selectFrom('matters')
    .select([
      'matters.topic as key',
      count(sql<boolean>`true`).as('raised'),
      count(WAITS_FOR_ANSWER).as('open'),
      count(isOverdueOn(context.today)).as('overdue'),
      count(sql<boolean>`matters.outcome = 'SOLVED' and matters.state in ('ANSWERED', 'RATED', 'CLOSED')`).as('solved'),
      sql<number>`(count(*) filter (where ${raisedIn(year - 1)}))::int`.as('previous'),
    ])
    .where('matters.jurisdictionId', '=', context.jurisdiction.id)
    .where(sql<boolean>`matters.state <> 'MERGED'`)
    .where(filterMatters({ wardId }, context.today))
    .where(await readableMatters(context))
    .groupBy('matters.topic')
    .execute();
  const { programme } = await context.once(programmeInForce);
  const none = { raised: 0, open: 0, overdue: 0, solved: 0, previous: 0 };
  const found = new Map(rows.map(row => [row.key, row]));
  const listed: (string | null)[] = programme.matters.topics.map(({ key }) => key);
  const others = [...found.keys()].filter(key => key !== null && !listed.includes(key)).sort();
  return [...listed, ...others, null]
    .map(key => ({ ...none, ...found.get(key), key }))
    .filter(({ key, raised }) => key !== null || raised > 0);
}
