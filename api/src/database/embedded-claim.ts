import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

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
  /** From now on a later claimant waits instead of giving up. */
  announceEnd(): void;
  release(): void;
}

const ENDING = 'ending';
const PATIENCE_IN_MS = 30_000;

/**
 * Claims a folder by listening on an abstract socket named after it: the kernel frees the name even after kill -9,
 * so unlike a lock file it can never be stale.
 */
export async function claimFolder(folder: string): Promise<FolderClaim> {
  const name = `\0lianxin-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)}`;
  const deadline = performance.now() + PATIENCE_IN_MS;
  for (;;) {
    let holder = `process ${process.pid}`;
    const server = await listen(name, () => holder);
    const announce = (words: string) => {
      holder = words;
    };
    if (server) return { announce, announceEnd: () => announce(ENDING), release: () => server.close() };
    const other = await askHolder(name);
    if (other !== ENDING || performance.now() > deadline) throw new AlreadyRunningError(other);
    await sleep(100);
  }
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

/** A holder that has gone before it could answer is as good as one that is ending. */
async function askHolder(name: string): Promise<string> {
  try {
    return (await text(connect(name))) || ENDING;
  } catch {
    return ENDING;
  }
}
