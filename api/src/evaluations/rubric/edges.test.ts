import { describe, expect, test } from '@jest/globals';
import { line, rubricOf } from '../../../../tests/testkit/rubric-builder.js';
import type { SubjectFacts } from './facts.js';
import { scoreSubject } from './score-cycle.scoring.js';

const title = { 'zh-CN': '项', en: 'line' };
const visits = (key: string, max: number | 'open') => line(key, max, { rule: 'each', events: 'visit', points: 1 });
const byHand = line('judged', 10, { rule: 'manual', by: 'evaluator', step: 1 });
const paid = (quantity: number): SubjectFacts => ({ events: [{ kind: 'visit', quantity }] });

describe('what nobody has decided', () => {
  test('is not taken for a minimum that was missed', () => {
    const gates = [{ key: 'pass', title, require: [{ criterion: 'total', atLeast: 12 }], bandAtMost: 'poor' }];
    const score = scoreSubject(rubricOf([visits('visits', 10), byHand], { gates }), paid(9));
    expect([score.state, score.limits]).toEqual(['UNDECIDED', []]);
  });

  test('is not waived for the whole year by who was asked in one half of it', () => {
    const items = [{ key: 'archive', title, points: 5 }];
    const half = line('half', 5, { rule: 'checklist', by: 'evaluator', items });
    const year = line('year', 5, { rule: 'periods', every: 'half-year', combine: 'mean', criterion: half });
    const waived = { criterion: 'half', group: 'evaluator', rater: 'r', period: 'H1', notApplicable: true };
    const { criteria } = scoreSubject(rubricOf([year]), { ratings: [waived] });
    expect(criteria.map(({ key, state }) => [key, state])).toEqual([
      ['year', 'UNDECIDED'],
      ['half@H1', 'NOT_APPLICABLE'],
      ['half@H2', 'UNDECIDED'],
    ]);
  });

  test.each([
    ['first', ['zero', 'redistribute']],
    ['last', ['redistribute', 'zero']],
  ])('is nothing for two groups that are not there, of which the %s one then gives nothing', (_, below) => {
    const groups = below.map((belowQuorum, at) => ({ group: `group-${at}`, weight: 0.5, belowQuorum }));
    const rated = line('rated', 10, { rule: 'ratings', ballot: { kind: 'points', to: 10 }, groups });
    expect(scoreSubject(rubricOf([rated]), {}).totalPoints).toBe('0');
  });
});

describe('a line that stands for another one', () => {
  const present = [{ attribute: 'posts', isNot: 'nobody' }];
  test.each([
    ['without an upper end', 'open' as const],
    ['with a higher one', 30],
  ])('%s has its own maximum', (_, max) => {
    const limited = line('limited', 10, { rule: 'gate', require: present, otherwise: 0, criterion: visits('v', max) });
    const { criteria, totalPoints } = scoreSubject(rubricOf([limited, visits('more', 10)]), paid(5));
    expect([criteria[0]!.points, criteria[0]!.maxPoints, totalPoints]).toEqual(['5', '10', '10']);
  });
});

describe('a decision', () => {
  const corrections = { most: { points: '4', reason: '本应适用' } };
  const away = { attribute: 'posts', is: 'nobody' };
  test('counts where the line was said not to apply', () => {
    const most = line('most', 10, { rule: 'each', events: 'visit', points: 1, appliesWhen: away });
    const { criteria, applicableMaxPoints } = scoreSubject(rubricOf([most, visits('more', 10)]), { corrections });
    expect([criteria[0]!.points, criteria[0]!.maxPoints, applicableMaxPoints]).toEqual(['4', '10', '20']);
  });

  test('about a sum of which nothing applied brings back its maximum', () => {
    const part = line('part', 10, { rule: 'each', events: 'visit', points: 1, appliesWhen: away });
    const most = line('most', 10, { rule: 'sum', criteria: [part] });
    const { criteria, applicableMaxPoints } = scoreSubject(rubricOf([most, visits('more', 10)]), { corrections });
    expect([criteria[0]!.points, criteria[0]!.maxPoints, applicableMaxPoints]).toEqual(['4', '10', '20']);
  });
});

test.each(['', ' ', '0x1F', 'Infinity', 'seven'])('an attribute %j is no number, and breaks nothing', told => {
  const row = { where: { months: { atLeast: 1 } }, points: 10 };
  const table = line('table', 10, { rule: 'table', rows: [row], otherwise: 2 });
  const served = line('served', 10, { rule: 'each', attribute: 'months', points: 1 });
  const { criteria } = scoreSubject(rubricOf([table, served]), { attributes: { months: told } });
  expect(criteria.map(({ state, points }) => [state, points])).toEqual([
    ['SCORED', '2'],
    ['UNDECIDED', null],
  ]);
});
