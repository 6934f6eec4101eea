import { defineMessages } from '../lib/messages.js';

export const usePickersText = defineMessages('pickers', {
  representative: { 'zh-CN': '代表', en: 'Representative' },
  representativeSearch: { 'zh-CN': '输入姓名查找', en: 'Type a name to find' },
  ward: { 'zh-CN': '村(社区)', en: 'Ward' },
  wardSearch: { 'zh-CN': '输入名称查找', en: 'Type a name to find' },
  everyWard: { 'zh-CN': '全部村(社区)', en: 'Every ward' },
  household: { 'zh-CN': '户', en: 'Household' },
  householdSearch: { 'zh-CN': '输入户主姓名或户编号查找', en: 'Type a name or code to find' },
  lastVisited: { 'zh-CN': '最近有人走访 {{date}}', en: 'last visited by somebody {{date}}' },
  neverVisited: { 'zh-CN': '还没有走访过', en: 'never visited' },
  mandate: { 'zh-CN': '以什么资格', en: 'Under which mandate' },
  chooseMandate: { 'zh-CN': '请选择', en: 'Choose one' },
  noMandate: { 'zh-CN': '没有合适的代表资格', en: 'No mandate fits' },
  nothingFound: { 'zh-CN': '没有找到', en: 'Nothing found' },
});
