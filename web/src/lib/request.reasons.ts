import type { Messages } from './messages.js';

/** What was refused about a request itself: who asks, for how much, and against which state. */
export const REQUEST_REASONS = {
  'account-resting': {
    'zh-CN': '密码错误次数太多，账号暂停登录 {{allowed}} 分钟，请稍后再试。',
    en: 'Too many wrong passwords. The account rests for {{allowed}} minutes; try again later.',
  },
  'bad-request': {
    'zh-CN': '请求格式不对，请刷新页面后再试。',
    en: 'The request was malformed. Reload the page and try again.',
  },
  'body-too-large': {
    'zh-CN': '发送的内容太大。',
    en: 'What was sent is too large.',
  },
  'broken-rule': {
    'zh-CN': '填写的内容互相矛盾，未保存。请检查日期和数字。',
    en: 'What was entered contradicts itself and was not saved. Check dates and numbers.',
  },
  'client-key-reused': {
    'zh-CN': '这次提交与之前的一次混淆了，请刷新页面后再提交。',
    en: 'This was mixed up with an earlier request. Reload the page and send it again.',
  },
  'exists-already': { 'zh-CN': '同样的记录已经有了，不用重复登记。', en: 'Such a record exists already.' },
  'jurisdiction-taken': { 'zh-CN': '辖区“{{value}}”已经有了。', en: 'The jurisdiction “{{value}}” exists already.' },
  'malformed-cursor': { 'zh-CN': '列表已经变化，请刷新页面。', en: 'The list has changed; reload the page.' },
  'malformed-date': {
    'zh-CN': '“{{value}}”不是有效日期，请按 2026-03-10 的格式填写。',
    en: '“{{value}}” is no date; write it like 2026-03-10.',
  },
  'malformed-decimal': {
    'zh-CN': '“{{value}}”不是有效数字。',
    en: '“{{value}}” is no number.',
  },
  'malformed-id': {
    'zh-CN': '地址不完整，找不到这条记录。',
    en: 'The address is incomplete, so the record cannot be found.',
  },
  'measure-of-wards': {
    'zh-CN': '这个数字只能按村统计，没有个人的。',
    en: 'Only wards have this figure, not persons.',
  },
  'missing-reference': {
    'zh-CN': '所选的记录已经不在了，请重新选择。',
    en: 'What was chosen is no longer there; choose again.',
  },
  'mixed-ward-kinds': {
    'zh-CN': '只能比较同一类片区，请去掉不同类的。',
    en: 'Only wards of one kind can be compared; leave the others out.',
  },
  'month-range': { 'zh-CN': '月份要在 {{allowed}} 之间。', en: 'The month must be within {{allowed}}.' },
  'no-programme': {
    'zh-CN': '本辖区还没有实施方案，请管理员先启用一份。',
    en: 'No programme has been adopted yet; an administrator adopts one first.',
  },
  'page-size': { 'zh-CN': '一次要的太多了，请刷新页面。', en: 'Too much was asked for at once; reload the page.' },
  'password-short': {
    'zh-CN': '新密码至少要 {{allowed}} 个字符。',
    en: 'The new password needs at least {{allowed}} characters.',
  },
  'programme-broken': {
    'zh-CN': '实施方案文件有错，没有启用。请按提示改好后再试。',
    en: 'The programme file has mistakes and was not adopted; put them right and try again.',
  },
  'programme-superseded': {
    'zh-CN': '第{{allowed}}版刚由他人启用，您的草稿是按第{{value}}版改的。草稿仍在，请先看与现行版本的差异。',
    en: 'Version {{allowed}} has been adopted meanwhile; your draft was written against version {{value}}. It is kept: look at how it differs from the version in force.',
  },
  'programme-unchanged': {
    'zh-CN': '内容与现行的第{{value}}版完全一样，无需启用。',
    en: 'This is word for word version {{value}}, which is in force; there is nothing to adopt.',
  },
  'query-too-deep': {
    'zh-CN': '一次查询的层级太深，请缩小范围。',
    en: 'This asks for too many levels at once; ask for less.',
  },
  'query-too-large': {
    'zh-CN': '一次查询的内容太多，请缩小范围。',
    en: 'This asks for too much at once; ask for less.',
  },
  'sign-in-busy': {
    'zh-CN': '同时登录的人太多，请稍后再试。',
    en: 'Too many people are signing in at once. Try again in a moment.',
  },
  'stale-version': {
    'zh-CN': '这条记录刚被他人修改。您填写的内容仍在，请看最新情况后再提交。',
    en: 'Somebody else has just changed this record. What you entered is kept; look at the latest state, then send it again.',
  },
  'list-too-long': {
    'zh-CN': '一次最多 {{allowed}} 条（现有 {{value}} 条）。',
    en: 'At most {{allowed}} entries at a time; there are {{value}}.',
  },
  'text-too-long': {
    'zh-CN': '文字太长（{{value}} 字），最多 {{allowed}} 字。',
    en: 'The text is too long ({{value}} characters); at most {{allowed}} are taken.',
  },
  'text-unreadable': {
    'zh-CN': '文字里有无法显示的字符，请删去后再提交。',
    en: 'The text holds characters that cannot be shown; remove them and try again.',
  },
  'too-many-measures': {
    'zh-CN': '一次最多比较 {{allowed}} 个指标。',
    en: 'At most {{allowed}} measures can be compared at once.',
  },
  'too-many-wards': {
    'zh-CN': '一次最多比较 {{allowed}} 个片区，请缩小范围。',
    en: 'At most {{allowed}} wards can be compared at once; choose fewer.',
  },
  'took-too-long': {
    'zh-CN': '系统正忙，未保存，请稍后再提交。',
    en: 'The system is busy and nothing was saved. Try again in a moment.',
  },
  'unknown-criterion': { 'zh-CN': '没有这个考评项。', en: 'There is no such criterion.' },
  'unknown-kind': { 'zh-CN': '方案里没有“{{value}}”这类事项。', en: 'The programme has no kind “{{value}}”.' },
  'unknown-measure': { 'zh-CN': '没有“{{value}}”这个统计口径。', en: 'There is no measure “{{value}}”.' },
  'unknown-outcome': { 'zh-CN': '这类事项没有这种办理结果。', en: 'This kind of matter has no such outcome.' },
  'unknown-type': { 'zh-CN': '方案里没有“{{value}}”这类代表。', en: 'The programme has no type “{{value}}”.' },
  'username-taken': { 'zh-CN': '用户名“{{value}}”已被使用。', en: 'The username “{{value}}” is taken.' },
  'wrong-credentials': {
    'zh-CN': '用户名或密码不对，请核对后再试。忘记密码请联系联络办。',
    en: 'That username or password is not right. Check them and try again; if you forgot the password, ask the liaison office.',
  },
  'wrong-password': {
    'zh-CN': '现在的密码不对，请重新输入。',
    en: 'The current password is not right; type it again.',
  },
  'year-range': { 'zh-CN': '年份要在 {{allowed}} 之间。', en: 'The year must be within {{allowed}}.' },
} as const satisfies Messages;
