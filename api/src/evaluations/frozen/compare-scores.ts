import type { CriterionLine, SubjectScore } from '../rubric/rubric.js';
import { canonical } from '../score-evaluation.js';

export interface Difference {
  kind: 'line' | 'result' | 'rank';
  at: string;
  found: string;
  expected: string;
}

const said = (value: unknown): string => (value === undefined ? 'nothing' : canonical(value));

function compareFields(
  kind: Difference['kind'],
  place: (field: string) => string,
  found: Record<string, unknown>,
  expected: Record<string, unknown>,
): Difference[] {
  const fields = [...new Set([...Object.keys(found), ...Object.keys(expected)])].sort();
  return fields
    .filter(field => said(found[field]) !== said(expected[field]))
    .map(field => ({ kind, at: place(field), found: said(found[field]), expected: said(expected[field]) }));
}

const asRecord = (value: object): Record<string, unknown> => value as Record<string, unknown>;

function compareLines(found: readonly CriterionLine[], expected: readonly CriterionLine[]): Difference[] {
  const kept = new Map(found.map(line => [line.key, line]));
  const computed = new Map(expected.map(line => [line.key, line]));
  const keys = [...new Set([...computed.keys(), ...kept.keys()])];
  const differences = keys.flatMap(key => {
    const [line, other] = [kept.get(key), computed.get(key)];
    if (line && other) return compareFields('line', field => `${key}: ${field}`, asRecord(line), asRecord(other));
    return [
      { kind: 'line' as const, at: key, found: line ? 'a line' : 'no line', expected: other ? 'a line' : 'no line' },
    ];
  });
  if (differences.length > 0 || said([...kept.keys()]) === said([...computed.keys()])) return differences;
  return [{ kind: 'line', at: 'order', found: said([...kept.keys()]), expected: said([...computed.keys()]) }];
}

/** Where a score on file differs from the one that facts and rubric give, line by line and field by field. */
export function compareScores(found: SubjectScore, expected: SubjectScore): Difference[] {
  const { criteria, rank, ...totals } = found;
  const { criteria: lines, rank: place, ...result } = expected;
  return [
    ...compareLines(criteria ?? [], lines),
    ...compareFields('result', field => field, totals, result),
    ...compareFields('rank', field => field, { rank }, { rank: place }),
  ];
}
