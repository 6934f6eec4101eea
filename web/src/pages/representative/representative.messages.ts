import { defineMessages } from '../../lib/messages.js';

export const useRepresentativeText = defineMessages('representative', {
  myYear: { 'zh-CN': '我的一年', en: 'My year' },
  representative: { 'zh-CN': '代表', en: 'Representative' },
  yearOf: { 'zh-CN': '{{name}}的{{year}}年', en: '{{name}}, {{year}}' },
  pledges: { 'zh-CN': '我的承诺', en: 'What was promised' },
  pledgeDocument: { 'zh-CN': '承诺书', en: 'The pledge' },
  noPledge: { 'zh-CN': '{{year}}年还没有承诺书', en: 'There is no pledge for {{year}} yet' },
  noPledgeAdvice: {
    'zh-CN': '写下今年要办的事，签名后向群众公开。',
    en: 'Write down what will be done this year; once signed it is public.',
  },
  makePledge: { 'zh-CN': '写承诺书', en: 'Make a pledge' },
  signPledge: { 'zh-CN': '去签名', en: 'Sign it' },
  next: { 'zh-CN': '下一次', en: 'Next fixed day' },
  overdue: { 'zh-CN': '先去看看', en: 'Visit these first' },
  attendance: { 'zh-CN': '出勤', en: 'Attendance' },
  points: { 'zh-CN': '得分', en: 'Points' },
  noPoints: { 'zh-CN': '今年还没有考评。', en: 'No evaluation this year yet.' },
  logVisit: { 'zh-CN': '记一次走访', en: 'Log a visit' },
  raiseMatter: { 'zh-CN': '反映一件事', en: 'Raise a matter' },
  quickActions: { 'zh-CN': '常用操作', en: 'Quick actions' },
  pledgesConfirmed: {
    'zh-CN': '{{total}} 项承诺中 {{confirmed}} 项已确认',
    en: '{{confirmed}} of {{total}} pledges confirmed',
  },
  notPledged: { 'zh-CN': '今年还没有写承诺书', en: 'no pledge made yet this year' },
  notSigned: { 'zh-CN': '承诺书还没有签名', en: 'the pledge is not signed yet' },
  dayIsToday: { 'zh-CN': '今天是{{kind}}', en: '{{kind}} is today' },
  dayIsIn: {
    'zh-CN': '{{count}} 天后是{{kind}}',
    en: { one: '{{kind}} is in {{count}} day', other: '{{kind}} is in {{count}} days' },
  },
  sentence: { 'zh-CN': '{{first}}；{{second}}。', en: '{{first}}; {{second}}.' },
  sentenceOfOne: { 'zh-CN': '{{first}}。', en: '{{first}}.' },
  linkedHouseholds: { 'zh-CN': '联系户与移交记录（{{type}}）', en: 'Households linked, now and before ({{type}})' },
  mandates: { 'zh-CN': '代表资格', en: 'Mandates' },
});
