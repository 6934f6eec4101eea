import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import type { MikroORM } from '@mikro-orm/postgresql';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { findViewer, SESSION_COOKIE } from './accounts/viewer.js';
import { Context } from './context.js';
import { connect } from './database/connection.js';
import { appUrl } from './database/migrate.js';
import { globalDb } from './database/reading.js';
import { ENTITIES } from './entities.js';
import type { Environment } from './environment.js';
import { serveExplorer } from './explorer.js';
import { jurisdictionById, jurisdictionByKey } from './jurisdictions/jurisdiction.query.js';
import { drainQueue, startWorker } from './queue/worker.js';
import { createSchema } from './schema.js';
import { formatError } from './shared/format-error.js';
import { languageOf } from './shared/language.js';
import { taskList } from './tasks.js';
import { serveWeb } from './web.js';

/** Files are imported as base64 inside a mutation: 50,000 rows fit. */
const LARGEST_BODY = 48 * 1024 * 1024;

export interface RunningServer {
  url: string;
  port: number;
  /** Stops taking requests, finishes the open ones and leaves the database. */
  close(): Promise<void>;
  /** Works the queue until it is empty. */
  runPendingTasks(): Promise<void>;
}

/** Who asks and where, found before the first resolver. */
export async function createContext(orm: MikroORM, request: FastifyRequest, reply: FastifyReply): Promise<Context> {
  const db = globalDb(orm);
  const now = new Date();
  const viewer = await findViewer(db, request.cookies[SESSION_COOKIE], now);
  const key = request.headers['x-jurisdiction'];
  const jurisdiction = viewer
    ? await jurisdictionById(db, viewer.jurisdictionId)
    : await jurisdictionByKey(db, typeof key === 'string' ? key : undefined);
  return new Context({
    orm,
    viewer,
    jurisdiction,
    language: languageOf(request.headers['accept-language']),
    now,
    request,
    reply,
  });
}

/** Gives the request's connection back once the answer is ready. */
const endReading: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return { willSendResponse: ({ contextValue }) => contextValue.end() };
  },
};

async function serveGraphql(app: FastifyInstance, orm: MikroORM): Promise<void> {
  const apollo = new ApolloServer<Context>({
    schema: createSchema(),
    formatError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Whoever started the server stops it, and the database after it.
    stopOnTerminationSignals: false,
    plugins: [endReading, ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, { context: (request, reply) => createContext(orm, request, reply) }),
  });
  app.addHook('onClose', () => apollo.stop());
}

/** Serves API and web on one port of a migrated database, and works its queue. */
export async function startServer({
  environment,
  ownerUrl,
}: {
  environment: Environment;
  ownerUrl: string;
}): Promise<RunningServer> {
  const orm = await connect(appUrl(ownerUrl), ENTITIES);
  const app = fastify({ bodyLimit: LARGEST_BODY, trustProxy: 'loopback', forceCloseConnections: 'idle' });
  await app.register(cookie);
  await app.register(compress);
  await serveGraphql(app, orm);
  await serveExplorer(app, orm);
  await serveWeb(app, environment.webFolder);
  const tasks = taskList(orm);
  const worker = await startWorker(ownerUrl, tasks);
  const url = await app.listen({ port: environment.port, host: '0.0.0.0' });
  return {
    url: `http://localhost:${new URL(url).port}`,
    port: Number(new URL(url).port),
    runPendingTasks: () => drainQueue(ownerUrl, tasks),
    close: async () => {
      await app.close();
      await worker.stop();
      await orm.close(true);
    },
  };
}
