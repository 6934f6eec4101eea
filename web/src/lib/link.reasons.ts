import type { Messages } from './messages.js';

/** What was refused about links, and about who answers for which ward. */
export const LINK_REASONS = {
  'fixed-thing-missing': {
    'zh-CN': '本方案要求写明这一项，请填写后再提交。',
    en: 'This programme asks for it. Fill it in and try again.',
  },
  'handed-to-oneself': {
    'zh-CN': '不能移交给同一代表资格，请另选接手的人。',
    en: 'Choose somebody else: a mandate cannot hand over to itself.',
  },
  'nothing-to-hand-over': {
    'zh-CN': '{{value}} 前一天没有可以移交的户，或所选的户已不由该代表联系。',
    en: 'On the day before {{value}} there is nothing to hand over, or a chosen household is linked to somebody else.',
  },
} as const satisfies Messages;
