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
  'claimed-after-year': {
    'zh-CN': '完成日期要在承诺年度内（不晚于 {{allowed}}）。',
    en: 'It has to be done within the year of the pledge, by {{allowed}}.',
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
  'entered-twice': {
    'zh-CN': '同一个人在名单里登记了两次，请只留一条。',
    en: 'Somebody is entered twice; keep one entry.',
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
  'exists-already': { 'zh-CN': '同样的记录已经有了，不用重复登记。', en: 'Such a record exists already.' },
  'fulfilment-state': {
    'zh-CN': '这一项的情况已经变了，请看最新情况后再办。',
    en: 'This item has moved on meanwhile; look at its latest state first.',
  },
  'household-closed': {
    'zh-CN': '这户已销户，不能再联系。',
    en: 'This household has left the ledger and cannot be linked.',
  },
  'household-missing': { 'zh-CN': '请选择帮助的是哪一户。', en: 'Choose the household it was done for.' },
  'household-not-linked': {
    'zh-CN': '{{value}} 这天，这户不是该代表的联系户。',
    en: 'On {{value}} this household was not linked to the representative.',
  },
  'in-the-future': {
    'zh-CN': '日期还没有到，请填 {{allowed}} 或更早。',
    en: 'That day has not come yet; enter {{allowed}} or earlier.',
  },
  'item-once': { 'zh-CN': '承诺事项每项都要填，而且只填一次。', en: 'Each item is promised, and only once.' },
  'judged-before-claim': {
    'zh-CN': '评判日期不能早于申报的完成日期（{{allowed}}）。',
    en: 'It cannot be judged before the day it was done ({{allowed}}).',
  },
  'judged-by-pledger': {
    'zh-CN': '自己申报的要由别人确认。',
    en: 'What you claimed yourself is judged by somebody else.',
  },
  'jurisdiction-taken': { 'zh-CN': '辖区“{{value}}”已经有了。', en: 'The jurisdiction “{{value}}” exists already.' },
  'leave-unapproved': { 'zh-CN': '请假要写明原因和批准人。', en: 'A leave needs its reason and who approved it.' },
  'link-ended': { 'zh-CN': '这段联系关系已于 {{value}} 结束。', en: 'This link ended on {{value}}.' },
  'link-held': { 'zh-CN': '这户那时已经联系着了。', en: 'The household is linked then already.' },
  'malformed-cursor': { 'zh-CN': '列表已经变化，请刷新页面。', en: 'The list has changed; reload the page.' },
  'malformed-id': {
    'zh-CN': '地址不完整，找不到这条记录。',
    en: 'The address is incomplete, so the record cannot be found.',
  },
  'mandate-ended': { 'zh-CN': '这项代表资格已于 {{value}} 结束。', en: 'This mandate ended on {{value}}.' },
  'mandate-held': { 'zh-CN': '那时已经任着同一代表资格。', en: 'The same mandate is held then already.' },
  'mandate-not-held': { 'zh-CN': '{{value}} 这天不在任期内。', en: 'The mandate is not held on {{value}}.' },
  'matter-missing': {
    'zh-CN': '请选择您提出的那件事作为佐证。',
    en: 'Choose the matter that was raised; it shows that this is done.',
  },
  'matter-of-other-kind': {
    'zh-CN': '所选的事项类别不符合这一项的要求。',
    en: 'The matter chosen is of another kind than this item needs.',
  },
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
  'nil-with-summary': {
    'zh-CN': '零报告不写内容；有内容请改为正常报送。',
    en: 'A nil return says nothing; if there is something to report, it is not nil.',
  },
  'no-nil-returns': {
    'zh-CN': '本方案没有零报告，请填写内容。',
    en: 'This programme knows no nil returns; write what there is to report.',
  },
  'no-pledge': { 'zh-CN': '本辖区的方案没有承诺书。', en: 'The programme here knows no pledge.' },
  'no-programme': {
    'zh-CN': '本辖区还没有实施方案，请管理员先启用一份。',
    en: 'No programme has been adopted yet; an administrator adopts one first.',
  },
  'not-a-judge': { 'zh-CN': '按方案规定，这一项由别人确认。', en: 'The programme names others to judge this item.' },
  'not-expected': { 'zh-CN': '名单里有人不属于当天应到人员。', en: 'Somebody on the list was not expected that day.' },
  'not-in-office': {
    'zh-CN': '{{value}} 时该代表不在任。',
    en: 'The representative was not in office then ({{value}}).',
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
  'pledge-exists': { 'zh-CN': '{{value}} 年已经有承诺书了。', en: 'There is a pledge for {{value}} already.' },
  'pledge-signed': { 'zh-CN': '这份承诺书已于 {{value}} 签名。', en: 'The pledge was signed on {{value}}.' },
  'pledge-unsigned': { 'zh-CN': '承诺书还没有签名，请先签名。', en: 'The pledge is not signed yet; sign it first.' },
  'primary-mandate-held': {
    'zh-CN': '那时已有主要代表资格，同时只能有一项。',
    en: 'Another primary mandate is held then; there can be one at a time.',
  },
  'raised-for-representative': {
    'zh-CN': '群众提出的事项不能记在代表名下。',
    en: 'A household raises its own matters, not a representative’s.',
  },
  'record-missing': {
    'zh-CN': '请写明做了什么，或选择一次走访作为佐证。',
    en: 'Say what was done, or choose the visit that shows it.',
  },
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
  'text-missing': { 'zh-CN': '这里要填写内容。', en: 'Something has to be written here.' },
  'type-links-nobody': { 'zh-CN': '这类代表不联系户。', en: 'This type of representative is linked to nobody.' },
  'unknown-item': {
    'zh-CN': '方案的承诺书里没有“{{value}}”这一项。',
    en: 'The pledge of the programme has no item “{{value}}”.',
  },
  'unknown-kind': { 'zh-CN': '方案里没有“{{value}}”这类事项。', en: 'The programme has no kind “{{value}}”.' },
  'unknown-measure': { 'zh-CN': '没有“{{value}}”这个统计口径。', en: 'There is no measure “{{value}}”.' },
  'unknown-outcome': { 'zh-CN': '这类事项没有这种办理结果。', en: 'This kind of matter has no such outcome.' },
  'unknown-type': { 'zh-CN': '方案里没有“{{value}}”这类代表。', en: 'The programme has no type “{{value}}”.' },
  'username-taken': { 'zh-CN': '用户名“{{value}}”已被使用。', en: 'The username “{{value}}” is taken.' },
  'visit-of-other-household': { 'zh-CN': '所选的走访不是这一户的。', en: 'The visit chosen was to another household.' },
  'ward-missing': { 'zh-CN': '请选择是哪个村（社区）的事。', en: 'Choose the ward it is about.' },
  'wrong-credentials': {
    'zh-CN': '用户名或密码不对，请核对后再试。忘记密码请联系联络办。',
    en: 'That username or password is not right. Check them and try again; if you forgot the password, ask the liaison office.',
  },
  'wrong-password': {
    'zh-CN': '现在的密码不对，请重新输入。',
    en: 'The current password is not right; type it again.',
  },
  'year-too-far': {
    'zh-CN': '年度太远，最多填 {{allowed}}。',
    en: 'That year is too far ahead; {{allowed}} is the last one.',
  },
} as const satisfies Messages;

export type Reason = keyof typeof REASONS;

export const useReasonText = defineMessages('reasons', REASONS);
