import { defineMessages } from '../../lib/messages.js';

export const useCertificatesText = defineMessages('certificates', {
  title: { 'zh-CN': '履职考勤证明', en: 'Certificate of attendance' },
  section: { 'zh-CN': '给单位的履职证明', en: 'Certificates for the employer' },
  issue: { 'zh-CN': '开具证明', en: 'Issue a certificate' },
  issued: { 'zh-CN': '证明已开具', en: 'Certificate issued' },
  from: { 'zh-CN': '起', en: 'From' },
  until: { 'zh-CN': '止', en: 'Until' },
  signedName: { 'zh-CN': '联络办签署人', en: 'Signed for the office by' },
  none: { 'zh-CN': '还没有开具过。', en: 'None issued yet.' },
  line: { 'zh-CN': '{{from}}至{{until}} · {{days}} 天', en: '{{from}} to {{until}} · {{days}} days' },
  statement: {
    'zh-CN':
      '兹证明{{name}}于{{from}}至{{until}}期间参加履职活动 {{days}} 天（其中工作日 {{workdays}} 天），有公布时间的活动合计 {{hours}} 小时。履职时间按正常出勤对待。',
    en: 'This is to certify that {{name}} took part in duties on {{days}} days from {{from}} to {{until}}, {{workdays}} of them workdays; occasions with published hours add up to {{hours}} hours. This time counts as normal attendance at work.',
  },
  statementOfDays: {
    'zh-CN':
      '兹证明{{name}}于{{from}}至{{until}}期间参加履职活动 {{days}} 天（其中工作日 {{workdays}} 天）。履职时间按正常出勤对待。',
    en: 'This is to certify that {{name}} took part in duties on {{days}} days from {{from}} to {{until}}, {{workdays}} of them workdays. This time counts as normal attendance at work.',
  },
  day: { 'zh-CN': '日期', en: 'Day' },
  occasion: { 'zh-CN': '活动', en: 'Occasion' },
  hours: { 'zh-CN': '时间', en: 'Hours' },
  byVisit: { 'zh-CN': '入户走访', en: 'by a home visit' },
  signature: {
    'zh-CN': '{{place}} {{name}}（签章）  {{date}}',
    en: '{{place}}, {{name}} (signature and seal), {{date}}',
  },
  number: { 'zh-CN': '验证编号 {{number}}', en: 'Number for checking: {{number}}' },
  checkAt: { 'zh-CN': '核对网址 {{address}}', en: 'To be checked at {{address}}' },
  withdraw: { 'zh-CN': '作废', en: 'Withdraw' },
  withdrawn: { 'zh-CN': '已作废：{{reason}}', en: 'Withdrawn: {{reason}}' },
  nowWithdrawn: { 'zh-CN': '证明已作废', en: 'Certificate withdrawn' },
  why: { 'zh-CN': '原因', en: 'Reason' },
  check: { 'zh-CN': '核对证明', en: 'Check a certificate' },
  checkNumber: { 'zh-CN': '证明上的验证编号', en: 'Number on the certificate' },
  unknown: { 'zh-CN': '没有这个编号的证明，请核对编号。', en: 'There is no certificate of this number.' },
  isWithdrawn: { 'zh-CN': '这份证明已经作废。', en: 'This certificate was withdrawn and says nothing any more.' },
  valid: {
    'zh-CN': '属实：{{name}}，{{from}}至{{until}}，{{days}} 天、{{hours}} 小时，签署人{{signed}}。',
    en: 'It is right: {{name}}, {{from}} to {{until}}, {{days}} days, {{hours}} hours, signed by {{signed}}.',
  },
});
