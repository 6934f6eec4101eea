import type { Messages } from './messages.js';

/** What was refused about keeping records true over the years. */
export const LIFE_REASONS = {
  'missing-record-has-day': {
    'zh-CN': '漏记的请填发生日期，不要选记录。',
    en: 'For what is missing give the day it happened, and no record.',
  },
  'objection-answered': {
    'zh-CN': '这条纠错已在 {{value}} 答复过了。',
    en: 'This was answered on {{value}} already.',
  },
  'objection-waits': {
    'zh-CN': '这条记录已经提过纠错，请等联络办答复。',
    en: 'The office has been told about this record; wait for its answer.',
  },
  'paper-of-own': { 'zh-CN': '自己的记录直接记，不用代录。', en: 'Enter your own records without paper.' },
  'paper-read-back': {
    'zh-CN': '这条代录已在 {{value}} 念给本人并签字。',
    en: 'This entry was read back and signed on {{value}}.',
  },
  'paper-signed-by-other': {
    'zh-CN': '要由本人签名：{{allowed}}。',
    en: 'It is signed by the person it is about: {{allowed}}.',
  },
  'read-back-before-entry': {
    'zh-CN': '念给本人的日期不能早于录入日期（{{allowed}}）。',
    en: 'It cannot be read back before it was entered ({{allowed}}).',
  },
  'record-to-name': {
    'zh-CN': '请从那条记录上提出纠错。',
    en: 'Name the record: start from where it is shown.',
  },
  'verified-later': {
    'zh-CN': '{{allowed}} 已经核实过，核实日期不能更早。',
    en: 'Somebody looked on {{allowed}}; the day cannot be before that.',
  },
  'year-over': { 'zh-CN': '只能开启今年或明年。', en: 'This year or the next is opened.' },
} as const satisfies Messages;
