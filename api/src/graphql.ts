import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findViewer, SESSION_COOKIE } from './accounts/viewer.js';
import { Context } from './context.js';
import { globalDb } from './database/reading.js';
import { jurisdictionById, jurisdictionByKey } from './jurisdictions/jurisdiction.query.js';
import { createSchema } from './schema.js';
import { formatError } from './shared/format-error.js';
import { languageOf } from './shared/language.js';
import { MOST_TOKENS, queryLimits } from './shared/query-limits.js';

/** Who asks and where, found before the first resolver. */
async function createContext(orm: MikroORM, request: FastifyRequest, reply: FastifyReply): Promise<Context> {
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

/** Gives the request's connection back once the answer is ready. */
const endReading: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return { willSendResponse: ({ contextValue }) => contextValue.end() };
  },
};

/** Serves the API at /graphql. */
export async function serveGraphql(app: FastifyInstance, orm: MikroORM): Promise<void> {
  const apollo = new ApolloServer<Context>({
    schema: createSchema(),
    formatError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    // Whoever started the server stops it, and the database after it.
    stopOnTerminationSignals: false,
    plugins: [
      queryLimits,
      endReading,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, { context: (request, reply) => createContext(orm, request, reply) }),
  });
  app.addHook('onClose', () => apollo.stop());
}
