import { programmeSchema } from '../programme.schema.js';
import { checkMatters } from './check-matters.js';

const title = { 'zh-CN': '事', en: 'Matter' };
const states = ['RAISED', 'DISPATCHED', 'ANSWERED', 'RATED', 'REOPENED', 'CLOSED'].map(key => ({ key, title }));
const ratings = [{ key: 'good', title, isGood: true }];
const outcomes = [{ key: 'SOLVED', title }];

function findingsOf(facts: object) {
  const kind = { key: 'order', title, states, ratings, outcomes, limits: { answer: { workdays: 5 } }, ...facts };
  const programme = programmeSchema.parse({ key: 'town', title, matters: { kinds: [kind] } });
  return checkMatters(programme).map(({ path, allowed }) => `${path.slice(3).join('.')}: ${allowed}`);
}

const step = (key: string, by: string[]) => ({ steps: [{ key, by }], owner: {} });

test.each<[string, object, string[]]>([
  ['who raised it may say that it is over', step('CLOSE', ['raiser', 'office']), []],
  ['who raised it may take it to the next level', step('ESCALATE', ['raiser']), []],
  ['nobody registers what they raised', step('REGISTER', ['raiser']), ['steps.0.by.0: office, owner, leader']],
  [
    'nobody hands over what they raised',
    step('DISPATCH', ['office', 'raiser']),
    ['steps.0.by.1: office, owner, leader'],
  ],
  ['nobody merges what they raised', step('MERGE', ['raiser']), ['steps.0.by.0: office, owner, leader']],
  ['nobody answers to themselves', step('ANSWER', ['raiser']), ['steps.0.by.0: office, owner, leader']],
  ['whoever answered does not rate the answer', step('RATE', ['owner']), ['steps.0.by.0: raiser, office']],
  [
    'a step is not left to an owner where there is none',
    { steps: [{ key: 'ANSWER', by: ['owner'] }] },
    ['steps.0.by: owner or levels in this kind, or another party'],
  ],
  ['somebody who is answerable has a limit', { limits: {}, owner: {} }, ['limits: answer: P30D or another limit']],
])('%s', (_, facts, found) => {
  expect(findingsOf(facts)).toEqual(found);
});
