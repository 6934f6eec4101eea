import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { ruruHTML } from 'ruru/server';
import { getStaticFile } from 'ruru/static';
import { scopeOf } from './accounts/policy.js';
import { findViewer, SESSION_COOKIE } from './accounts/viewer.js';
import { globalDb } from './database/reading.js';

const ASSETS = '/explorer/assets/';

/** A query explorer from our own files, for signed-in users with the right. */
export async function serveExplorer(app: FastifyInstance, orm: MikroORM): Promise<void> {
  app.get('/explorer', async (request, reply) => {
    const viewer = await findViewer(globalDb(orm), request.cookies[SESSION_COOKIE], new Date());
    if (!viewer || !scopeOf('explorer.use', viewer.role, 'restrained'))
      return reply.code(403).type('text/plain').send('403');
    return reply.type('text/html').send(ruruHTML({ endpoint: '/graphql', staticPath: ASSETS }));
  });
  app.get(`${ASSETS}*`, async (request, reply) => {
    const file = await getStaticFile({
      staticPath: ASSETS,
      urlPath: request.url,
      acceptEncoding: request.headers['accept-encoding'],
    });
    return file ? reply.headers(file.headers).send(file.content) : reply.code(404).send();
  });
}
