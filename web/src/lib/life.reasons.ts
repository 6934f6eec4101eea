import type { Messages } from './messages.js';

/** What was refused about keeping records true over the years. */
export const LIFE_REASONS = {
  'mandate-of-both': {
    'zh-CN': '两个条目同时有同一片区的同类代表资格（{{value}}起），请先结束其中一个。',
    en: 'Both hold the same mandate for the same ward (from {{value}}); end one of them first.',
  },
  'records-of-both': {
    'zh-CN': '两个条目都有一人只能有一份的“{{allowed}}”（{{value}} 条），请先更正其中一份。',
    en: 'Both have what one person has once: {{allowed}} ({{value}}); correct one of them first.',
  },
  'merged-already': {
    'zh-CN': '其中一个条目已在 {{value}} 并入别的条目。',
    en: 'One of them went into another entry on {{value}}.',
  },
  'merged-with-itself': { 'zh-CN': '请选择两个不同的条目。', en: 'Choose two different entries.' },
  'merge-split': { 'zh-CN': '已在 {{value}} 拆分。', en: 'They were split on {{value}}.' },
  'missing-record-has-day': {
    'zh-CN': '漏记的请填发生日期，不要选记录。',
    en: 'For what is missing give the day it happened, and no record.',
  },
  'external-id-taken': {
    'zh-CN': '编号 {{value}} 已经登记在另一条记录上。',
    en: 'The number {{value}} stands at another record.',
  },
  'identity-number': {
    'zh-CN': '不保存身份证号，请填其他系统里的编号。',
    en: 'Identity numbers are not kept; give the number of the other system.',
  },
  'record-without-numbers': {
    'zh-CN': '这类记录没有外部编号。',
    en: 'Such records carry no numbers of other systems.',
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
