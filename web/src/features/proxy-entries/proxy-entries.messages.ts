import { defineMessages } from '../../lib/messages.js';

export const useProxyEntriesText = defineMessages('proxyEntries', {
  title: { 'zh-CN': '代录', en: 'Entered from paper' },
  unread: {
    'zh-CN': '{{count, number}} 条还没有念给本人听',
    en: {
      one: '{{count, number}} entry is not read back yet',
      other: '{{count, number}} entries are not read back yet',
    },
  },
  count: {
    'zh-CN': '{{count, number}} 条代录',
    en: { one: '{{count, number}} entry', other: '{{count, number}} entries' },
  },
  none: { 'zh-CN': '没有符合条件的代录', en: 'No such entry' },
  noneAdvice: {
    'zh-CN': '联络办替代表记走访、承诺完成或请假时勾选“按纸页代录”，这里就会列出。',
    en: 'What the office enters for somebody from a paper page is listed here until it is read back.',
  },
  whichOnes: { 'zh-CN': '看哪些', en: 'Which ones' },
  waiting: { 'zh-CN': '待念给本人', en: 'To read back' },
  done: { 'zh-CN': '已念并签字', en: 'Read back' },
  all: { 'zh-CN': '全部', en: 'All' },
  month: { 'zh-CN': '录入月份', en: 'Month of entry' },
  wholeYear: { 'zh-CN': '全年', en: 'whole year' },
  readBack: { 'zh-CN': '念过并签字', en: 'Read back and signed' },
  readBackOn: { 'zh-CN': '念给本人的日期', en: 'Read back on' },
  signedName: { 'zh-CN': '本人签名（姓名）', en: 'Signed name' },
  scan: { 'zh-CN': '签字页扫描件（可不附）', en: 'Scan of the signed page (may be left out)' },
  saved: { 'zh-CN': '已记下签字', en: 'Noted' },
  signed: { 'zh-CN': '签名：{{name}}', en: 'Signed: {{name}}' },
});
