import { loadProgramme } from '../programmes/programme.load.js';
import { termsOf } from './reason-terms.js';

const programme = loadProgramme(
  `
key: town
title: { zh-CN: 镇, en: Town }
rubrics:
  - key: sheet
    title: { zh-CN: 计分表, en: Sheet }
    max: 10
    raters:
      - { key: villagers, title: { zh-CN: 村民, en: Villagers }, ballot: anonymous }
    criteria:
      - key: order
        title: { zh-CN: 综治, en: Order }
        max: 10
        rule: ratings
        ballot: { kind: points, to: 10 }
        groups:
          - { group: villagers, weight: 1, belowQuorum: undecided }
          - { group: self, weight: 0, belowQuorum: redistribute }
`,
  'town.yaml',
);

test.each([
  ['villagers', '村民', 'Villagers'],
  ['evaluator', '考评员', 'Evaluator'],
  ['self', '自评', 'Self-assessment'],
])('the rater group %s is told by its title', (key, zh, en) => {
  const rubric = programme.rubrics[0]!;
  expect(termsOf(programme, rubric, 'zh-CN').groupOf(key)).toBe(zh);
  expect(termsOf(programme, rubric, 'en').groupOf(key)).toBe(en);
});

test.each([
  ['order@Q1', '综治（第一季度）', 'Order, first quarter'],
  ['order@H2', '综治（下半年）', 'Order, second half'],
  ['order@M01', '综治（1月）', 'Order, January'],
  ['order', '综治', 'Order'],
])('the line %s is told with its part of the year in words', (key, zh, en) => {
  const rubric = programme.rubrics[0]!;
  expect(termsOf(programme, rubric, 'zh-CN').criterionOf(key)).toBe(zh);
  expect(termsOf(programme, rubric, 'en').criterionOf(key)).toBe(en);
});
