import { defineMessages, type Messages } from './messages.js';

/** What exactly was refused and what to do, by the rule that refused it; codes without a rule are in error-message.messages.ts. */
export const REASONS = {
  'account-resting': {
    'zh-CN': '密码错误次数太多，账号暂停登录 {{allowed}} 分钟，请稍后再试。',
    en: 'Too many wrong passwords. The account rests for {{allowed}} minutes; try again later.',
  },
  'activity-cancelled': {
    'zh-CN': '这场活动已经取消，不能再登记考勤。',
    en: 'This activity was cancelled; its roll can no longer be taken.',
  },
  'activity-held': {
    'zh-CN': '这场活动已登记考勤，不能取消。',
    en: 'The roll of this activity has been taken, so it cannot be cancelled.',
  },
  'broken-rule': {
    'zh-CN': '填写的内容互相矛盾，未保存。请检查日期和数字。',
    en: 'What was entered contradicts itself and was not saved. Check dates and numbers.',
  },
  'claimed-before-signing': {
    'zh-CN': '完成日期不能早于签名日期（{{allowed}}）。',
    en: 'It cannot be done before the pledge was signed ({{allowed}}).',
  },
  'client-key-reused': {
    'zh-CN': '这次提交与之前的一次混淆了，请刷新页面后再提交。',
    en: 'This was mixed up with an earlier request. Reload the page and send it again.',
  },
  'dates-overlap': {
    'zh-CN': '日期与已有记录重叠，请改日期后再提交。',
    en: 'The dates overlap those of another record. Change them and try again.',
  },
  'ends-before-start': {
    'zh-CN': '结束日期不能早于开始日期（{{allowed}}）。',
    en: 'It cannot end before it starts ({{allowed}}).',
  },
  'exists-already': { 'zh-CN': '同样的记录已经有了，不用重复登记。', en: 'Such a record exists already.' },
  'fulfilment-state': {
    'zh-CN': '这一项的情况已经变了，请看最新情况后再办。',
    en: 'This item has moved on meanwhile; look at its latest state first.',
  },
  'judged-before-claim': {
    'zh-CN': '评判日期不能早于申报的完成日期（{{allowed}}）。',
    en: 'It cannot be judged before the day it was done ({{allowed}}).',
  },
  'jurisdiction-taken': { 'zh-CN': '辖区“{{value}}”已经有了。', en: 'The jurisdiction “{{value}}” exists already.' },
  'link-ended': { 'zh-CN': '这段联系关系已于 {{value}} 结束。', en: 'This link ended on {{value}}.' },
  'malformed-cursor': { 'zh-CN': '列表已经变化，请刷新页面。', en: 'The list has changed; reload the page.' },
  'malformed-id': {
    'zh-CN': '地址不完整，找不到这条记录。',
    en: 'The address is incomplete, so the record cannot be found.',
  },
  'mandate-ended': { 'zh-CN': '这项代表资格已于 {{value}} 结束。', en: 'This mandate ended on {{value}}.' },
  'matter-state': {
    'zh-CN': '这件事的办理情况已经变了，请看最新情况后再办。',
    en: 'This matter has moved on meanwhile; look at its latest state first.',
  },
  'measure-of-wards': {
    'zh-CN': '这个数字只能按村统计，没有个人的。',
    en: 'Only wards have this figure, not persons.',
  },
  'missing-reference': {
    'zh-CN': '所选的记录已经不在了，请重新选择。',
    en: 'What was chosen is no longer there; choose again.',
  },
  'no-programme': {
    'zh-CN': '本辖区还没有实施方案，请管理员先启用一份。',
    en: 'No programme has been adopted yet; an administrator adopts one first.',
  },
  'page-size': { 'zh-CN': '一次要的太多了，请刷新页面。', en: 'Too much was asked for at once; reload the page.' },
  'password-short': {
    'zh-CN': '新密码至少要 {{allowed}} 个字符。',
    en: 'The new password needs at least {{allowed}} characters.',
  },
  'pledge-closed': {
    'zh-CN': '这份承诺书已于 {{value}} 结账，不能再改。',
    en: 'The pledge was closed on {{value}} and can no longer be changed.',
  },
  'pledge-signed': { 'zh-CN': '这份承诺书已于 {{value}} 签名。', en: 'The pledge was signed on {{value}}.' },
  'pledge-unsigned': { 'zh-CN': '承诺书还没有签名，请先签名。', en: 'The pledge is not signed yet; sign it first.' },
  'returned-before-month': {
    'zh-CN': '报送日期不能早于当月（{{allowed}}）。',
    en: 'It cannot be returned before its month begins ({{allowed}}).',
  },
  'roll-before-day': {
    'zh-CN': '活动在 {{allowed}}，当天起才能登记考勤。',
    en: 'The activity is on {{allowed}}; its roll is taken on that day or later.',
  },
  'signed-name': {
    'zh-CN': '签名要与代表姓名一致（{{allowed}}）。',
    en: 'The signature must be the representative’s own name ({{allowed}}).',
  },
  'signed-outside-year': {
    'zh-CN': '签名日期要在 {{allowed}} 之间。',
    en: 'The day of signing must be within {{allowed}}.',
  },
  'stale-version': {
    'zh-CN': '这条记录刚被他人修改。您填写的内容仍在，请看最新情况后再提交。',
    en: 'Somebody else has just changed this record. What you entered is kept; look at the latest state, then send it again.',
  },
  'step-before-last': {
    'zh-CN': '日期不能早于上一步（{{allowed}}）。',
    en: 'It cannot be dated before the step it follows ({{allowed}}).',
  },
  'unknown-measure': { 'zh-CN': '没有“{{value}}”这个统计口径。', en: 'There is no measure “{{value}}”.' },
  'username-taken': { 'zh-CN': '用户名“{{value}}”已被使用。', en: 'The username “{{value}}” is taken.' },
  'wrong-credentials': {
    'zh-CN': '用户名或密码不对，请核对后再试。忘记密码请联系联络办。',
    en: 'That username or password is not right. Check them and try again; if you forgot the password, ask the liaison office.',
  },
  'wrong-password': {
    'zh-CN': '现在的密码不对，请重新输入。',
    en: 'The current password is not right; type it again.',
  },
} as const satisfies Messages;

export type Reason = keyof typeof REASONS;

export const useReasonText = defineMessages('reasons', REASONS);
