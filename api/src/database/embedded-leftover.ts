import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_IN_SECONDS = 60;

/**
 * Ends what a killed start left: a PostgreSQL that still runs on the folder, or a `postmaster.pid` whose number now
 * belongs to some other program, which would keep PostgreSQL from starting.
 */
export async function endLeftover(cluster: string, report: (line: string) => void): Promise<void> {
  const postmaster = Number(pidFileLines(cluster)[0]);
  if (processesIn(cluster).includes(postmaster)) {
    report('Stopping the database that an earlier start left running …');
    process.kill(postmaster, 'SIGINT');
  }
  await untilNobodyIsIn(cluster);
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** The lines that PostgreSQL keeps about its running server: process, folder, start, port, socket, host, key, state. */
export function pidFileLines(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8')
      .split('\n')
      .map(line => line.trim());
  } catch {
    return [];
  }
}

/** Every process of a PostgreSQL works inside its data folder, so its children are seen even when their parent died. */
function processesIn(cluster: string): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && workingFolder(name) === cluster)
    .map(Number);
}

function workingFolder(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

async function untilNobodyIsIn(cluster: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_IN_SECONDS * 1000;
  for (;;) {
    const left = processesIn(cluster);
    if (left.length === 0) return;
    if (performance.now() > deadline)
      throw new Error(`Processes ${left.join(', ')} still use ${cluster}. End them and start again.`);
    await sleep(50);
  }
}
