import type { Messages } from './messages.js';

/** What was refused about steps that follow from absences, and what belongs to them. */
export const CONSEQUENCE_REASONS = {
  'own-cause': {
    'zh-CN': '涉及您本人、您所在的小组或您负责的片区，请由其他人办理。',
    en: 'This is about yourself, your group or your ward: somebody else has to do it.',
  },
  'second-person': {
    'zh-CN': '上一步由您办理，这一步请由另一人办理。',
    en: 'You took the step before; another person has to take this one.',
  },
  'allowance-state': { 'zh-CN': '这笔奖补已经办过。', en: 'This allowance was decided or paid already.' },
  'award-amount': {
    'zh-CN': '金额应大于0，最多{{allowed}}。',
    en: 'The amount has to be more than 0 and at most {{allowed}}.',
  },
  'award-for-others': { 'zh-CN': '这个项目不授予这一类对象。', en: 'This award is not for recipients of this kind.' },
  'honour-given': { 'zh-CN': '本年已经授予过。', en: 'It was given this year already.' },
  'honour-revoked': { 'zh-CN': '已经撤销。', en: 'It was revoked already.' },
  'quota-used-up': { 'zh-CN': '名额已满：最多{{allowed}}名。', en: 'The quota of {{allowed}} is used up.' },
  'unknown-award': { 'zh-CN': '方案里没有“{{value}}”。', en: 'The programme has no award “{{value}}”.' },
  'consent-recorded': { 'zh-CN': '文号“{{value}}”已经登记过。', en: 'The consent “{{value}}” is recorded already.' },
  'consequence-state': {
    'zh-CN': '这一步已经办结，不能再改。',
    en: 'This step has been settled and does not change any more.',
  },
  'heard-before-notice': {
    'zh-CN': '先告知，再听取意见：不早于{{allowed}}。',
    en: 'Nobody is heard before the notice of {{allowed}}.',
  },
  'hearing-first': {
    'zh-CN': '这一步须先听取本人意见。',
    en: 'The person has to be heard before this step is decided.',
  },
  'lifted-before-taken': { 'zh-CN': '不能早于{{allowed}}撤销。', en: 'It cannot be lifted before {{allowed}}.' },
  'milder-step-first': {
    'zh-CN': '须先办结前面较轻的一步。',
    en: 'The milder step before it has to be settled first.',
  },
  'notice-not-over': {
    'zh-CN': '告知期未满：最早{{allowed}}决定。',
    en: 'The notice runs until {{allowed}}; nothing is decided earlier.',
  },
  'step-begun': { 'zh-CN': '这一步今年已经办过。', en: 'This step was begun already in this year.' },
  'step-not-reached': {
    'zh-CN': '记录不足{{allowed}}次，未达到这一步。',
    en: 'The records do not reach {{allowed}}, so this step is not due.',
  },
  'unknown-consent': { 'zh-CN': '方案里没有“{{value}}”。', en: 'The programme knows no “{{value}}”.' },
  'unknown-ladder-step': { 'zh-CN': '方案里没有“{{value}}”这一步。', en: 'The programme has no step “{{value}}”.' },
} as const satisfies Messages;
