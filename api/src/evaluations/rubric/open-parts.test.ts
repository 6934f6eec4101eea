import { rubric as schema } from '../../programmes/rubric/rubric.schema.js';
import { scoreCycle } from './score-cycle.scoring.js';

const title = { 'zh-CN': '项', en: 'Line' };
const proposals = { key: 'proposals', title, max: 'open', rule: 'each', events: 'proposal', points: 10 };
const meetings = { key: 'meetings', title, max: 20, rule: 'each', events: 'meeting', points: 5 };
const events = [{ kind: 'proposal' }, { kind: 'meeting', quantity: 2 }];

const heading = (max: number) => ({
  key: 'heading',
  title,
  max,
  rule: 'sum',
  maxima: 'capped',
  criteria: [proposals, meetings],
});

test.each([
  ['below a heading with a cap', { max: 50, criteria: [heading(50)] }],
  ['below the whole with a cap', { max: 50, maxima: 'capped', criteria: [proposals, meetings] }],
])('a line without an upper end %s can fill it, so nothing is scaled', (_, rules) => {
  const rubric = schema.parse({ key: 'fifty', title, ...rules });
  const [score] = scoreCycle(rubric, [{ measures: {}, attributes: {}, events }]);
  expect(score).toMatchObject({ totalPoints: '20', applicableMaxPoints: '50' });
});
