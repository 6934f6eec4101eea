import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import fastify from 'fastify';
import { connect } from './database/connection.js';
import { appUrl } from './database/migrate.js';
import { ENTITIES } from './entities.js';
import type { Environment } from './environment.js';
import { serveExplorer } from './explorer.js';
import { serveGraphql } from './graphql.js';
import { guardEdge, LARGEST_BODY } from './http-edge.js';
import { drainQueue, startWorker } from './queue/worker.js';
import { serveCalendar } from './serve-calendar.js';
import { serveFiles } from './serve-files.js';
import { taskList } from './tasks.js';
import { serveWeb } from './web.js';

/** Whoever takes longer to send a request holds a connection for nothing. */
const LONGEST_UPLOAD_IN_MS = 300_000;

/** An opaque id in an address is longer than what the router takes on its own. */
const LONGEST_ID = 300;

export interface RunningServer {
  url: string;
  port: number;
  /** Stops taking requests, finishes the open ones and leaves the database. */
  close(): Promise<void>;
  /** Works the queue until it is empty. */
  runPendingTasks(): Promise<void>;
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
  const app = fastify({
    bodyLimit: LARGEST_BODY,
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
    requestTimeout: LONGEST_UPLOAD_IN_MS,
    routerOptions: { maxParamLength: LONGEST_ID },
  });
  await app.register(cookie);
  guardEdge(app, orm);
  // Answers are packed; what comes in is not unpacked, since a few bytes can be packed that fill the memory.
  await app.register(compress, { globalDecompression: false });
  await serveGraphql(app, orm);
  await serveFiles(app, orm);
  await serveCalendar(app, orm);
  await serveExplorer(app, orm);
  await serveWeb(app, environment.webFolder);
  const tasks = taskList(orm);
  const worker = await startWorker(ownerUrl, tasks);
  const close = async () => {
    await app.close();
    await worker.stop();
    await orm.close(true);
  };
  const url = await app.listen({ port: environment.port, host: '0.0.0.0' }).catch(async error => {
    await close();
    throw error;
  });
  return {
    url: `http://localhost:${new URL(url).port}`,
    port: Number(new URL(url).port),
    runPendingTasks: () => drainQueue(ownerUrl, tasks),
    close,
  };
}
