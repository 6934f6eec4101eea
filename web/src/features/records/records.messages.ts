import { defineMessages } from '../../lib/messages.js';

export const useRecordsText = defineMessages('records', {
  title: { 'zh-CN': '计数记录', en: 'Records counted' },
  titleOf: { 'zh-CN': '{{measure}}：逐条记录', en: '{{measure}}: the records' },
  person: { 'zh-CN': '{{name}}（{{type}}）', en: '{{name}} ({{type}})' },
  sentence: {
    'zh-CN': '{{place}}{{year}}年“{{measure}}”由下列记录计算而来。',
    en: '{{measure}} of {{place}} in {{year}} is computed from the records below.',
  },
  countedBy: {
    'zh-CN': '“{{line}}”这一项计入下列 {{total}} 条记录。',
    en: 'The line “{{line}}” counts the records below: {{total}}.',
  },
  toScoreSheet: { 'zh-CN': '回到得分单', en: 'Back to the score sheet' },
  agreeDenominator: {
    'zh-CN': '本列表 {{total}} 条，与分母一致。',
    en: '{{total}} records listed: the same as the denominator.',
  },
  agreeNumerator: {
    'zh-CN': '本列表 {{total}} 条，与分子一致。',
    en: '{{total}} records listed: the same as the numerator.',
  },
  agreeCount: { 'zh-CN': '本列表 {{total}} 条，与该数一致。', en: '{{total}} records listed: the same as the figure.' },
  listed: { 'zh-CN': '本列表 {{total}} 条。', en: '{{total}} records listed.' },
  show: { 'zh-CN': '显示哪些记录', en: 'Which records' },
  showAll: { 'zh-CN': '全部', en: 'All' },
  showCounted: { 'zh-CN': '只看计入分子的', en: 'Only those in the numerator' },
  inNumerator: { 'zh-CN': '计入分子', en: 'in numerator and denominator' },
  inDenominatorOnly: { 'zh-CN': '只计入分母', en: 'in denominator only' },
  counted: { 'zh-CN': '计入', en: 'counted' },
  notCounted: { 'zh-CN': '不计入', en: 'not counted' },
  noDate: { 'zh-CN': '无日期', en: 'no date' },
  nothing: { 'zh-CN': '没有计入的记录', en: 'No records are counted' },
  nothingAdvice: {
    'zh-CN': '该年度还没有这类记录；记录一经录入，这里随即更新。',
    en: 'There are none of this kind for the year yet; this list follows as soon as one is recorded.',
  },
  chooseMeasure: { 'zh-CN': '没有指明统计口径', en: 'No measure was named' },
  chooseMeasureAdvice: {
    'zh-CN': '请从对比或得分单中点开一个数字。',
    en: 'Open a figure from a comparison or a score sheet.',
  },
  toComparison: { 'zh-CN': '去村（社区）对比', en: 'Go to the comparison' },
});
