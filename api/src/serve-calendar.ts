import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { daysOfFeed, representativeOfToken } from './activities/feed/calendar-feed.query.js';
import { renderCalendar } from './activities/feed/render-calendar.js';
import { Context } from './context.js';
import { globalDb } from './database/reading.js';
import { jurisdictionByKey } from './jurisdictions/jurisdiction.query.js';
import { programmeInForce } from './jurisdictions/programme-in-force.js';

interface Asked {
  Params: { jurisdiction: string; token: string };
  Querystring: { lang?: string };
}

/** The token stands in for an account: a calendar program signs nobody in. */
async function contextOf(orm: MikroORM, request: FastifyRequest<Asked>, reply: FastifyReply): Promise<Context | null> {
  if (!/^[a-z0-9-]+$/.test(request.params.jurisdiction)) return null;
  const jurisdiction = await jurisdictionByKey(globalDb(orm), request.params.jurisdiction);
  if (!jurisdiction) return null;
  const language = request.query.lang === 'en' ? 'en' : 'zh-CN';
  const context = new Context({ orm, viewer: null, jurisdiction, language, now: new Date(), request, reply });
  reply.raw.once('close', () => void context.end());
  return context;
}

/** Hands a representative's days to a calendar program that knows the secret address. */
export async function serveCalendar(app: FastifyInstance, orm: MikroORM): Promise<void> {
  app.get<Asked>('/calendar/:jurisdiction/:token.ics', async (request, reply) => {
    reply.headers({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
    const context = await contextOf(orm, request, reply);
    const representativeId = context && (await representativeOfToken(context, request.params.token));
    if (!context || !representativeId) return reply.code(404).type('text/plain').send('404');
    const days = await daysOfFeed(context, representativeId);
    const { programme } = await context.once(programmeInForce);
    await context.end();
    const { language, now, jurisdiction } = context;
    const calendar = renderCalendar(days, { programme, language, now, timeZone: jurisdiction.timeZone });
    return reply.type('text/calendar; charset=utf-8').send(calendar);
  });
}
