import { defineMessages } from '../../lib/messages.js';

export const useVisitsText = defineMessages('visits', {
  title: { 'zh-CN': '走访联系', en: 'Visits' },
  count: {
    'zh-CN': '{{year}}年共 {{count, number}} 次走访',
    en: { one: '{{count, number}} visit in {{year}}', other: '{{count, number}} visits in {{year}}' },
  },
  log: { 'zh-CN': '记一次走访', en: 'Log a visit' },
  none: { 'zh-CN': '还没有走访记录', en: 'No visit has been logged yet' },
  noneAdvice: {
    'zh-CN': '去看看联系户，回来记一笔，半分钟就好。',
    en: 'Visit a household, then log it here; it takes half a minute.',
  },
  household: { 'zh-CN': '联系户', en: 'Household' },
  channel: { 'zh-CN': '联系方式', en: 'How' },
  representative: { 'zh-CN': '代表', en: 'Representative' },
  whichHousehold: { 'zh-CN': '走访了哪一户', en: 'Which household' },
  noLinks: { 'zh-CN': '还没有联系户', en: 'No linked household yet' },
  noLinksAdvice: {
    'zh-CN': '请联络办先登记联系关系，之后就能记走访。',
    en: 'The liaison office links households first; then visits can be logged.',
  },
  HOME: { 'zh-CN': '入户', en: 'At home' },
  RECEPTION: { 'zh-CN': '接访', en: 'Reception' },
  PHONE: { 'zh-CN': '电话', en: 'Phone' },
  ONLINE: { 'zh-CN': '线上', en: 'Online' },
  GATHERING: { 'zh-CN': '座谈', en: 'Gathering' },
  visitedOn: { 'zh-CN': '走访日期', en: 'Visited on' },
  occasion: { 'zh-CN': '缘由（可不填）', en: 'Occasion (may be left out)' },
  occasionExample: { 'zh-CN': '例如：生病住院、春耕', en: 'For example: illness, spring ploughing' },
  line: { 'zh-CN': '一句话（可不填）', en: 'One line (may be left out)' },
  save: { 'zh-CN': '记下', en: 'Log it' },
  chooseHousehold: { 'zh-CN': '请先选择走访的是哪一户。', en: 'First choose the household you visited.' },
  saved: { 'zh-CN': '已记下：{{household}}', en: 'Logged: {{household}}' },
});
