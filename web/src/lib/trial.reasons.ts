import type { Messages } from './messages.js';

/** What was refused about trying a rubric and comparing versions. */
export const TRIAL_REASONS = {
  'two-versions': { 'zh-CN': '请选两个版本来比较。', en: 'Choose two versions to compare.' },
  'type-not-evaluated': {
    'zh-CN': '方案里没有考评这类代表（{{value}}）；有考评的是：{{allowed}}。',
    en: 'The programme evaluates nobody of this type ({{value}}); it evaluates: {{allowed}}.',
  },
  'version-unreadable': {
    'zh-CN': '第{{value}}版是旧写法，已不能用来试算。',
    en: 'Version {{value}} is written in an earlier form, which is no longer read.',
  },
} as const satisfies Messages;
