import type { Messages } from './messages.js';

/** What was refused about duty records and attributes. */
export const DUTY_REASONS = {
  'attribute-number': {
    'zh-CN': '“{{value}}”不是一个数（最多 9 位整数、6 位小数）。',
    en: '“{{value}}” is not a number (at most 9 digits and 6 places).',
  },
  'attribute-single': { 'zh-CN': '这一项只能有一个值。', en: 'This can have one value only.' },
  'attribute-value': {
    'zh-CN': '这一项不能填“{{value}}”，可填：{{allowed}}。',
    en: '“{{value}}” cannot stand here; it may be one of {{allowed}}.',
  },
  'duty-record-of-office': {
    'zh-CN': '别人登记的或已经核实的记录，由联络办修改。',
    en: 'What others recorded or somebody has verified is changed by the liaison office.',
  },
  'duty-record-verified': { 'zh-CN': '这条记录已经核实过了。', en: 'This record has been verified already.' },
  'duty-record-withdrawn': {
    'zh-CN': '这条记录已经撤回（{{value}}），不能再改。',
    en: 'This record was withdrawn ({{value}}) and can no longer be changed.',
  },
  'event-of-person': {
    'zh-CN': '这类记录是记在代表名下的，请选择代表。',
    en: 'This kind is about people; choose whom.',
  },
  'event-of-ward': {
    'zh-CN': '这类记录是记在片区（单位）名下的，请选择片区。',
    en: 'This kind is about wards; choose which.',
  },
  'not-a-verifier': {
    'zh-CN': '按方案规定，这类记录由别人核实。',
    en: 'The programme names others to verify this kind.',
  },
  'out-of-nothing': { 'zh-CN': '总数要大于 0。', en: 'The whole must be more than 0.' },
  'quantity-negative': { 'zh-CN': '数量不能小于 0。', en: 'The quantity cannot be less than 0.' },
  'unknown-attribute': {
    'zh-CN': '方案里没有“{{value}}”这一属性。',
    en: 'The programme has no attribute “{{value}}” here.',
  },
  'unknown-event-kind': {
    'zh-CN': '方案里没有“{{value}}”这类履职记录。',
    en: 'The programme has no kind of record “{{value}}”.',
  },
  'unknown-stage': { 'zh-CN': '这类记录没有“{{value}}”这一环节。', en: 'This kind has no stage “{{value}}”.' },
  'verified-by-recorder': {
    'zh-CN': '自己登记的要由别人核实。',
    en: 'What you recorded is verified by somebody else.',
  },
  'verified-by-subject': {
    'zh-CN': '关于自己的记录要由别人核实。',
    en: 'What is about yourself is verified by others.',
  },
} as const satisfies Messages;
