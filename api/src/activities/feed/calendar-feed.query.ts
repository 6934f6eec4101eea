import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { batchByKey } from '../../shared/batch.js';
import { addDays } from '../../shared/days.js';
import { expectedAt } from '../expected-people.js';
import type { CalendarFeedState } from './calendar-feed.type.js';
import { feedTokenHash } from './feed-token.js';

const [DAYS_BACK, DAYS_AHEAD] = [92, 400];

/** Loads whether people have an address of their calendar. */
export function feedOfRepresentative(context: Context) {
  return batchByKey<CalendarFeedState>(
    async ids =>
      (await context.read())
        .selectFrom('calendarFeeds')
        .select(['representativeId', 'createdAt'])
        .where('jurisdictionId', '=', context.jurisdiction.id)
        .where('representativeId', 'in', [...ids])
        .where('revokedAt', 'is', null)
        .execute(),
    row => row.representativeId,
  );
}

/** Whose calendar a token opens; null when it opens none. */
export async function representativeOfToken(context: Context, token: string): Promise<string | null> {
  const { id: jurisdictionId } = context.jurisdiction;
  const feed = await (await context.read())
    .selectFrom('calendarFeeds')
    .select('representativeId')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('tokenHash', '=', feedTokenHash(jurisdictionId, token))
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
  return feed?.representativeId ?? null;
}

/** A day as a calendar shows it: nothing in it is about anybody. */
export interface FeedDay {
  id: string;
  kind: string;
  title: string;
  scheduledOn: string;
  originalOn: string;
  startsAt: string | null;
  endsAt: string | null;
  venue: string | null;
  place: string;
  state: string;
  version: number;
  reason: string | null;
}

/** The days on which a person is expected, some time back and a year ahead, those called off included. */
export async function daysOfFeed(context: Context, representativeId: string): Promise<FeedDay[]> {
  const { programme } = await context.once(programmeInForce);
  const { rows } = await sql<FeedDay>`
    select a.id, a.kind, a.title, a.scheduled_on, a.original_on, a.starts_at, a.ends_at, a.venue, a.state, a.version,
      coalesce(g.name, w.name) as place,
      (select p.reason from activity_postponements p where p.jurisdiction_id = a.jurisdiction_id
        and p.activity_id = a.id order by p.postponed_at desc limit 1) as reason
    from activities a join mandates m on ${expectedAt(programme)}
    join wards w on w.jurisdiction_id = a.jurisdiction_id and w.id = a.ward_id
    left join groups g on g.jurisdiction_id = a.jurisdiction_id and g.id = a.group_id
    where a.jurisdiction_id = ${context.jurisdiction.id} and m.representative_id = ${representativeId}
      and a.scheduled_on between ${addDays(context.today, -DAYS_BACK)} and ${addDays(context.today, DAYS_AHEAD)}
    order by a.scheduled_on, a.id`.execute(await context.read());
  return rows;
}
