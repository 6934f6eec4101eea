import { defineMessages } from '../../lib/messages.js';

export const useBoardText = defineMessages('board', {
  title: { 'zh-CN': '公示牌', en: 'Public board' },
  asOf: { 'zh-CN': '截至{{date}}', en: 'As of {{date}}' },
  people: { 'zh-CN': '谁在这里', en: 'Who acts here' },
  nobody: { 'zh-CN': '目前没有人', en: 'Nobody at present' },
  days: { 'zh-CN': '什么时候能见到', en: 'When they can be met' },
  noDays: { 'zh-CN': '还没有安排日期', en: 'No day is set yet' },
  phone: { 'zh-CN': '电话', en: 'Phone' },
  since: { 'zh-CN': '{{date}}起', en: 'since {{date}}' },
});
