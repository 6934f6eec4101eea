import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Serves the built web application; every address that is no file opens the application. */
export async function serveWeb(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(`${folder}/index.html`)) return;
  await app.register(fastifyStatic, { root: folder, maxAge: '1y', immutable: true, setHeaders: neverCachePage });
  app.setNotFoundHandler((request, reply) => {
    if (!isPage(request)) return reply.code(404).send();
    return reply.sendFile('index.html');
  });
}

/** Whether the application may know the address; a missing file or an operation is no page of it. */
function isPage({ method, url }: { method: string; url: string }): boolean {
  return ['GET', 'HEAD'].includes(method) && !/^\/(graphql|assets|explorer)\b/.test(url);
}

/** File names carry a digest and never change; the page that names them does. */
function neverCachePage(response: { header(name: string, value: string): unknown }, path: string): void {
  if (path.endsWith('.html')) response.header('cache-control', 'no-cache');
}
