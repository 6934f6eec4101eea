import type { Messages } from './messages.js';

/** What was refused about fixed days, their minutes and leave. */
export const OCCASION_REASONS = {
  'address-shown-once': {
    'zh-CN': '这个地址只显示一次，已经显示过了；请重新生成一个。',
    en: 'The address was shown already and is not kept; make a new one.',
  },
  'certificate-withdrawn': { 'zh-CN': '这份证明已经作废了。', en: 'This certificate was withdrawn already.' },
  'holder-missing': {
    'zh-CN': '请选择由哪个活动组或哪个片区举办。',
    en: 'Choose the group or ward that holds it.',
  },
  'hours-reversed': {
    'zh-CN': '结束时间要晚于开始时间（{{value}}）。',
    en: 'It has to end after it begins ({{value}}).',
  },
  'kind-not-called': {
    'zh-CN': '这类活动由日历按方案安排，不能临时召集。',
    en: 'The calendar draws this kind as the programme says; it is not called by hand.',
  },
  'leave-not-approved': {
    'zh-CN': '按方案规定，先批准请假，名册上才能记“请假”。',
    en: 'Here leave has to be approved before the roll may say “excused”.',
  },
  'leave-state': {
    'zh-CN': '这条请假的状态已经变了，请看最新情况后再办。',
    en: 'This leave has moved on meanwhile; look at its latest state first.',
  },
  'malformed-hours': {
    'zh-CN': '时间请写成 {{allowed}} 的样子，“{{value}}”认不出来。',
    en: 'Write a time of day such as {{allowed}}; “{{value}}” cannot be read.',
  },
  'matter-not-to-report': {
    'zh-CN': '只能通报本组（片区）已答复、还没有通报过的事项。',
    en: 'Only answered matters of this group or ward that were not reported yet can be reported back.',
  },
  'minutes-before-day': {
    'zh-CN': '活动当天（{{allowed}}）或之后才能写记录。',
    en: 'Minutes are written on the day ({{allowed}}) or later.',
  },
  'minutes-missing': {
    'zh-CN': '按方案规定，先写活动记录或上传记录文件，才能登记考勤结束活动。',
    en: 'Here there have to be minutes, as text or as a file, before the roll closes the activity.',
  },
  'postponed-out-of-year': {
    'zh-CN': '改期要改到 {{allowed}} 年内的另一天。',
    en: 'It can be put on another day within {{allowed}}.',
  },
  'span-reversed': {
    'zh-CN': '截止日期不能早于起始日期（{{allowed}}）。',
    en: 'The last day cannot come before the first ({{allowed}}).',
  },
  'unknown-agenda-item': {
    'zh-CN': '方案的议程里没有“{{value}}”这一项。',
    en: 'The agenda of the programme has no item “{{value}}”.',
  },
} as const satisfies Messages;
