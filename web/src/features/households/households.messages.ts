import { defineMessages } from '../../lib/messages.js';

export const useHouseholdsText = defineMessages('households', {
  title: { 'zh-CN': '联系户', en: 'Households' },
  count: {
    'zh-CN': '共 {{count, number}} 户',
    en: { one: '{{count, number}} household', other: '{{count, number}} households' },
  },
  own: {
    'zh-CN': '您联系 {{count}} 户。',
    en: {
      one: 'You are linked to {{count}} household.',
      other: 'You are linked to {{count}} households.',
    },
  },
  none: { 'zh-CN': '没有符合条件的户', en: 'No household matches' },
  noneAdvice: {
    'zh-CN': '换个条件再找；如果台账还是空的，请先导入户台账。',
    en: 'Try another search; if the ledger is empty, import it first.',
  },
  search: { 'zh-CN': '查找（姓名或户编号）', en: 'Find (name or code)' },
  unlinkedOnly: { 'zh-CN': '只看还没有代表联系的户', en: 'Only households nobody is linked to' },
  everyCount: { 'zh-CN': '只看 {{count}} 名代表联系的户 ✕', en: 'Only households with {{count}} representatives ✕' },
  everyCoverage: { 'zh-CN': '只看代表数不符要求的户 ✕', en: 'Only households that miss the rule ✕' },
  code: { 'zh-CN': '户编号', en: 'Code' },
  head: { 'zh-CN': '户主', en: 'Head' },
  address: { 'zh-CN': '住址', en: 'Address' },
  ward: { 'zh-CN': '村(社区)', en: 'Ward' },
  people: { 'zh-CN': '人数', en: 'People' },
  residence: { 'zh-CN': '居住情况', en: 'Residence' },
  categories: { 'zh-CN': '户类别', en: 'Categories' },
  lastVisited: { 'zh-CN': '上次走访', en: 'Last visit' },
  peopleAndResidence: {
    'zh-CN': '{{count}} 口人 · {{residence}}',
    en: { one: '{{count}} person · {{residence}}', other: '{{count}} people · {{residence}}' },
  },
  visitedOn: { 'zh-CN': '最近有人走访 {{date}}', en: 'last visited by somebody {{date}}' },
  never: { 'zh-CN': '未走访', en: 'never' },
  actions: { 'zh-CN': '操作', en: 'Actions' },
  reveal: { 'zh-CN': '查看全部', en: 'Reveal' },
  revealOf: { 'zh-CN': '查看{{name}}的完整信息', en: 'Reveal {{name}} in full' },
  revealAdvice: {
    'zh-CN': '群众信息受保护。请写明用途，查看会记入日志。',
    en: 'Residents are protected. Say what you need it for; the look is logged.',
  },
  purpose: { 'zh-CN': '用途', en: 'Purpose' },
  purposeExample: { 'zh-CN': '例如：上门走访前电话联系', en: 'For example: to call before a visit' },
  phone: { 'zh-CN': '电话', en: 'Phone' },
  noPhone: { 'zh-CN': '没有登记', en: 'not recorded' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  close: { 'zh-CN': '关闭', en: 'Close' },
  logVisit: { 'zh-CN': '记走访', en: 'Log a visit' },
  overdueDays: {
    'zh-CN': '您已 {{count}} 天未联系',
    en: { one: 'no contact for {{count}} day', other: 'no contact for {{count}} days' },
  },
  overdueNever: { 'zh-CN': '今年还没有联系过', en: 'no contact yet' },
  overdueNone: { 'zh-CN': '联系户近期都联系过了。', en: 'Every household has been contacted lately.' },
});
