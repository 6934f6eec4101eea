import { randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { ruruHTML } from 'ruru/server';
import { getStaticFile } from 'ruru/static';
import { scopeOf } from './accounts/policy.js';
import { findViewer, SESSION_COOKIE } from './accounts/viewer.js';
import { globalDb } from './database/reading.js';
import { contentPolicy } from './http-edge.js';

const ASSETS = '/explorer/assets/';

/** A query explorer from our own files, for signed-in users with the right. */
export async function serveExplorer(app: FastifyInstance, orm: MikroORM): Promise<void> {
  app.get('/explorer', async (request, reply) => {
    const viewer = await findViewer(globalDb(orm), request.cookies[SESSION_COOKIE], new Date());
    if (!viewer || !scopeOf('explorer.use', viewer.role, 'restrained'))
      return reply.code(403).type('text/plain').send('403');
    const nonce = randomBytes(16).toString('base64');
    const page = ruruHTML({ endpoint: '/graphql', staticPath: ASSETS }).replaceAll(
      '<script',
      `<script nonce="${nonce}"`,
    );
    return reply
      .header('content-security-policy', contentPolicy(`script-src 'self' 'nonce-${nonce}'`, "worker-src 'self' blob:"))
      .type('text/html')
      .send(page);
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
