import type { Text } from '../shared/language.js';

/** How wards became others, in words. */
export const CHANGE_TITLES: Record<string, Text> = {
  MERGE: { 'zh-CN': '合并', en: 'Merger' },
  SPLIT: { 'zh-CN': '分设', en: 'Split' },
  RECUT: { 'zh-CN': '区划调整', en: 'Boundary change' },
  RENAME: { 'zh-CN': '更名', en: 'Renaming' },
};

/** What goes along when wards become others. */
export const MOVED_TITLES: Record<string, Text> = {
  wards: { 'zh-CN': '下级片区', en: 'Wards below' },
  households: { 'zh-CN': '台账中的户', en: 'Households of the ledger' },
  groups: { 'zh-CN': '小组', en: 'Groups' },
  mandates: { 'zh-CN': '在任代表资格', en: 'Mandates in force' },
  assignments: { 'zh-CN': '包联责任', en: 'Posts of the chain of responsibility' },
  matters: { 'zh-CN': '尚未办结的事项（改由新片区答复）', en: 'Open matters (answered by the new ward)' },
  occasions: { 'zh-CN': '片区今后的活动', en: "The wards' occasions to come" },
  groupOccasions: { 'zh-CN': '小组今后的活动', en: 'Occasions to come of groups' },
  reportsOwed: { 'zh-CN': '尚未到期的填报', en: 'Reports not due before' },
  tasks: { 'zh-CN': '清单上未完成的任务', en: 'Listed tasks not done' },
  accounts: { 'zh-CN': '账号', en: 'Accounts' },
};
