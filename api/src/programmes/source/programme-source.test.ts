import { describe, expect, it } from '@jest/globals';
import { ProgrammeError, type ProgrammeProblem } from './programme-error.js';
import { readSource } from './programme-source.js';

function problemsOf(source: string): ProgrammeProblem[] {
  try {
    readSource(source, 'long.yaml');
    return [];
  } catch (error) {
    if (error instanceof ProgrammeError) return error.problems;
    throw error;
  }
}

describe('a file that no person wrote', () => {
  it.each([
    ['in brackets', `key: ${'\n  ['.repeat(1500)}`, 101],
    ['by indenting', Array.from({ length: 900 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 101],
    ['by an alias', `a: &a ${'['.repeat(60)}${']'.repeat(60)}\nb: ${'['.repeat(60)}*a${']'.repeat(60)}`, 1],
  ])('is refused at the line where it is nested too deeply %s', (_, source, line) => {
    const problems = problemsOf(source);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ message: 'nested too deeply', allowed: 'at most 100 levels' });
    expect(Math.abs(problems[0]!.line - line)).toBeLessThan(5);
  });

  it('is read as deep as any rubric goes', () => {
    const problems = problemsOf(`key: ${'['.repeat(90)}${']'.repeat(90)}`);
    expect(problems.map(({ message }) => message)).not.toContain('nested too deeply');
  });

  it('holds one document', () => {
    expect(problemsOf('key: a\n---\nkey: b')[0]).toMatchObject({
      line: 2,
      message: 'not YAML: a file holds one document',
    });
  });

  it('is refused for its length before it is read', () => {
    const [problem] = problemsOf('a: b\n'.repeat(200_000));
    expect(problem).toMatchObject({ line: 1, found: '1000000', allowed: 'at most 500000 characters' });
  });

  it('is answered with the first hundred faults', () => {
    expect(problemsOf('a: b\n'.repeat(90_000))).toHaveLength(100);
  });
});
