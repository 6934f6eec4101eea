import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../../accounts/access.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findRecord } from '../../database/find-record.js';
import { Representative } from '../../representatives/representative.entity.js';
import { Conflict } from '../../shared/errors.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import type { CalendarFeedInput } from './calendar-feed.type.js';
import { feedTokenHash } from './feed-token.js';

async function revokeFeeds(em: EntityManager, representativeId: string, at: Date): Promise<void> {
  for (const feed of await em.find(CalendarFeed, { representativeId, revokedAt: null })) feed.revokedAt = at;
  await em.flush();
}

async function ownRepresentative(em: EntityManager, context: Context, input: CalendarFeedInput) {
  const { id: representativeId } = await findRecord(em, Representative, input.representativeId);
  await requireRight(context, 'calendar.subscribe', { representativeId });
  return representativeId;
}

/** Makes the secret address of a calendar, in place of an earlier one. It leaves the server once. */
export async function createCalendarFeed(context: Context, input: CalendarFeedInput): Promise<{ path: string }> {
  let token: string | null = null;
  await transact(context, 'createCalendarFeed', input, async em => {
    const representativeId = await ownRepresentative(em, context, input);
    await revokeFeeds(em, representativeId, context.now);
    token = randomBytes(24).toString('base64url');
    const { id: jurisdictionId } = context.jurisdiction;
    const tokenHash = feedTokenHash(jurisdictionId, token);
    return em.create(CalendarFeed, { jurisdictionId, representativeId, tokenHash, createdAt: context.now }).id;
  });
  if (token) return { path: `/calendar/${context.jurisdiction.key}/${token}.ics` };
  throw new Conflict('The address was shown already, and is not kept', {
    reason: 'address-shown-once',
    field: 'clientKey',
  });
}

/** The address opens nothing from now on. Answers the key of the representative. */
export async function revokeCalendarFeed(context: Context, input: CalendarFeedInput): Promise<string> {
  const id = await transact(context, 'revokeCalendarFeed', input, async em => {
    const representativeId = await ownRepresentative(em, context, input);
    await revokeFeeds(em, representativeId, context.now);
    return representativeId;
  });
  return id!;
}
