import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { viewerMay } from './accounts/access.js';
import type { Context } from './context.js';
import { contentOfFile, type FileRow, fileById } from './files/file.query.js';
import { nameWithEnding } from './files/media-type.js';
import { createContext } from './request-context.js';
import { InvalidInput } from './shared/errors.js';
import { fromGlobalId } from './shared/global-id.js';

/** The name for every browser: in ASCII for old ones, as it is for the others. */
function disposition(name: string): string {
  const plain = name.replace(/[^\w.-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escape)}`;
}

async function findFile(context: Context, id: string): Promise<FileRow | null> {
  try {
    const { type, jurisdictionId, key } = fromGlobalId(id);
    if (type !== 'File' || jurisdictionId !== context.jurisdiction.id) return null;
    return await context.once(fileById).load(key);
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}

/** Hands out kept files to who may read them, to be saved and never to be run as a page of this server. */
export async function serveFiles(app: FastifyInstance, orm: MikroORM): Promise<void> {
  app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const context = await createContext(orm, request, reply);
    const refuse = (status: number) => reply.code(status).type('text/plain').send(String(status));
    reply.headers({ 'cache-control': 'private, no-store', 'content-security-policy': "default-src 'none'; sandbox" });
    if (!context.viewer) return refuse(401);
    const file = await findFile(context, request.params.id);
    if (!file || !(await viewerMay(context, 'file.read', file))) return refuse(404);
    const content = await contentOfFile(context, file.id);
    await context.end();
    const name = nameWithEnding(file.name, file.mediaType);
    return reply.header('content-disposition', disposition(name)).type(file.mediaType).send(content);
  });
}
