import type { Programme } from '../programmes/programme.js';
import { loadProgramme } from '../programmes/programme.load.js';
import { type ProgrammeProblem as ProblemInFile, ProgrammeError } from '../programmes/source/programme-error.js';
import type { Language } from '../shared/language.js';
import type { ProgrammeCheck } from './check-programme.type.js';

/** As many as somebody puts right before checking again. */
const MOST_PROBLEMS = 200;

/** The programme of a text, or everything that is wrong with it. */
export function readProgrammeText(
  sourceText: string,
  fileName: string,
): { programme: Programme; problems: [] } | { programme: null; problems: ProblemInFile[] } {
  try {
    return { programme: loadProgramme(sourceText, fileName), problems: [] };
  } catch (error) {
    if (error instanceof ProgrammeError) return { programme: null, problems: error.problems };
    throw error;
  }
}

/** What is wrong with a text, as whoever wrote it is told. */
export function describeCheck(problems: readonly ProblemInFile[], language: Language): ProgrammeCheck {
  return {
    problemCount: problems.length,
    problems: problems
      .slice(0, MOST_PROBLEMS)
      .map(({ message, messageZh, ...rest }) => ({ ...rest, message: language === 'en' ? message : messageZh })),
  };
}

/** Checks a text without adopting it. */
export const checkProgramme = (sourceText: string, fileName: string, language: Language): ProgrammeCheck =>
  describeCheck(readProgrammeText(sourceText, fileName).problems, language);
