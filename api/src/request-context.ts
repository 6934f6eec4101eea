import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { findViewer, SESSION_COOKIE } from './accounts/viewer.js';
import { Context } from './context.js';
import { globalDb } from './database/reading.js';
import { jurisdictionById, jurisdictionByKey } from './jurisdictions/jurisdiction.query.js';
import { languageOf } from './shared/language.js';

/** Who asks and where, found before the first resolver. */
export async function createContext(orm: MikroORM, request: FastifyRequest, reply: FastifyReply): Promise<Context> {
  const db = globalDb(orm);
  const now = new Date();
  const viewer = await findViewer(db, request.cookies[SESSION_COOKIE], now);
  const key = request.headers['x-jurisdiction'];
  const jurisdiction = viewer
    ? await jurisdictionById(db, viewer.jurisdictionId)
    : await jurisdictionByKey(db, typeof key === 'string' ? key : undefined);
  const context = new Context({
    orm,
    viewer,
    jurisdiction,
    language: languageOf(request.headers['accept-language']),
    now,
    request,
    reply,
  });
  // However the request ends, also when the client hangs up, its connection is given back.
  reply.raw.once('close', () => void context.end());
  return context;
}
