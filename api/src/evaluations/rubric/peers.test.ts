import { describe, expect, test } from '@jest/globals';
import { line, rubricOf } from '../../../../tests/testkit/rubric-builder.js';
import type { SubjectFacts } from './facts.js';
import { scoreCycle } from './score-cycle.scoring.js';

type Rule = Record<string, unknown>;

const title = { 'zh-CN': '项', en: 'line' };
const each = (key: string, max: number | 'open') => line(key, max, { rule: 'each', events: key, points: 1 });
const points = each('points', 100);
const subject = (quantity: number, rest: SubjectFacts = {}): SubjectFacts => ({
  ...rest,
  events: [{ kind: 'points', quantity }, ...(rest.events ?? [])],
});
const cycle = (rest: Rule, subjects: SubjectFacts[], criteria = [points]) =>
  scoreCycle(rubricOf(criteria, rest), subjects);

describe('places', () => {
  test('those who are equal share a place, and the next one is left out', () => {
    expect(
      cycle(
        {},
        [70, 90, 80, 80].map(each => subject(each)),
      ).map(({ rank }) => rank),
    ).toEqual([4, 1, 2, 2]);
  });

  test('a second key decides between equals', () => {
    const ties = [{ events: 'visit' }];
    const visits = (quantity: number): SubjectFacts => ({ events: [{ kind: 'visit', quantity }] });
    const scores = cycle({ ties }, [subject(80, visits(3)), subject(80, visits(5)), subject(80, visits(3))]);
    expect(scores.map(({ rank }) => rank)).toEqual([2, 1, 2]);
  });

  test('who has not served long enough is listed with points and without a place', () => {
    const eligibility = [{ key: 'half-a-year', title, require: { attribute: 'months-in-post', atLeast: 6 } }];
    const months = (number: number): SubjectFacts => ({ attributes: { 'months-in-post': number } });
    const scores = cycle({ eligibility }, [
      subject(90, months(5)),
      subject(80, months(6)),
      subject(70, { ...months(9), exempt: '长期病假' }),
    ]);
    expect(scores.map(({ rank, unrankedBecause, totalPoints }) => [rank, unrankedBecause, totalPoints])).toEqual([
      [null, 'half-a-year', '90'],
      [1, null, '80'],
      [null, 'exempt', '70'],
    ]);
  });

  test('who is not ranked has no band, and nothing is proposed', () => {
    const proposals = [{ key: 'interview', title, when: { criterion: 'total', below: 60 }, authority: title }];
    const [exempt, ranked] = cycle({ proposals }, [subject(50, { exempt: '长期病假' }), subject(50)]);
    expect([exempt!.band, exempt!.bandByPoints, exempt!.proposals]).toEqual([null, 'poor', []]);
    expect([ranked!.band, ranked!.bandByPoints, ranked!.proposals]).toEqual(['poor', 'poor', ['interview']]);
  });

  test('while it is not known whether somebody has served long enough, the total is open', () => {
    const eligibility = [{ key: 'half-a-year', title, require: { attribute: 'months-in-post', atLeast: 6 } }];
    expect(cycle({ eligibility }, [subject(90)])[0]).toMatchObject({ state: 'UNDECIDED', totalPoints: null });
  });

  test('points for places, where equals have the mean of the places they fill', () => {
    const ranked = (ties: string) =>
      line('place', 10, { rule: 'rank', places: [10, 8, 6], otherwise: 4, ties, criterion: each('points', 'open') });
    const give = (ties: string) =>
      cycle(
        {},
        [9, 7, 7, 5].map(each => subject(each)),
        [ranked(ties)],
      ).map(({ totalPoints }) => totalPoints);
    expect(give('best-place')).toEqual(['10', '8', '8', '4']);
    expect(give('mean-of-places')).toEqual(['10', '7', '7', '4']);
    expect(give('worst-place')).toEqual(['10', '6', '6', '4']);
  });

  test('no place while one of the peers is undecided', () => {
    const ranked = line('place', 10, {
      rule: 'rank',
      places: [10],
      otherwise: 4,
      ties: 'best-place',
      criterion: line('m', 10, { rule: 'manual', by: 'leader', step: 1 }),
    });
    const rated: SubjectFacts = { ratings: [{ criterion: 'm', group: 'leader', rater: 'r', points: 9 }] };
    expect(cycle({}, [rated, {}], [ranked]).map(({ state }) => state)).toEqual(['UNDECIDED', 'UNDECIDED']);
  });

  test('the 75th percentile of the peers is full marks', () => {
    const share = line('x', 10, {
      rule: 'proportional',
      events: 'points',
      to: { peers: 75 },
      whenNothingExpected: 'zero',
    });
    expect(
      cycle(
        {},
        [2, 4, 6, 8].map(each => subject(each)),
        [share],
      ).map(({ totalPoints }) => totalPoints),
    ).toEqual(['3.3', '6.7', '10', '10']);
  });
});

