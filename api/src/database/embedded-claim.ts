import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { text } from 'node:stream/consumers';

/** Another living process runs the database of the same folder. */
export class AlreadyRunningError extends Error {
  constructor(readonly holder: string) {
    super(`Lianxin already runs from this folder: ${holder}.`);
  }
}

/** The right to run the database of one folder, held until released or until the process ends in any way. */
export interface FolderClaim {
  /** What a later claimant is told about us. */
  announce(holder: string): void;
  release(): void;
}

/**
 * Claims a folder by listening on an abstract socket named after it: the kernel frees the name even after kill -9,
 * so unlike a lock file it can never be stale.
 */
export async function claimFolder(folder: string): Promise<FolderClaim> {
  const name = `\0lianxin-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)}`;
  let holder = `process ${process.pid}`;
  for (let attempt = 0; attempt < 3; attempt++) {
    const server = await listen(name, () => holder);
    if (server) {
      return { announce: words => void (holder = words), release: () => void server.close() };
    }
    const other = await askHolder(name);
    if (other !== null) throw new AlreadyRunningError(other);
  }
  throw new AlreadyRunningError('a process that is just starting or ending; try again');
}

function listen(name: string, holder: () => string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer(socket => {
      socket.on('error', () => socket.destroy());
      socket.end(holder());
    });
    server.unref();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(name, () => resolve(server));
  });
}

async function askHolder(name: string): Promise<string | null> {
  try {
    return await text(connect(name));
  } catch {
    return null;
  }
}
