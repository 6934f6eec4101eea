import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findViewer, SESSION_COOKIE } from './accounts/viewer.js';
import { globalDb } from './database/reading.js';

/** Files are imported as base64 inside a mutation: 50,000 rows fit. */
export const LARGEST_BODY = 48 * 1024 * 1024;
/** What somebody who is not signed in may send. */
const LARGEST_BODY_OF_STRANGERS = 256 * 1024;

/** Everything a page needs comes from here; its styles are written into it by the interface library. */
export function contentPolicy(...more: string[]): string {
  const common = [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return [...common, ...more].join('; ');
}

const HEADERS = {
  'content-security-policy': contentPolicy(),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** Sets the headers that keep other sites out, and refuses what no resolver will ever see, in the API's own error shape. */
export function guardEdge(app: FastifyInstance, orm: MikroORM): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    if (request.url.startsWith('/graphql')) reply.header('cache-control', 'no-store');
    await refuseLargeBodyOfStranger(orm, request);
  });
  app.setErrorHandler<FastifyError>(answerError);
}

async function refuseLargeBodyOfStranger(orm: MikroORM, { headers, cookies }: FastifyRequest): Promise<void> {
  const isUnmeasured = headers['transfer-encoding'] !== undefined;
  const length = isUnmeasured ? Number.POSITIVE_INFINITY : Number(headers['content-length'] ?? 0);
  if (length <= LARGEST_BODY_OF_STRANGERS) return;
  if (await findViewer(globalDb(orm), cookies[SESSION_COOKIE], new Date())) return;
  throw Object.assign(new Error('Sign in before sending this much'), { statusCode: 413 });
}

function answerError(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): unknown {
  const status = error.statusCode ?? 500;
  if (status < 500) {
    const reason = status === 413 ? 'body-too-large' : 'bad-request';
    return reply
      .code(status)
      .send({ errors: [{ message: error.message, extensions: { code: 'BAD_REQUEST', reason } }] });
  }
  const reference = randomUUID();
  process.stderr.write(`${reference} ${error.stack}\n`);
  const extensions = { code: 'INTERNAL', reason: 'internal', reference };
  return reply.code(status).send({ errors: [{ message: 'Internal error', extensions }] });
}
