import { defineMessages } from '../../lib/messages.js';

export const useFiguresText = defineMessages('figures', {
  title: { 'zh-CN': '{{place}} {{year}}年总览', en: '{{place}}, {{year}}' },
  records: { 'zh-CN': '看记录', en: 'Records' },
  byWard: { 'zh-CN': '分村看', en: 'By ward' },
  recordsOf: { 'zh-CN': '{{title}}：看记录', en: '{{title}}: records' },
  byWardOf: { 'zh-CN': '{{title}}：分村看', en: '{{title}}: by ward' },
  perHundred: { 'zh-CN': '每百名代表 {{number}}', en: '{{number}} per 100 representatives' },
  fulfilled: {
    'zh-CN': '{{total}} 名代表中 {{count}} 名已全部兑现承诺',
    en: '{{count}} of {{total}} representatives have fulfilled their whole pledge',
  },
  activitiesDone: {
    'zh-CN': '{{total}} 名代表中 {{count}} 名已完成全部年度活动',
    en: '{{count}} of {{total}} representatives have done all activities of the year',
  },
  fall: { 'zh-CN': '下降最多的是{{title}}，{{change}}', en: 'the largest fall is {{title}}, {{change}}' },
  noFall: { 'zh-CN': '各项均不低于上年', en: 'nothing is below last year' },
  noPrevious: { 'zh-CN': '上年没有可比的数据', en: 'there is nothing to compare from last year' },
  sentence: { 'zh-CN': '{{first}}；{{second}}。', en: '{{first}}; {{second}}.' },
  sentenceOfOne: { 'zh-CN': '{{first}}。', en: '{{first}}.' },
  first: { 'zh-CN': '主要数字', en: 'Headline figures' },
  counts: { 'zh-CN': '做了多少', en: 'What was done' },
  rates: { 'zh-CN': '做到多少', en: 'How far it got' },
  further: { 'zh-CN': '继续看', en: 'Look further' },
  rankings: { 'zh-CN': '代表排名', en: 'Rankings' },
  rankingsWhat: {
    'zh-CN': '同类代表按得分排列，每一分都能打开看。',
    en: 'Representatives of one type by points; every point opens.',
  },
  wardComparison: { 'zh-CN': '村(社区)对比', en: 'Ward comparison' },
  wardComparisonWhat: {
    'zh-CN': '同一把尺子比各村，能一直看到每条记录。',
    en: 'Wards on one scale, down to the single record.',
  },
  matters: { 'zh-CN': '意见建议', en: 'Matters' },
  mattersWhat: { 'zh-CN': '提了什么、答复了没有、解决了没有。', en: 'What was raised, answered and solved.' },
  none: { 'zh-CN': '{{year}}年还没有数据', en: 'There is nothing for {{year}} yet' },
  noneAdvice: {
    'zh-CN': '请联络办先导入代表和户台账，开出本年日历。',
    en: 'The liaison office imports the roster and the ledger first, and opens the calendar.',
  },
});
