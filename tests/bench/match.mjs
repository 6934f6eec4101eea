// How long it takes to propose links: 17,125 households and 903 people in 98 groups, of the bare pairs that have to be weighed.
import { pairsOf } from '@lianxin/api/links/matching/match-model.js';
import { solveMatching } from '@lianxin/api/links/matching/solve-matching.js';
import { matching as matchingSchema } from '@lianxin/api/programmes/sections/linkage.schema.js';

const [HOUSEHOLDS, PEOPLE, GROUPS] = [17_125, 903, 98];
const title = { 'zh-CN': '项', en: 'item' };
const matching = matchingSchema.parse({
  types: ['worker'],
  skills: 'skill',
  needs: ['a', 'b', 'c'].map(key => ({ key, title, categories: [key], metBy: [`${key}-skill`] })),
  hardest: { categories: ['hardest'], attribute: 'post', values: ['secretary'] },
});
const line = at => [`branch ${at % (GROUPS * 2)}`, `group ${at % GROUPS}`, `village ${at % 12}`];
const NAMES = ['a', 'b', 'c', 'hardest', 'plain', 'plain', 'plain'];

const households = Array.from({ length: HOUSEHOLDS }, (_, at) => ({
  ...{ id: `h${at}`, line: line(at), zone: null, needs: [], linkedTo: [] },
  categories: [NAMES[Math.floor(at / GROUPS) % NAMES.length]],
}));
const people = Array.from({ length: PEOPLE }, (_, at) => ({
  ...{ mandateId: `m${at}`, representativeId: `p${at}`, line: line(at), zone: null, linked: 0 },
  skills: [`${NAMES[Math.floor(at / GROUPS) % 3]}-skill`],
  isSenior: Math.floor(at / GROUPS) % 5 === 0,
  rules: [{ rule: { categories: 'any', min: 14, max: 24 }, room: 24 }],
}));
const parts = Array.from({ length: GROUPS }, (_, group) => ({
  households: households.filter((_, at) => at % GROUPS === group),
  candidates: people.filter((_, at) => at % GROUPS === group),
}));

/** Seconds for all of it, and how many times the floor: weighing every pair once. */
export async function benchMatching() {
  const start = performance.now();
  const pairs = await solveMatching(matching, parts);
  const ours = performance.now() - start;
  const from = performance.now();
  const possible = parts.reduce((sum, part) => sum + pairsOf(matching, part.households, part.candidates).length, 0);
  const bare = performance.now() - from;
  process.stdout.write(
    `${'matching'.padEnd(16)} ${ours.toFixed(0)} ms for ${pairs.length} of ${HOUSEHOLDS} households, ${possible} pairs   bare ${bare.toFixed(0)} ms   ratio ${(ours / bare).toFixed(1)}\n`,
  );
}
