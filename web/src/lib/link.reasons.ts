import type { Messages } from './messages.js';

/** What was refused about links, and about who answers for which ward. */
export const LINK_REASONS = {
  'assignment-ended': {
    'zh-CN': '这项责任已于 {{value}} 结束。',
    en: 'This assignment ended on {{value}}.',
  },
  'fixed-thing-missing': {
    'zh-CN': '本方案要求写明这一项，请填写后再提交。',
    en: 'This programme asks for it. Fill it in and try again.',
  },
  'handed-to-oneself': {
    'zh-CN': '不能移交给同一代表资格，请另选接手的人。',
    en: 'Choose somebody else: a mandate cannot hand over to itself.',
  },
  'no-matching': { 'zh-CN': '本方案没有写明怎样匹配联系户。', en: 'This programme does not say how to match.' },
  'nothing-to-hand-over': {
    'zh-CN': '{{value}} 前一天没有可以移交的户，或所选的户已不由该代表联系。',
    en: 'On the day before {{value}} there is nothing to hand over, or a chosen household is linked to somebody else.',
  },
  'proposal-decided': {
    'zh-CN': '这一对已经有人定过了，请刷新。',
    en: 'Somebody has decided this pair already. Reload.',
  },
  'type-not-at-level': {
    'zh-CN': '这类代表不在这一级负责，请另选人或另选层级。',
    en: 'This type of representative does not answer at that level. Choose another person or level.',
  },
  'unknown-level': { 'zh-CN': '方案中没有这一级责任。', en: 'The programme has no such level.' },
  'unknown-need': { 'zh-CN': '方案中没有这种需要。', en: 'The programme has no such need.' },
  'ward-not-at-level': {
    'zh-CN': '这一级负责的不是这种地方，请另选。',
    en: 'The level is over another kind of ward. Choose another one.',
  },
} as const satisfies Messages;
