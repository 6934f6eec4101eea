import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LinkRule, Matching } from '../../programmes/programme.js';
import { matching as matchingSchema } from '../../programmes/sections/linkage.schema.js';
import { countsFor, type MatchCandidate, type MatchHousehold } from './fit.scoring.js';
import { pairsOf } from './match-model.js';
import { solveMatching } from './solve-matching.js';

const title = { 'zh-CN': '项', en: 'item' };
const MATCHING = matchingSchema.parse({
  types: ['cadre'],
  skills: 'skill',
  needs: [
    { key: 'care', title, categories: ['frail'], metBy: ['medicine'] },
    { key: 'policy', title, metBy: ['policy'] },
  ],
  hardest: { categories: ['hardest'], attribute: 'post', values: ['secretary'] },
});

function household(id: string, facts: Partial<MatchHousehold> = {}): MatchHousehold {
  return { id, line: ['group', 'village'], zone: null, categories: [], needs: [], linkedTo: [], ...facts };
}

function candidate(id: string, facts: Partial<MatchCandidate> = {}): MatchCandidate {
  const rest = { line: ['group', 'village'], zone: null, skills: [], isSenior: false, linked: 0, rules: [] };
  return { mandateId: id, representativeId: `person ${id}`, ...rest, ...facts };
}

const upTo = (room: number, rule: Partial<LinkRule> = {}) => [
  { rule: { categories: 'any' as const, min: 0, max: room, ...rule }, room },
];

async function linksOf(
  households: MatchHousehold[],
  candidates: MatchCandidate[],
  matching: Matching = MATCHING,
): Promise<Record<string, string[]>> {
  const pairs = await solveMatching(matching, [{ households, candidates }]);
  const byHousehold = Map.groupBy(pairs, pair => pair.household.id);
  return Object.fromEntries(
    households.map(({ id }) => [id, (byHousehold.get(id) ?? []).map(pair => pair.candidate.mandateId).sort()]),
  );
}

describe('who is proposed for whom', () => {
  it.each<[why: string, households: MatchHousehold[], candidates: MatchCandidate[], links: Record<string, string[]>]>([
    [
      'the village doctor goes to the frail',
      [household('well'), household('frail', { categories: ['frail'] })],
      [candidate('anybody', { rules: upTo(1) }), candidate('doctor', { skills: ['medicine'], rules: upTo(1) })],
      { well: ['anybody'], frail: ['doctor'] },
    ],
    [
      'who knows policies goes where that need was set on the household',
      [household('first'), household('asks', { needs: ['policy'] })],
      [candidate('knows', { skills: ['policy'], rules: upTo(1) }), candidate('other', { rules: upTo(1) })],
      { first: ['other'], asks: ['knows'] },
    ],
    [
      'the hardest case goes to the senior one',
      [household('easy'), household('hard', { categories: ['hardest'] })],
      [candidate('senior', { isSenior: true, rules: upTo(1) }), candidate('junior', { rules: upTo(1) })],
      { easy: ['junior'], hard: ['senior'] },
    ],
    [
      'who lives nearest goes first',
      [household('here', { line: ['one', 'village'] }), household('there', { line: ['two', 'village'] })],
      [
        candidate('of two', { line: ['two', 'village'], rules: upTo(1) }),
        candidate('of one', { line: ['one', 'village'], rules: upTo(1) }),
      ],
      { here: ['of one'], there: ['of two'] },
    ],
    [
      'the load is kept even, what is linked already included',
      [household('a'), household('b')],
      [candidate('busy', { linked: 2 }), candidate('free')],
      { a: ['free'], b: ['free'] },
    ],
    [
      'nobody is proposed against a link rule, though the household stays alone',
      [household('frail', { categories: ['frail'] })],
      [candidate('elsewhere', { line: ['other'], rules: upTo(5, { within: 'ward' }) })],
      { frail: [] },
    ],
    [
      'nobody is proposed twice',
      [household('linked', { linkedTo: ['person a'] })],
      [candidate('a'), candidate('b')],
      { linked: [] },
    ],
  ])('%s', async (_, households, candidates, links) => {
    expect(await linksOf(households, candidates)).toEqual(links);
  });

  it('gives a household as many people as the programme says', async () => {
    const two = { ...MATCHING, perHousehold: 2 };
    expect(await linksOf([household('a')], [candidate('x'), candidate('y'), candidate('z')], two)).toEqual({
      a: [expect.any(String), expect.any(String)],
    });
  });
});

const CATEGORIES = ['frail', 'hardest', 'plain'];
const someCategories = fc.subarray(CATEGORIES, { minLength: 1 });
const town = fc.record({
  households: fc.array(fc.record({ categories: someCategories, group: fc.nat(2) }), { minLength: 1, maxLength: 14 }),
  candidates: fc.array(
    fc.record({
      group: fc.nat(2),
      isSenior: fc.boolean(),
      rules: fc.array(fc.record({ room: fc.nat(4), categories: someCategories, near: fc.boolean() }), { maxLength: 3 }),
      skills: fc.subarray(['medicine', 'policy']),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

it('no rule is ever exceeded, nobody is served twice, all are served where rules leave room, and again the same', async () => {
  await fc.assert(
    fc.asyncProperty(town, async ({ households, candidates }) => {
      const all = households.map(({ categories, group }, at) =>
        household(`h${at}`, { categories, line: [`g${group}`, 'village'] }),
      );
      const people = candidates.map(({ group, rules, ...facts }, at) =>
        candidate(`c${at}`, {
          ...facts,
          line: [`g${group}`, 'village'],
          rules: rules.map(({ room, categories, near }) => ({
            room,
            rule: { categories, min: 0, max: room, ...(near && { within: 'ward' as const }) },
          })),
        }),
      );
      const part = [{ households: all, candidates: people }];
      const pairs = await solveMatching(MATCHING, part);
      const keys = pairs.map(pair => `${pair.household.id} ${pair.candidate.mandateId}`);
      expect(new Set(pairs.map(pair => pair.household.id)).size).toBe(pairs.length);
      for (const one of people) {
        const own = pairs.filter(pair => pair.candidate === one);
        for (const { rule, room } of one.rules)
          expect(own.filter(pair => countsFor(rule, one, pair.household)).length).toBeLessThanOrEqual(room);
      }
      const hasRoom = people.find(({ rules }) => rules.length === 0);
      if (hasRoom) expect(pairs).toHaveLength(all.length);
      const possible = new Set(
        pairsOf(MATCHING, all, people).map(pair => `${pair.household.id} ${pair.candidate.mandateId}`),
      );
      expect(keys.every(key => possible.has(key))).toBe(true);
      const again = await solveMatching(MATCHING, part);
      expect(again.map(pair => `${pair.household.id} ${pair.candidate.mandateId}`)).toEqual(keys);
    }),
    { numRuns: 40 },
  );
});
