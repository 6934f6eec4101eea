import { createServer } from 'node:net';

/** The first port from `from` upwards that nobody listens on; 0 leaves the choice to the system. */
export async function freePort(from: number, host?: string): Promise<number> {
  for (let port = from; port <= 65535; port++) {
    const found = await tryPort(port, host);
    if (found !== null) return found;
  }
  throw new Error(`No free port from ${from} upwards.`);
}

function tryPort(port: number, host?: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      ['EADDRINUSE', 'EACCES'].includes(error.code ?? '') ? resolve(null) : reject(error),
    );
    probe.listen({ port, host }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}
