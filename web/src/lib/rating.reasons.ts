import type { Messages } from './messages.js';

/** What was refused about raters, ratings and ballots. */
export const RATING_REASONS = {
  'assignment-withdrawn': {
    'zh-CN': '这位评议人已不再评议该对象。',
    en: 'This rater no longer rates this subject.',
  },
  'conflict-undeclared': {
    'zh-CN': '您与评议对象之间的关系要先申报，再提交。',
    en: 'Declare first what stands between you and the subject, then hand in.',
  },
  'cycle-phase': {
    'zh-CN': '考评周期现在不在这个阶段，不能办理。',
    en: 'The evaluation cycle is in another phase now, so this cannot be done.',
  },
  'no-raters': {
    'zh-CN': '没有可以担任这一评议主体的账号，请先添加账号。',
    en: 'There is no account that may rate in this group. Add accounts first.',
  },
  'panel-size': {
    'zh-CN': '请填写每个对象由几人评议，至少 1 人。',
    en: 'Say how many raters each subject is to have; at least 1.',
  },
  'rater-barred': {
    'zh-CN': '您与评议对象之间的关系按规则需要回避，请联系联络办。',
    en: 'The rules do not let you rate this subject. Ask the liaison office.',
  },
  'rater-is-kin': {
    'zh-CN': '{{value}}申报过与对象有亲属关系，按规则回避。',
    en: '{{value}} has declared kinship with a subject; the rules do not allow that.',
  },
  'rater-is-not-subject': {
    'zh-CN': '自评只能由本人填写，{{value}}不是本人。',
    en: 'Only subjects assess themselves; {{value}} is somebody else.',
  },
  'rater-is-subject': {
    'zh-CN': '{{value}}就是评议对象，不能评议自己。',
    en: '{{value}} is the subject; nobody rates themselves.',
  },
  'rater-of-other-group': {
    'zh-CN': '{{value}}已在另一评议主体中评议同一对象，不能重复。',
    en: '{{value}} rates the same subject in another rater group already.',
  },
  'rater-of-same-group': {
    'zh-CN': '{{value}}与对象在同一活动组，按规则回避。',
    en: '{{value}} belongs to the same activity group; the rules do not allow that.',
  },
  'rater-out-of-reach': {
    'zh-CN': '有人不属于这一评议主体，或对象不在其范围内。',
    en: 'Somebody does not belong to the rater group, or may not reach a subject.',
  },
  'rating-category': { 'zh-CN': '请从给出的选项里选一个。', en: 'Choose one of the words given.' },
  'rating-dimension': {
    'zh-CN': '表格里没有这一项，或填了两次。',
    en: 'The form has no such line, or it is filled in twice.',
  },
  'rating-incomplete': {
    'zh-CN': '还有考评项没有填。不适用的请标为“不适用”。',
    en: 'Some criteria are still open. Mark those that do not apply.',
  },
  'rating-kind': { 'zh-CN': '这一项不是这样填的。', en: 'This criterion is answered in another way.' },
  'rating-not-submitted': { 'zh-CN': '还没有提交，不用退回。', en: 'Nothing has been handed in yet.' },
  'rating-order': {
    'zh-CN': '名次要从 {{allowed}} 连续、不重复；现在缺第 {{value}} 名。',
    en: 'Places must be {{allowed}}, each once; place {{value}} is missing.',
  },
  'rating-place': { 'zh-CN': '名次要在 {{allowed}} 之间。', en: 'The place must be within {{allowed}}.' },
  'rating-range': {
    'zh-CN': '打分要在 {{allowed}} 之间，并符合规定的步长。',
    en: 'Points must be within {{allowed}}, in the steps of the rubric.',
  },
  'rating-submitted': {
    'zh-CN': '已经提交，不能再改。确需修改请联系联络办退回。',
    en: 'This is handed in and can no longer be changed. The liaison office can open it again.',
  },
  'rating-unexplained': {
    'zh-CN': '有的考评项要求写明依据，请补上。',
    en: 'Some criteria ask for reasons; write why.',
  },
  'unknown-period': {
    'zh-CN': '这一项不按这个时段评议。',
    en: 'The criterion is not rated for this part of the year.',
  },
  'unknown-rater-group': {
    'zh-CN': '考评细则里没有这一评议主体。',
    en: 'The rubric has no such rater group.',
  },
} as const satisfies Messages;
