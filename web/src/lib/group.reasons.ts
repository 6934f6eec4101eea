import type { Messages } from './messages.js';

/** What was refused about groups and service teams. */
export const GROUP_REASONS = {
  'group-name-taken': { 'zh-CN': '已有名为“{{value}}”的小组。', en: 'A group is called “{{value}}” already.' },
  'number-of-liaisons': {
    'zh-CN': '联络员应为{{allowed}}名，现为{{value}}名。',
    en: 'There are to be {{allowed}} liaisons, not {{value}}.',
  },
  'unknown-group-kind': { 'zh-CN': '请选择方案里有的类别。', en: 'Choose a kind that the programme has.' },
} as const satisfies Messages;
