/** One thing a programme file gets wrong: where it stands, what was found and what is allowed. */
export interface ProgrammeProblem {
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** Keys and positions that lead to it, such as `activities[0].rule`. */
  path: string;
  found: string;
  allowed: string;
  message: string;
  messageZh: string;
}

/** A programme file that cannot be used; carries everything that is wrong with it, in the order of the file. */
export class ProgrammeError extends Error {
  constructor(readonly problems: ProgrammeProblem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'ProgrammeError';
  }
}

/** A problem as one line that editors and terminals turn into a link. */
export function describeProblem(problem: ProgrammeProblem): string {
  const { file, line, column, path, found, allowed, message, messageZh } = problem;
  const where = path === '' ? '' : ` (${path})`;
  return `${file}:${line}:${column}: ${message} / ${messageZh}${where}; found: ${found}; allowed: ${allowed}`;
}
