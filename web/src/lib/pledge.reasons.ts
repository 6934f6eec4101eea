import type { Messages } from './messages.js';

/** What was refused about pledges and what supports them. */
export const PLEDGE_REASONS = {
  'claimed-after-year': {
    'zh-CN': '完成日期要在承诺年度内（不晚于 {{allowed}}）。',
    en: 'It has to be done within the year of the pledge, by {{allowed}}.',
  },
  'claimed-before-signing': {
    'zh-CN': '完成日期不能早于签名日期（{{allowed}}）。',
    en: 'It cannot be done before the pledge was signed ({{allowed}}).',
  },
  'evidence-after-claim': {
    'zh-CN': '佐证的日期（{{value}}）不能晚于完成日期（{{allowed}}）。',
    en: 'The evidence ({{value}}) cannot be later than the day it was done ({{allowed}}).',
  },
  'evidence-of-other-year': {
    'zh-CN': '佐证要是承诺年度（{{allowed}}）内的。',
    en: 'The evidence has to be of the year of the pledge ({{allowed}}).',
  },
  'evidence-of-somebody-else': {
    'zh-CN': '佐证要是这位代表自己的记录。',
    en: 'The evidence has to be the representative’s own.',
  },
  'fulfilment-state': {
    'zh-CN': '这一项的情况已经变了，请看最新情况后再办。',
    en: 'This item has moved on meanwhile; look at its latest state first.',
  },
  'household-missing': { 'zh-CN': '请选择帮助的是哪一户。', en: 'Choose the household it was done for.' },
  'household-not-linked': {
    'zh-CN': '{{value}} 这天，这户不是该代表的联系户。',
    en: 'On {{value}} this household was not linked to the representative.',
  },
  'item-times': {
    'zh-CN': '“{{value}}”可以填 {{allowed}} 项。',
    en: '“{{value}}” may stand {{allowed}} times on the form.',
  },
  'no-items': { 'zh-CN': '至少要填一项。', en: 'Fill in at least one item.' },
  'item-once': { 'zh-CN': '承诺事项每项都要填，而且只填一次。', en: 'Each item is promised, and only once.' },
  'judged-before-claim': {
    'zh-CN': '评判日期不能早于申报的完成日期（{{allowed}}）。',
    en: 'It cannot be judged before the day it was done ({{allowed}}).',
  },
  'judged-by-pledger': {
    'zh-CN': '自己申报的要由别人确认。',
    en: 'What you claimed yourself is judged by somebody else.',
  },
  'matter-missing': {
    'zh-CN': '请选择您提出的那件事作为佐证。',
    en: 'Choose the matter that was raised; it shows that this is done.',
  },
  'matter-of-other-kind': {
    'zh-CN': '所选的事项类别不符合这一项的要求。',
    en: 'The matter chosen is of another kind than this item needs.',
  },
  'no-pledge': { 'zh-CN': '本辖区的方案没有承诺书。', en: 'The programme here knows no pledge.' },
  'not-a-judge': { 'zh-CN': '按方案规定，这一项由别人确认。', en: 'The programme names others to judge this item.' },
  'pledge-closed': {
    'zh-CN': '这份承诺书已于 {{value}} 结账，不能再改。',
    en: 'The pledge was closed on {{value}} and can no longer be changed.',
  },
  'pledge-exists': { 'zh-CN': '{{value}} 年已经有承诺书了。', en: 'There is a pledge for {{value}} already.' },
  'pledge-signed': { 'zh-CN': '这份承诺书已于 {{value}} 签名。', en: 'The pledge was signed on {{value}}.' },
  'pledge-unsigned': { 'zh-CN': '承诺书还没有签名，请先签名。', en: 'The pledge is not signed yet; sign it first.' },
  'record-missing': {
    'zh-CN': '请写明做了什么，或选择一次走访作为佐证。',
    en: 'Say what was done, or choose the visit that shows it.',
  },
  'signed-name': {
    'zh-CN': '签名要与代表姓名一致（{{allowed}}）。',
    en: 'The signature must be the representative’s own name ({{allowed}}).',
  },
  'signed-outside-year': {
    'zh-CN': '签名日期要在 {{allowed}} 之间。',
    en: 'The day of signing must be within {{allowed}}.',
  },
  'text-missing': { 'zh-CN': '这里要填写内容。', en: 'Something has to be written here.' },
  'unknown-item': {
    'zh-CN': '方案的承诺书里没有“{{value}}”这一项。',
    en: 'The pledge of the programme has no item “{{value}}”.',
  },
  'visit-of-other-household': { 'zh-CN': '所选的走访不是这一户的。', en: 'The visit chosen was to another household.' },
} as const satisfies Messages;
