import { readFileSync } from 'node:fs';
import { loadProgramme } from './programme.load.js';
import { describeProblem, ProgrammeError } from './programme-error.js';

/** Checks the files; answers how many cannot be used. Messages go out one problem a line. */
export function checkFiles(files: readonly string[], say: (line: string) => void): number {
  return files.filter(file => {
    try {
      const { key } = loadProgramme(readFileSync(file, 'utf8'), file);
      say(`${file}: in order (${key}) / 可用`);
      return false;
    } catch (error) {
      if (error instanceof ProgrammeError) error.problems.map(describeProblem).forEach(say);
      else say(`${file}: ${(error as Error).message}`);
      return true;
    }
  }).length;
}

const [command, ...files] = process.argv.slice(2);
if (command !== 'check' || files.length === 0) {
  process.stderr.write('usage: npm run programme -- check FILE…\n');
  process.exitCode = 2;
} else if (checkFiles(files, line => process.stdout.write(`${line}\n`)) > 0) {
  process.exitCode = 1;
}
