import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PROGRAM = resolve(import.meta.dirname, '../../seeds/dist/src/start.js');
const PATIENCE_IN_MS = 150_000;

/** The built program that `npm start` runs. */
export class Program {
  private readonly child: ChildProcess;
  output = '';

  constructor(folder: string, port: number) {
    const own = { DATA_FOLDER: folder, PORT: String(port), DATABASE_URL: '', DEMO_SCENARIOS: 'xisan' };
    const env = { ...process.env, ...own };
    // Another folder than the project's, since nothing may depend on where it is started.
    this.child = spawn(process.execPath, [PROGRAM], { cwd: tmpdir(), env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout!, this.child.stderr!]) stream.on('data', chunk => (this.output += chunk));
  }

  /** The address it announces. */
  async address(): Promise<string> {
    return (await this.says(/is ready: (http:\S+)/))[1]!;
  }

  async says(pattern: RegExp): Promise<RegExpExecArray> {
    const deadline = performance.now() + PATIENCE_IN_MS;
    for (;;) {
      const found = pattern.exec(this.output);
      if (found) return found;
      if (this.child.exitCode !== null || performance.now() > deadline)
        throw new Error(`never said ${pattern}:\n${this.output}`);
      await sleep(50);
    }
  }

  /** Ends it and answers its exit code. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.exitCode();
  }

  async exitCode(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    return this.child.exitCode;
  }
}

/** A data folder with a space in its path. */
export function makeFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'lianxin start-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The process of the database that runs on the folder, or null. */
export function databaseProcess(folder: string): number | null {
  try {
    return Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return null;
  }
}

/** Tries until it works: what is restarting answers with errors for a moment. */
export async function eventually<T>(work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + PATIENCE_IN_MS / 2;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await sleep(100);
    }
  }
}
