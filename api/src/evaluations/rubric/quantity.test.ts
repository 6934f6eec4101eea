import { rubric as schema } from '../../programmes/rubric/rubric.schema.js';
import { scoreCycle } from './score-cycle.scoring.js';

const title = { 'zh-CN': '项', en: 'Line' };
const rows = [{ where: { level: 'county' }, points: 4 }];

const pointsOf = (rule: object, events: { kind: string; quantity?: number; level: string }[]) => {
  const criteria = [{ key: 'awards', title, max: 'open', events: 'award', ...rule }];
  const rubric = schema.parse({ key: 'open', title, max: 'open', criteria });
  return scoreCycle(rubric, [{ measures: {}, attributes: {}, events }])[0]!.totalPoints;
};

test.each([
  ['all of them are added up', { rule: 'table', rows, otherwise: 1 }, '13'],
  ['only the best is taken', { rule: 'table', rows, otherwise: 1, take: 'highest' }, '4'],
  ['only the worst is taken', { rule: 'table', rows, otherwise: 1, take: 'lowest' }, '1'],
  ['at most one counts', { rule: 'each', points: 2, once: true }, '2'],
])('an event of quantity three gives what three events give where %s', (_, rule, points) => {
  const town = { kind: 'award', level: 'town' };
  const county = { kind: 'award', level: 'county' };
  expect(pointsOf(rule, [town, { ...county, quantity: 3 }])).toBe(points);
  expect(pointsOf(rule, [town, county, county, county])).toBe(points);
});
