import { loadProgramme } from './programme.load.js';
import { describeProblem, ProgrammeError } from './programme-error.js';

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

function refusals(raters: string): string[] {
  try {
    loadProgramme(withRaters(raters), 'town.yaml');
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
