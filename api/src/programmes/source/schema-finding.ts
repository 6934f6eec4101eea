import type { z } from 'zod';
import type { Text } from '../../shared/language.js';
import { type Finding, type Path, shown } from './finding.js';
import { allowedKeys } from './nearest-key.js';

type Issue = z.core.$ZodIssue;

const say = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

/** What stands at a path of the file as it was read. */
export function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[step] : undefined,
    content,
  );
}

/** The alternative of a union that was meant: the one that the value's own shape did not already rule out. */
function meantAlternative(issue: Issue & { code: 'invalid_union' }): Issue[] | undefined {
  return issue.errors.find(issues => issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'));
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return (
        { object: 'a mapping', array: 'a list', string: 'a text', int: 'a whole number' }[issue.expected as string] ??
        `a ${issue.expected}`
      );
    case 'invalid_value':
      return issue.values.join(', ');
    case 'too_small':
      if (issue.origin === 'string') return 'a text that is not empty';
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${issue.origin === 'array' ? ' entries' : ''}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`;
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? issue.options.join(', ')
        : issue.errors.flat().map(expectation).join(', or ');
    default:
      return issue.message;
  }
}

function unknownKeys(issue: Issue & { code: 'unrecognized_keys' }, path: Path): Finding[] {
  const allowed = issue.message.split(', ');
  return issue.keys.map(unknown => ({
    path: [...path, unknown],
    atKey: true,
    found: unknown,
    allowed: allowedKeys(unknown, allowed),
    message: say(`没有“${unknown}”这个键`, `there is no key "${unknown}" here`),
  }));
}

function wrongValue(issue: Issue, path: Path, content: unknown): Finding {
  const value = valueAt(content, path);
  const last = String(path.at(-1) ?? 'the file');
  const expected = expectation(issue);
  const isWord = typeof value === 'string' && (issue.code === 'invalid_value' || issue.code === 'invalid_union');
  return {
    path,
    found: shown(value),
    allowed: isWord ? allowedKeys(value, expected.split(', ')) : expected,
    message:
      value === undefined
        ? say(`缺少“${last}”`, `"${last}" is missing`)
        : say(`“${last}”的值不可用`, `"${last}" cannot be this`),
  };
}

/** What the schema refuses, in words for the author of the file. */
export function schemaFindings(issues: readonly Issue[], content: unknown, above: Path = []): Finding[] {
  return issues.flatMap(issue => {
    const path = [...above, ...(issue.path as (string | number)[])];
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, path);
    const meant = issue.code === 'invalid_union' ? meantAlternative(issue) : undefined;
    return meant ? schemaFindings(meant, content, path) : [wrongValue(issue, path, content)];
  });
}
