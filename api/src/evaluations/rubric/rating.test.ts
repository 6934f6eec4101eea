import { describe, expect, test } from '@jest/globals';
import { ballots, scoredLine } from '../../../../tests/testkit/rubric-builder.js';
import type { SubjectFacts } from './facts.js';

type Rule = Record<string, unknown>;

describe('what people give', () => {
  const groups = [
    { group: 'electors', weight: 0.7, belowQuorum: 'undecided' },
    { group: 'presidium', weight: 0.3, belowQuorum: 'redistribute' },
  ];
  const points = { rule: 'ratings', ballot: { kind: 'points', to: 100 }, groups };
  const one = (rest: Rule) => [{ group: 'electors', weight: 1, belowQuorum: 'undecided', ...rest }];
  const words = {
    kind: 'categories',
    categories: [
      { key: 'good', title: { 'zh-CN': '好', en: 'Good' }, points: 1 },
      { key: 'fair', title: { 'zh-CN': '中', en: 'Fair' }, points: 0.6 },
    ],
  };
  test.each<[string, Rule, SubjectFacts, string | null]>([
    ['a mean', { ...points, groups: one({}) }, ballots([{ points: 80 }, { points: 90 }]), '17'],
    ['an empty group gives its weight away', points, ballots([{ points: 80 }]), '16'],
    [
      'both groups',
      points,
      { ratings: [...ballots([{ points: 80 }]).ratings!, ...ballots([{ points: 60 }], 'presidium').ratings!] },
      '14.8',
    ],
    [
      'best and worst left out',
      { ...points, groups: one({ trim: { high: 1, low: 1 } }) },
      ballots([{ points: 0 }, { points: 80 }, { points: 90 }, { points: 100 }]),
      '17',
    ],
    [
      'rounded before it is weighted',
      { ...points, groups: one({ round: { places: 0 } }) },
      ballots([{ points: 80 }, { points: 81 }]),
      '16.2',
    ],
    [
      'a median',
      { ...points, groups: one({ aggregate: 'median' }) },
      ballots([{ points: 50 }, { points: 80 }, { points: 100 }]),
      '16',
    ],
    ['too few ballots', { ...points, groups: one({ quorum: 3 }) }, ballots([{ points: 80 }, { points: 90 }]), null],
    ['enough ballots', { ...points, groups: one({ quorum: 2 }) }, ballots([{ points: 80 }, { points: 90 }]), '17'],
    [
      'words',
      { ...points, ballot: words, groups: one({}) },
      ballots([{ category: 'good' }, { category: 'fair' }]),
      '16',
    ],
    ['a rater who abstains', { ...points, groups: one({}) }, ballots([{ points: 80 }, { notApplicable: true }]), '16'],
    [
      'a self-assessment is shown, not counted',
      { ...points, groups: [...one({}), { group: 'self', weight: 0, belowQuorum: 'redistribute' }] },
      { ratings: [...ballots([{ points: 80 }]).ratings!, ...ballots([{ points: 100 }], 'self').ratings!] },
      '16',
    ],
    [
      'a form',
      {
        ...points,
        ballot: {
          kind: 'form',
          dimensions: [
            { key: 'a', title: words.categories[0]!.title, max: 30 },
            { key: 'b', title: words.categories[0]!.title, max: 20 },
          ],
        },
        groups: one({}),
      },
      ballots([{ form: { a: 20, b: 20 } }]),
      '16',
    ],
    ['a leader’s figure', { rule: 'manual', by: 'leader', step: 1 }, ballots([{ points: 15 }], 'leader'), '15'],
    [
      'the mean of two',
      { rule: 'manual', by: 'leader', step: 1 },
      ballots([{ points: 15 }, { points: 16 }], 'leader'),
      '15.5',
    ],
    ['nobody has rated', { rule: 'manual', by: 'leader', step: 1 }, {}, null],
  ])('%s', (_, rule, facts, expected) => {
    expect(scoredLine(20, rule, facts).points).toBe(expected);
  });

  test('a group must be composed as the rule says', () => {
    const composed = { ...points, groups: one({ composition: [{ class: 'villager', atLeast: 0.3 }] }) };
    const given = (villagers: number) =>
      ballots(Array.from({ length: 10 }, (_, at) => ({ points: 80, classes: at < villagers ? ['villager'] : [] })));
    expect(scoredLine(20, composed, given(2)).state).toBe('UNDECIDED');
    expect(scoredLine(20, composed, given(3)).points).toBe('16');
  });

  test('where ballots tell no class, it is counted by who voted', () => {
    const composed = { ...points, groups: one({ composition: [{ class: 'villager', atLeast: 0.3 }] }) };
    const given = (villagers: number) => ({
      ...ballots(Array.from({ length: 10 }, () => ({ points: 80 }))),
      turnout: [
        { group: 'electors', class: 'villager', ballots: villagers },
        { group: 'electors', ballots: 10 - villagers },
        { group: 'others', class: 'villager', ballots: 90 },
      ],
    });
    expect(scoredLine(20, composed, given(2)).state).toBe('UNDECIDED');
    expect(scoredLine(20, composed, given(3)).points).toBe('16');
  });

  test('orders on ballots are added up', () => {
    const order = {
      rule: 'ratings',
      ballot: { kind: 'order', points: [4, 3, 2, 1] },
      groups: one({ aggregate: 'sum' }),
    };
    expect(scoredLine('open', order, ballots([{ place: 1 }, { place: 3 }, { place: 5 }])).points).toBe('6');
  });
});
