import type { Messages } from './messages.js';

/** What was refused about people, households, activities, visits, matters and evaluations. */
export const RECORD_REASONS = {
  'activity-cancelled': {
    'zh-CN': '这场活动已经取消，不能再登记考勤。',
    en: 'This activity was cancelled; its roll can no longer be taken.',
  },
  'activity-held': {
    'zh-CN': '这场活动已登记考勤，不能取消。',
    en: 'The roll of this activity has been taken, so it cannot be cancelled.',
  },
  'dates-overlap': {
    'zh-CN': '日期与已有记录重叠，请改日期后再提交。',
    en: 'The dates overlap those of another record. Change them and try again.',
  },
  'ends-before-start': {
    'zh-CN': '结束日期不能早于开始日期（{{allowed}}）。',
    en: 'It cannot end before it starts ({{allowed}}).',
  },
  'entered-twice': {
    'zh-CN': '同一个人在名单里登记了两次，请只留一条。',
    en: 'Somebody is entered twice; keep one entry.',
  },
  'event-withdrawn': { 'zh-CN': '这条报告已经撤回了。', en: 'This report was withdrawn already.' },
  'file-kind': {
    'zh-CN': '只能上传 PDF、JPG、PNG、XLSX 或 DOCX 文件。',
    en: 'Only PDF, JPEG, PNG, XLSX and DOCX files are kept.',
  },
  'file-size': {
    'zh-CN': '文件太大，最多 {{allowed}} MB。',
    en: 'The file is too large: at most {{allowed}} MB.',
  },
  'household-closed': {
    'zh-CN': '这户已销户，不能再联系。',
    en: 'This household has left the ledger and cannot be linked.',
  },
  'in-the-future': {
    'zh-CN': '日期还没有到，请填 {{allowed}} 或更早。',
    en: 'That day has not come yet; enter {{allowed}} or earlier.',
  },
  'leave-unapproved': { 'zh-CN': '请假要写明原因和批准人。', en: 'A leave needs its reason and who approved it.' },
  'link-ended': { 'zh-CN': '这段联系关系已于 {{value}} 结束。', en: 'This link ended on {{value}}.' },
  'link-held': { 'zh-CN': '这户那时已经联系着了。', en: 'The household is linked then already.' },
  'mandate-ended': { 'zh-CN': '这项代表资格已于 {{value}} 结束。', en: 'This mandate ended on {{value}}.' },
  'mandate-held': { 'zh-CN': '那时已经任着同一代表资格。', en: 'The same mandate is held then already.' },
  'mandate-not-held': { 'zh-CN': '{{value}} 这天不在任期内。', en: 'The mandate is not held on {{value}}.' },
  'matter-state': {
    'zh-CN': '这件事的办理情况已经变了，请看最新情况后再办。',
    en: 'This matter has moved on meanwhile; look at its latest state first.',
  },
  'minute-needed': {
    'zh-CN': '请填写批准公布的会议纪要编号。',
    en: 'Name the minute of the body that approved it.',
  },
  'nil-with-summary': {
    'zh-CN': '零报告不写内容；有内容请改为正常报送。',
    en: 'A nil return says nothing; if there is something to report, it is not nil.',
  },
  'no-nil-returns': {
    'zh-CN': '本方案没有零报告，请填写内容。',
    en: 'This programme knows no nil returns; write what there is to report.',
  },
  'not-expected': { 'zh-CN': '名单里有人不属于当天应到人员。', en: 'Somebody on the list was not expected that day.' },
  'not-in-office': {
    'zh-CN': '{{value}} 时该代表不在任。',
    en: 'The representative was not in office then ({{value}}).',
  },
  'primary-mandate-held': {
    'zh-CN': '那时已有主要代表资格，同时只能有一项。',
    en: 'Another primary mandate is held then; there can be one at a time.',
  },
  'published-already': {
    'zh-CN': '考评结果已经公布，不能再改。',
    en: 'The evaluation has been published and can no longer be changed.',
  },
  'raised-for-representative': {
    'zh-CN': '群众提出的事项不能记在代表名下。',
    en: 'A household raises its own matters, not a representative’s.',
  },
  'reported-by-other': {
    'zh-CN': '这条户情是别人报告的，只有报告人或联络办能撤回。',
    en: 'Somebody else reported it; only they or the liaison office withdraw it.',
  },
  'returned-before-month': {
    'zh-CN': '报送日期不能早于当月（{{allowed}}）。',
    en: 'It cannot be returned before its month begins ({{allowed}}).',
  },
  'roll-before-day': {
    'zh-CN': '活动在 {{allowed}}，当天起才能登记考勤。',
    en: 'The activity is on {{allowed}}; its roll is taken on that day or later.',
  },
  'step-before-last': {
    'zh-CN': '日期不能早于上一步（{{allowed}}）。',
    en: 'It cannot be dated before the step it follows ({{allowed}}).',
  },
  'type-links-nobody': { 'zh-CN': '这类代表不联系户。', en: 'This type of representative is linked to nobody.' },
  'unknown-household-event': {
    'zh-CN': '本方案没有“{{value}}”这种户情，可选：{{allowed}}。',
    en: 'The programme has no event “{{value}}”; it has {{allowed}}.',
  },
  'visit-channel': {
    'zh-CN': '本方案不用“{{value}}”这种联系方式，可选：{{allowed}}。',
    en: 'The programme has no channel “{{value}}”; it has {{allowed}}.',
  },
  'visit-duty': {
    'zh-CN': '本方案没有“{{value}}”这项职责，可选：{{allowed}}。',
    en: 'The programme has no duty “{{value}}”; it has {{allowed}}.',
  },
  'visit-help': {
    'zh-CN': '本方案没有“{{value}}”这种帮助，可选：{{allowed}}。',
    en: 'The programme has no kind of help “{{value}}”; it has {{allowed}}.',
  },
  'visit-round': {
    'zh-CN': '本方案没有“{{value}}”这轮集中走访，可选：{{allowed}}。',
    en: 'The programme has no round “{{value}}”; it has {{allowed}}.',
  },
  'visit-of-other-writer': {
    'zh-CN': '这次走访是别人记的：请点“有误？”告诉联络办。',
    en: 'Somebody else wrote this visit: tell the office with “Not right?”.',
  },
  'visit-supports-claim': {
    'zh-CN': '承诺“{{value}}”已用这次走访作佐证：请先由评议人退回该承诺，再改。',
    en: 'The promise “{{value}}” rests on this visit: have the promise disputed first, then correct it.',
  },
  'visit-withdrawn': { 'zh-CN': '这次走访已经撤回。', en: 'This visit was withdrawn.' },
  'visit-round-days': {
    'zh-CN': '走访日期不在这轮集中走访之内（{{allowed}}）。',
    en: 'The visit lies outside the days of the round ({{allowed}}).',
  },
  'ward-missing': { 'zh-CN': '请选择是哪个村（社区）的事。', en: 'Choose the ward it is about.' },
  'year-too-far': {
    'zh-CN': '年度太远，最多填 {{allowed}}。',
    en: 'That year is too far ahead; {{allowed}} is the last one.',
  },
} as const satisfies Messages;
