import { loadProgramme } from '../programme.load.js';
import { describeProblem, ProgrammeError } from '../source/programme-error.js';

const withRaters = (raters: string): string => `
key: town
title: { zh-CN: 镇, en: Town }
rubrics:
  - key: sheet
    title: { zh-CN: 计分表, en: Sheet }
    max: 10
    raters:
      - { key: villagers, title: { zh-CN: 村民, en: Villagers }, ${raters} }
    criteria:
      - { key: order, title: { zh-CN: 综治, en: Order }, max: 10, rule: manual, by: villagers, step: 1 }
`;

const refusals = (raters: string): string[] => refusalsOf(withRaters(raters));

function refusalsOf(programme: string): string[] {
  try {
    loadProgramme(programme, 'town.yaml');
    return [];
  } catch (error) {
    if (error instanceof ProgrammeError) return error.problems.map(describeProblem);
    throw error;
  }
}

test.each([
  ['ballot: anonymous, assign: draw, perSubject: 15', 'anonymous raters have no accounts to assign'],
  ['ballot: anonymous, assign: all', 'anonymous raters have no accounts to assign'],
  ['ballot: anonymous, role: leader', 'named raters have a role, anonymous ones have none'],
  ['ballot: named, role: leader, assign: draw', 'a draw needs the number of raters for each subject'],
])('a rater group with %s is refused', (raters, why) => {
  expect(refusals(raters)).toEqual([expect.stringContaining(why)]);
});

test.each(['ballot: anonymous', 'ballot: named, role: leader, assign: draw, perSubject: 3'])(
  'a rater group with %s can be used',
  raters => {
    expect(refusals(raters)).toEqual([]);
  },
);

const withComposition = (composition: string): string =>
  withRaters(
    'ballot: anonymous, classes: [{ key: leaders, title: { zh-CN: 领导, en: Leaders } }, { key: staff, title: { zh-CN: 干部, en: Staff } }]',
  ).replace(
    'rule: manual, by: villagers, step: 1',
    `rule: ratings, ballot: { kind: points, to: 10 }, groups: [{ group: villagers, weight: 1, belowQuorum: zero, composition: [${composition}] }]`,
  );

test.each([
  ['a class it does not name', '{ class: leader, atLeast: 0.1 }', '"leader" is not defined in this file'],
  [
    'more than all ballots',
    '{ class: leaders, atLeast: 0.6 }, { class: staff, atLeast: 0.5 }',
    'the classes ask for more than there are ballots',
  ],
  ['a class twice', '{ class: staff, atLeast: 0.1 }, { class: staff, atLeast: 0.2 }', 'already used by entry 1'],
])('a composition that asks of a group for %s is refused', (_, composition, why) => {
  expect(refusalsOf(withComposition(composition))).toEqual([expect.stringContaining(why)]);
});

test('a composition of classes that the group names can be used', () => {
  expect(refusalsOf(withComposition('{ class: leaders, atLeast: 0.5 }, { class: staff, atLeast: 0.5 }'))).toEqual([]);
});
