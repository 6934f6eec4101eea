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
  'ballot-code-unknown': {
    'zh-CN': '这个码打不开选票，请对照纸条重新输入。',
    en: 'This code opens no ballot. Compare it with your slip.',
  },
  'ballot-guesses': {
    'zh-CN': '错误的码太多，请 {{allowed}} 分钟后再试。',
    en: 'Too many wrong codes. Try again in {{allowed}} minutes.',
  },
  'ballot-twice': { 'zh-CN': '每个对象只能投一张票。', en: 'There is one ballot for each subject.' },
  'ballot-used': { 'zh-CN': '这个码已经对该对象投过票。', en: 'This code has been used for this subject.' },
  'ballot-whole': {
    'zh-CN': '这张票要把全部 {{allowed}} 个对象一起排好再投。',
    en: 'This ballot holds all {{allowed}} subjects; put them in order and cast them together.',
  },
  'code-count': { 'zh-CN': '一次可以生成 {{allowed}} 个码。', en: '{{allowed}} codes can be issued at a time.' },
  'codes-shown-once': {
    'zh-CN': '这些码已经显示过一次，系统不保存。如没有记下，请作废后重新生成。',
    en: 'These codes were shown once and are not kept. If they are lost, cancel them and issue new ones.',
  },
  'panel-composition': {
    'zh-CN': '人数太少，容不下规定的各类评议人，至少要 {{allowed}} 人。',
    en: 'Too few for all classes that must be there: at least {{allowed}} raters are needed.',
  },
  'unknown-rater-class': {
    'zh-CN': '评议主体没有“{{value}}”这一类，可选：{{allowed}}。',
    en: 'The rater group has no class "{{value}}". It has {{allowed}}.',
  },
  'paper-class-alone': {
    'zh-CN': '单独一类只有 {{value}} 张票，会看出是谁投的；请与其他类的票合在一起计票，或至少 {{allowed}} 张。',
    en: '{{value}} papers of one class alone would show whose they are. Count them with those of other classes, or at least {{allowed}} together.',
  },
  'paper-classes': {
    'zh-CN': '各类合计 {{value}} 张，超过有效票 {{allowed}} 张。',
    en: 'The classes add up to {{value}}; there are only {{allowed}} valid papers.',
  },
  'paper-count-withdrawn': { 'zh-CN': '这次计票已经作废。', en: 'This count has been withdrawn.' },
  'paper-numbers': {
    'zh-CN': '票数对不上：应在 {{allowed}} 之间，填的是 {{value}}。',
    en: 'The numbers do not add up: {{value}} should be within {{allowed}}.',
  },
  'paper-sum': {
    'zh-CN': '票数合计是 {{value}}，应等于有效票 {{allowed}}。',
    en: 'The answers add up to {{value}}; there are {{allowed}} valid papers.',
  },
  'quorum-open': {
    'zh-CN': '还有对象评议人数不够（{{value}}）。仍要结束请写明原因。',
    en: 'Too few have rated ({{value}}). If it is to end all the same, say why.',
  },
  'same-person': { 'zh-CN': '计票人和监票人不能是同一人。', en: 'Teller and scrutineer must be two people.' },
} as const satisfies Messages;
