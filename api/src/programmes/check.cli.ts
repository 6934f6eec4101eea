import { readFileSync } from 'node:fs';
import { loadProgramme } from './programme.load.js';
import { describeProblem, ProgrammeError } from './programme-error.js';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Whether a file can be used; says why not, one problem a line. */
function isInOrder(file: string): boolean {
  try {
    const { key } = loadProgramme(readFileSync(file, 'utf8'), file);
    say(`${file}: in order (${key}) / 可用`);
    return true;
  } catch (error) {
    if (error instanceof ProgrammeError) error.problems.map(describeProblem).forEach(say);
    else say(`${file}: ${(error as Error).message}`);
    return false;
  }
}

const [command, ...files] = process.argv.slice(2);
if (command === 'check' && files.length > 0) {
  if (files.filter(file => !isInOrder(file)).length > 0) process.exitCode = 1;
} else {
  process.stderr.write('usage: npm run programme -- check FILE…\n');
  process.exitCode = 2;
}
