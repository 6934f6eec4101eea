import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Context } from './context.js';
import { createContext } from './request-context.js';
import { createSchema } from './schema.js';
import { formatError } from './shared/format-error.js';
import { MOST_TOKENS, queryLimits } from './shared/query-limits.js';

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
