import type { RatedCriterion } from '../../programmes/rubric/rated-criteria.js';
import { requireText } from '../../shared/checks.js';
import { InvalidInput } from '../../shared/errors.js';
import type { Answer } from '../rating/check-answer.js';
import { type GroupClass, requireClass } from '../rating/rater-classes.js';
import { type BallotLine, checkLines } from './check-ballot.js';

/** Papers with the same answers, as they were counted. */
export interface PaperRow {
  count: number;
  lines: BallotLine[];
}

interface Numbers {
  issued: number;
  returned: number;
  valid: number;
}

function refuse(reason: string, field: string, value: unknown, allowed: unknown): never {
  throw new InvalidInput('The count does not add up', { reason, field, value, allowed });
}

/** Nobody hands back a paper that was not handed out, and what is not handed back is not valid. */
export function checkNumbers({ issued, returned, valid }: Numbers): void {
  if (issued < 0) refuse('paper-numbers', 'issued', issued, { from: 0 });
  if (returned < 0 || returned > issued) refuse('paper-numbers', 'returned', returned, { from: 0, to: issued });
  if (valid < 1 || valid > returned) refuse('paper-numbers', 'valid', valid, { from: 1, to: returned });
}

/** Fewer papers of one class by themselves would let people guess who wrote which. */
const FEWEST_ALONE = 3;

/** Valid papers by class. A count of one class alone needs several papers, or the only one in it would be known by them. */
export function checkClasses(
  classes: readonly GroupClass[],
  given: readonly { raterClass: string; count: number }[],
  valid: number,
): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { raterClass, count } of given) {
    const key = requireClass(classes, raterClass, 'classes')!;
    if (count < 0) refuse('paper-numbers', 'classes', count, { from: 0 });
    counted[key] = (counted[key] ?? 0) + count;
  }
  const sum = Object.values(counted).reduce((papers, count) => papers + count, 0);
  if (sum > valid) refuse('paper-classes', 'classes', sum, valid);
  if (valid < FEWEST_ALONE && Object.values(counted).includes(valid)) {
    refuse('paper-class-alone', 'classes', valid, FEWEST_ALONE);
  }
  return counted;
}

/** Whoever counts is watched by somebody else. */
export function checkWitnesses(given: { teller: string; scrutineer: string }): { teller: string; scrutineer: string } {
  const teller = requireText('teller', given.teller);
  const scrutineer = requireText('scrutineer', given.scrutineer);
  const plain = (name: string): string => name.replace(/\s/g, '').toLowerCase();
  if (plain(teller) !== plain(scrutineer)) return { teller, scrutineer };
  throw new InvalidInput('Somebody else must watch the count', {
    reason: 'same-person',
    field: 'scrutineer',
    value: scrutineer,
  });
}

interface GivenRow {
  count?: number;
  answers: readonly (Answer & { criterion: string; period?: string })[];
}

/** Checks every answer, and that each criterion has one for every valid paper. */
export function checkRows(
  criteria: readonly RatedCriterion[],
  given: readonly GivenRow[],
  { valid, places }: { valid: number; places: number },
): PaperRow[] {
  const rows = given.map(({ count = 1, answers }) => {
    if (count < 1) refuse('paper-sum', 'count', count, { from: 1 });
    return { count, lines: checkLines(criteria, answers, places) };
  });
  for (const { key, periods } of criteria) {
    for (const period of periods) {
      const isOf = (line: BallotLine): boolean => line.criterion === key && line.period === period;
      const sum = rows.reduce((papers, { count, lines }) => papers + (lines.some(isOf) ? count : 0), 0);
      if (sum !== valid) refuse('paper-sum', `rows.${key}`, sum, valid);
    }
  }
  return rows;
}
