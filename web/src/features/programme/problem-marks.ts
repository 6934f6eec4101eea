import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { ProblemList_ProblemFragment } from '../../generated/graphql.js';

/** Where a line and column of the checker are in a text that may have changed since it was checked. */
export function positionAt(doc: Text, line: number, column: number): number {
  const { from, length } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return from + Math.min(column - 1, length);
}

/** The checker's problems as marks from where each begins to the end of its word. */
export function problemMarks(
  doc: Text,
  problems: readonly ProblemList_ProblemFragment[],
  word: (problem: ProblemList_ProblemFragment) => string,
): Diagnostic[] {
  return problems.map(problem => {
    const from = positionAt(doc, problem.line, problem.column);
    const line = doc.lineAt(from);
    const [marked] = /^[^\s,:{}[\]]*/.exec(line.text.slice(from - line.from))!;
    return { from, to: from + marked.length, severity: 'error', message: word(problem) };
  });
}
