import { defineMessages } from '../lib/messages.js';

/** Words around an answer to a criterion, on the rater's desk and on a ballot. */
export const useAnswerText = defineMessages('answer', {
  points: { 'zh-CN': '分数', en: 'Points' },
  place: { 'zh-CN': '名次', en: 'Place' },
  range: { 'zh-CN': '{{from}} 至 {{to}}，间隔 {{step}}', en: '{{from}} to {{to}}, in steps of {{step}}' },
  rangeOpen: { 'zh-CN': '{{from}} 起，间隔 {{step}}', en: 'from {{from}}, in steps of {{step}}' },
  choose: { 'zh-CN': '选一项（可按数字键）', en: 'Choose one (number keys work)' },
  choice: { 'zh-CN': '{{number}} {{title}}', en: '{{number}} {{title}}' },
  sum: { 'zh-CN': '合计 {{sum}} / {{max}}', en: '{{sum}} of {{max}} in all' },
  notApplicable: { 'zh-CN': '不适用', en: 'Does not apply' },
  notNumber: { 'zh-CN': '请填数字。', en: 'Enter a number.' },
  outOfRange: { 'zh-CN': '超出范围：{{range}}。', en: 'Outside the range: {{range}}.' },
  offStep: { 'zh-CN': '不在步长上：{{range}}。', en: 'Between two steps: {{range}}.' },
  open: { 'zh-CN': '未填', en: 'open' },
});
