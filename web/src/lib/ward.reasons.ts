import type { Messages } from './messages.js';

/** What was refused when wards become others. */
export const WARD_REASONS = {
  'held-twice': {
    'zh-CN': '合到一起后有人会重复担任同一类代表：{{value}}。请先结束其中一个资格。',
    en: 'These people would hold one mandate twice: {{value}}. End one of them first.',
  },
  'not-a-plan': { 'zh-CN': '更名请直接改名。', en: 'Rename the ward instead.' },
  'one-ward-comes-about': { 'zh-CN': '合并后只有一个片区。', en: 'A merger ends in one ward.' },
  'one-ward-divides': { 'zh-CN': '一次只调整一个片区。', en: 'One ward is divided at a time.' },
  'one-subject': {
    'zh-CN': '请选定一个片区或一名代表。',
    en: 'Say of which ward or which person it is.',
  },
  'part-above-whole': { 'zh-CN': '不能超过总数 {{allowed}}。', en: 'It is no more than the whole, {{allowed}}.' },
  'past-figure-there': {
    'zh-CN': '{{value}}年的这项数字已经登记过了。',
    en: 'This figure of {{value}} is there already.',
  },
  'part-of-itself': {
    'zh-CN': '{{value}}不能划入自己；留在原片区的不用列出。',
    en: '{{value}} cannot become part of itself; what stays need not be named.',
  },
  'same-name': { 'zh-CN': '已经叫{{value}}了。', en: 'It is called {{value}} already.' },
  'too-few-wards': { 'zh-CN': '至少要有 {{allowed}} 个片区。', en: 'At least {{allowed}} wards are needed.' },
  'undecided-groups': { 'zh-CN': '还没有说归哪里的小组：{{value}}。', en: 'Say where these groups go: {{value}}.' },
  'undecided-households': {
    'zh-CN': '还有 {{allowed}} 户没有说归哪里，例如：{{value}}。',
    en: 'Say where these households go ({{allowed}}): {{value}}.',
  },
  'undecided-mandates': { 'zh-CN': '还没有说归哪里的代表：{{value}}。', en: 'Say where these people go: {{value}}.' },
  'undecided-wards': {
    'zh-CN': '还没有说归哪里的下级片区：{{value}}。',
    en: 'Say where these wards go: {{value}}.',
  },
  'ward-begins-later': {
    'zh-CN': '其中有片区到 {{allowed}} 才设立，日期要更晚。',
    en: 'One of them begins on {{allowed}}; choose a later day.',
  },
  'ward-changed-later': {
    'zh-CN': '其中有片区在 {{allowed}} 已经调整过，日期要更晚。',
    en: 'One of them became another on {{allowed}}; choose a later day.',
  },
  'ward-closed': { 'zh-CN': '{{value}}已在 {{allowed}} 撤销。', en: '{{value}} was closed on {{allowed}}.' },
  'year-has-records': {
    'zh-CN': '{{value}}年的数字由记录统计，不能填报；只能登记 {{allowed}} 年及以前的总数。',
    en: 'The figures of {{value}} are counted from records; totals are for {{allowed}} and earlier.',
  },
  'wards-apart': {
    'zh-CN': '只有同一上级之下的片区才能合并或调整：{{value}}。',
    en: 'Only wards below the same one can become others: {{value}}.',
  },
} as const satisfies Messages;
