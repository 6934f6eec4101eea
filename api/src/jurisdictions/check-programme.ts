import { loadProgramme } from '../programmes/programme.load.js';
import { type ProgrammeProblem as ProblemInFile, ProgrammeError } from '../programmes/programme-error.js';
import type { Language } from '../shared/language.js';
import type { ProgrammeCheck } from './check-programme.type.js';

/** As many as somebody puts right before checking again. */
const MOST_PROBLEMS = 200;

function problemsOf(sourceText: string, fileName: string): ProblemInFile[] {
  try {
    loadProgramme(sourceText, fileName);
    return [];
  } catch (error) {
    if (error instanceof ProgrammeError) return error.problems;
    throw error;
  }
}

/** Checks a text without adopting it. */
export function checkProgramme(sourceText: string, fileName: string, language: Language): ProgrammeCheck {
  const problems = problemsOf(sourceText, fileName);
  return {
    problemCount: problems.length,
    problems: problems
      .slice(0, MOST_PROBLEMS)
      .map(({ message, messageZh, ...rest }) => ({ ...rest, message: language === 'en' ? message : messageZh })),
  };
}