describe('bands with quotas', () => {
  const bands = (quota: Rule) => [
    { key: 'excellent', title, from: 90, quota },
    { key: 'good', title },
  ];
  const bandsOf = (quota: Rule, all: (number | [number, string])[]) =>
    cycle(
      { bands: bands(quota) },
      all.map(each =>
        typeof each === 'number' ? subject(each) : subject(each[0], { attributes: { staff: each[1] } }),
      ),
    ).map(({ band }) => band === 'excellent');
  const fifth = { share: 0.2, rounding: 'floor', atTheCut: 'all-out' };
  test.each<[string, Rule, (number | [number, string])[], boolean[]]>([
    ['a fifth of five', fifth, [95, 94, 93, 92, 50], [true, false, false, false, false]],
    [
      'a fifth of nine is one when rounded down',
      fifth,
      [95, 94, 1, 1, 1, 1, 1, 1, 1],
      [true, false, false, false, false, false, false, false, false],
    ],
    [
      'a fifth of nine is two when rounded up',
      { ...fifth, rounding: 'ceil' },
      [95, 94, 1, 1, 1, 1, 1, 1, 1],
      [true, true, false, false, false, false, false, false, false],
    ],
    ['equals at the cut all stay out', fifth, [95, 95, 93, 92, 50], [false, false, false, false, false]],
    [
      'equals at the cut all come in',
      { ...fifth, atTheCut: 'all-in' },
      [95, 95, 93, 92, 50],
      [true, true, false, false, false],
    ],
    ['the quota never lifts anybody', fifth, [80, 70, 60, 50, 40], [false, false, false, false, false]],
    [
      'by stratum',
      { share: 0.5, rounding: 'floor', atTheCut: 'all-out', within: 'staff' },
      [
        [99, 'a'],
        [98, 'a'],
        [91, 'b'],
        [90, 'b'],
      ],
      [true, false, true, false],
    ],
  ])('%s', (_, quota, all, expected) => {
    expect(bandsOf(quota, all)).toEqual(expected);
  });
});

describe('what follows', () => {
  const year = (band: string, nth: number) => ({ year: nth, band });
  const proposals = [
    { key: 'interview', title, when: { band: ['poor'] }, authority: title },
    {
      key: 'resign',
      title,
      when: { all: [{ band: ['poor'] }, { earlier: { bands: ['poor'], years: 1 } }] },
      authority: title,
    },
    { key: 'award', title, when: { all: [{ band: ['excellent'] }, { events: 'key-suggestion' }] }, authority: title },
  ];
  const vetoes = [{ key: 'petition', title, when: { events: 'petition' }, bars: ['award'] }];
  const fact = (kind: string): SubjectFacts => ({ events: [{ kind }] });
  test.each<[string, SubjectFacts, string[]]>([
    ['a poor year is talked about', { ...subject(40), year: 2026, earlier: [year('good', 2025)] }, ['interview']],
    [
      'a second poor year in a row',
      { ...subject(40), year: 2026, earlier: [year('poor', 2025)] },
      ['interview', 'resign'],
    ],
    [
      'a poor year before the last is none in a row',
      { ...subject(40), year: 2026, earlier: [year('poor', 2024)] },
      ['interview'],
    ],
    ['an award takes band and deed', subject(95, fact('key-suggestion')), ['award']],
    ['a band alone is no award', subject(95), []],
    [
      'a veto bars the award, not the points',
      subject(95, { events: [{ kind: 'key-suggestion' }, { kind: 'petition' }] }),
      [],
    ],
  ])('%s', (_, facts, expected) => {
    expect(cycle({ proposals, vetoes }, [facts])[0]!.proposals).toEqual(expected);
  });

  test('a total of another scale is brought to a hundred before it is rounded, not after', () => {
    const rest = { max: 85, normalise: { to: 100, by: 'maximum' }, bands: [] };
    const [score] = cycle(rest, [subject(62.25)], [each('points', 85)]);
    expect([score!.totalPoints, score!.normalisedPoints]).toEqual(['62.3', '73.2']);
  });

  test('totals without an upper end are compared by the best one, or by how many are not above', () => {
    const open = (by: string) =>
      cycle(
        { max: 'open', bands: [], normalise: { to: 100, by } },
        [subject(30), subject(60), subject(45)],
        [each('points', 'open')],
      );
    expect(open('best').map(({ normalisedPoints }) => normalisedPoints)).toEqual(['50', '100', '75']);
    expect(open('percentile').map(({ normalisedPoints }) => normalisedPoints)).toEqual(['33.3', '100', '66.7']);
  });
});
