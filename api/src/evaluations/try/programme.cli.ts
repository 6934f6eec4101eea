import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadProgramme, programmeWarnings } from '../../programmes/programme.load.js';
import { describeProblem, ProgrammeError } from '../../programmes/source/programme-error.js';
import { describeTried } from './describe-try.js';
import { tryRubric } from './try-rubric.js';

const USAGE = `usage: npm run programme -- check FILE…
       npm run programme -- try FILE --facts FACTS.json [--rubric KEY]
`;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const complain = (line: string): boolean => process.stderr.write(`${line}\n`);

/** Why a file cannot be used, one problem a line. */
function problemsOf(error: unknown, file: string): string[] {
  if (error instanceof ProgrammeError) return error.problems.map(describeProblem);
  return [`${file}: ${(error as Error).message}`];
}

/** Whether a file can be used; says why not, and what in it will not tell subjects apart. */
function isInOrder(file: string): boolean {
  try {
    const text = readFileSync(file, 'utf8');
    const programme = loadProgramme(text, file);
    for (const warning of programmeWarnings(text, file)) say(`warning: ${describeProblem(warning)}`);
    say(`${file}: in order (${programme.key}) / 可用`);
    return true;
  } catch (error) {
    problemsOf(error, file).forEach(say);
    return false;
  }
}

/** Prints what made-up subjects would get, as JSON. */
function tryOut(file: string, facts: string, rubric: string | undefined): number {
  let reading = file;
  try {
    const programme = loadProgramme(readFileSync(file, 'utf8'), file);
    reading = facts;
    const asked = rubric === undefined ? {} : { rubric };
    const tried = tryRubric(programme, { text: readFileSync(facts, 'utf8'), file: facts, ...asked });
    const subjects = tried.map(each => describeTried(each, programme));
    say(JSON.stringify({ programme: programme.key, subjects }, null, 2));
    return 0;
  } catch (error) {
    problemsOf(error, reading).forEach(complain);
    return 1;
  }
}

function main(): number {
  const options = { facts: { type: 'string' }, rubric: { type: 'string' } } as const;
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    const [command, ...files] = positionals;
    const [file] = files;
    if (command === 'check' && file) return files.filter(each => !isInOrder(each)).length > 0 ? 1 : 0;
    if (command === 'try' && file && files.length === 1 && values.facts)
      return tryOut(file, values.facts, values.rubric);
  } catch (error) {
    complain((error as Error).message);
  }
  process.stderr.write(USAGE);
  return 2;
}

process.exitCode = main();
