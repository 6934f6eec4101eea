import { expect, test } from '@jest/globals';
import { line, scoredLine, title } from '../../../../tests/testkit/rubric-builder.js';
import type { SubjectFacts } from './facts.js';

const facts: SubjectFacts = {
  events: [
    { kind: 'deed', id: 'DutyRecord:1', level: 'city' },
    { kind: 'deed', id: 'DutyRecord:2', level: 'town', quantity: 2 },
    { kind: 'deed', id: 'DutyRecord:3', level: 'town', verified: false },
  ],
  measures: { 'attendance.rate': { numerator: 3, denominator: 4 } },
};
const deeds = (level: string) => ({ events: 'deed', where: { level }, atLeast: 1 });
const present = { measure: 'attendance.rate', atLeast: 0.8 };
const city = { numerator: '1', denominator: null, records: ['DutyRecord:1'] };
const town = { numerator: '2', denominator: null, records: ['DutyRecord:2'], claimed: '1' };
const both = { numerator: '3', denominator: null, records: ['DutyRecord:1', 'DutyRecord:2'], claimed: '1' };
const rate = { 'attendance.rate': { numerator: '3', denominator: '4' } };
const inner = line('inner', 10, { rule: 'each', attribute: 'years', points: 1 });

test.each([
  [
    'any-of, of every option',
    { rule: 'any-of', options: [deeds('city'), present].map(when => ({ when, points: 5 })) },
    { 'events:deed': city, ...rate },
  ],
  [
    'any-of, once for two bounds of one figure',
    { rule: 'any-of', options: [1, 2].map(atLeast => ({ when: { ...deeds('town'), atLeast }, points: 5 })) },
    { 'events:deed': town },
  ],
  [
    'checklist, records of one kind together',
    {
      rule: 'checklist',
      items: ['city', 'town'].map(level => ({ key: level, title, points: 5, when: deeds(level) })),
    },
    { 'events:deed': both },
  ],
  [
    'checklist that still waits for a rater',
    {
      rule: 'checklist',
      by: 'leader',
      items: [
        { key: 'a', title, points: 5, when: present },
        { key: 'b', title, points: 5 },
      ],
    },
    rate,
  ],
  [
    'gate, however deep its conditions are',
    { rule: 'gate', require: [{ all: [{ not: { any: [present] } }, deeds('town')] }], otherwise: 0, criterion: inner },
    { 'events:deed': town, ...rate },
  ],
  ['variants', { rule: 'variants', variants: [{ when: deeds('town'), criterion: inner }] }, { 'events:deed': town }],
])('the line of %s shows what its conditions read', (_, rule, inputs) => {
  expect(scoredLine(10, rule, facts).inputs).toEqual(inputs);
});
