import type { Text } from '../shared/language.js';

/** What a person has to decide, before the change or after it. */
export const DECISION_TITLES: Record<string, Text> = {
  'undecided-wards': { 'zh-CN': '没有说归哪里的下级片区', en: 'Wards below without a place' },
  'undecided-groups': { 'zh-CN': '没有说归哪里的小组', en: 'Groups without a place' },
  'undecided-households': { 'zh-CN': '没有说归哪里的户', en: 'Households without a place' },
  'undecided-mandates': { 'zh-CN': '没有说归哪里的代表', en: 'Mandates without a place' },
  'held-twice': {
    'zh-CN': '会在同一片区重复担任同一类代表的人（请先结束其中一个资格）',
    en: 'People who would hold one mandate twice (end one of them first)',
  },
  'accounts-that-stay': {
    'zh-CN': '仍绑定已撤销片区的账号（今后只能查看历史）',
    en: 'Accounts that stay bound to a closed ward (they only look back)',
  },
  'posts-that-end': { 'zh-CN': '随片区结束、需重新指定的包联责任', en: 'Posts that end and are to be assigned anew' },
  'matters-that-stay': { 'zh-CN': '需重新指定承办单位的未办结事项', en: 'Open matters that need another owner' },
  'split-links': { 'zh-CN': '代表与户分到两个片区的联系关系', en: 'Links whose household and representative part' },
};
