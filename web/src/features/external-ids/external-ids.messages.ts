import { defineMessages } from '../../lib/messages.js';

export const useExternalIdsText = defineMessages('externalIds', {
  title: { 'zh-CN': '其他系统中的编号', en: 'Numbers in other systems' },
  none: { 'zh-CN': '还没有登记', en: 'None yet' },
  system: { 'zh-CN': '哪个系统', en: 'Which system' },
  number: { 'zh-CN': '编号', en: 'Number' },
  add: { 'zh-CN': '登记编号', en: 'Add a number' },
  remove: { 'zh-CN': '移除', en: 'Remove' },
  added: { 'zh-CN': '{{date}}登记', en: 'since {{date}}' },
});
