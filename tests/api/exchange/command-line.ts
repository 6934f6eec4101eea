import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = new URL('../../../api/dist/exchange/import.cli.js', import.meta.url).pathname;

export interface Said {
  code: number | null;
  out: string;
  error: string;
}

/** The command `npm run import` on a database, and a folder for the files it reads. */
export class CommandLine {
  readonly folder = mkdtempSync(join(tmpdir(), 'lianxin-import-'));

  constructor(private readonly databaseUrl: string) {}

  /** Writes a file for the command to read, and answers its path. */
  file(name: string, content: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, content);
    return path;
  }

  begin(...args: string[]): ChildProcess {
    return spawn(process.execPath, [decodeURIComponent(CLI), ...args], {
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: this.databaseUrl },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** Runs the command to its end. */
  run(...args: string[]): Promise<Said> {
    const command = this.begin(...args);
    const said: Said = { code: null, out: '', error: '' };
    command.stdout?.on('data', text => {
      said.out += text;
    });
    command.stderr?.on('data', text => {
      said.error += text;
    });
    return new Promise(resolve => command.once('close', code => resolve({ ...said, code })));
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }
}
