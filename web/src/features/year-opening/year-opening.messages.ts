import { defineMessages } from '../../lib/messages.js';

export const useYearOpeningText = defineMessages('yearOpening', {
  title: { 'zh-CN': '年度开启', en: 'Open a year' },
  year: { 'zh-CN': '开启哪一年', en: 'Which year' },
  continuesLinks: {
    'zh-CN': '上年12月31日到期的联系关系续到这一年',
    en: 'Links that ended with the year before go on',
  },
  kind: { 'zh-CN': '记录', en: 'Records' },
  before: { 'zh-CN': '现在', en: 'Now' },
  after: { 'zh-CN': '开启后', en: 'After' },
  willAdd: {
    'zh-CN': '将新增 {{count, number}} 条；已有的不动，可以重复执行。',
    en: {
      one: '{{count, number}} record would be added; what is there stays.',
      other: '{{count, number}} records would be added; what is there stays.',
    },
  },
  nothing: { 'zh-CN': '这一年已经开启，没有要新增的。', en: 'The year is open; nothing would be added.' },
  pledgesAreWritten: {
    'zh-CN': '承诺书由代表本人填写，这里只列出还差多少人；清单逐期下发，未完成的任务由下发单位决定是否列入新的清单。',
    en: 'Pledges are written by whom they are of; here is how many are still to come. Lists are issued one by one: whoever issues them decides which open tasks go on.',
  },
  open: { 'zh-CN': '开启 {{year}} 年', en: 'Open {{year}}' },
  opened: {
    'zh-CN': '已新增 {{count, number}} 条',
    en: { one: '{{count, number}} record added', other: '{{count, number}} records added' },
  },
});
