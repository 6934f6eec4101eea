import type { Messages } from './messages.js';

/** What was refused about the phases of an evaluation cycle. */
export const CYCLE_REASONS = {
  'decided-by-asker': {
    'zh-CN': '补录须由他人批准，申请人或本人不能批。',
    en: 'A late fact is decided by somebody else than who asked or whom it concerns.',
  },
  'facts-locked': {
    'zh-CN': '{{value}} 年的记录已锁定。确需补录的，请在考评页面申请，经他人批准后再登记。',
    en: 'The facts of {{value}} are locked. Ask for an exception on the page of the evaluation; record it once somebody else has approved.',
  },
  'facts-open': {
    'zh-CN': '{{value}} 年的记录还没有锁定，直接登记即可。',
    en: 'The facts of {{value}} are open: record it as usual.',
  },
  'late-fact-decided': { 'zh-CN': '这项申请已经批过了。', en: 'This has been decided already.' },
  'person-or-ward': {
    'zh-CN': '请写明是哪位代表或哪个片区的记录，二者选一。',
    en: 'Name either a person or a ward.',
  },
  'phase-left-early': {
    'zh-CN': '本阶段计划到 {{allowed}} 结束，提前结束请写明原因。',
    en: 'The phase is planned until {{allowed}}; say why it ends earlier.',
  },
  'phase-over': {
    'zh-CN': '已经结束的阶段不能再改日期。',
    en: 'The days of a phase that is over cannot be changed.',
  },
  'phase-step': {
    'zh-CN': '考评一次只能进入下一阶段或退回上一阶段；请看最新阶段后再办。',
    en: 'A cycle goes one phase on or one back at a time; look at its present phase first.',
  },
  'phases-overlap': {
    'zh-CN': '各阶段的日期要先后衔接，不能重叠：{{value}}。',
    en: 'Each phase must begin after the one before has ended: {{value}}.',
  },
  'published-by-minute': {
    'zh-CN': '公布要凭主管机关的会议纪要，请用“公布”办理。',
    en: 'Publishing needs the minute of the competent authority; use “Publish”.',
  },
  'reply-days-left': {
    'zh-CN': '复核申请要受理到 {{allowed}}，在此之前不能结束。',
    en: 'Replies are taken until {{allowed}}; the phase cannot end before.',
  },
  'reply-days-shortened': {
    'zh-CN': '已公布的复核申请期限只能延长，不能缩短（原定 {{allowed}}）。',
    en: 'Announced days to reply may be extended, not shortened ({{allowed}}).',
  },
  'reply-undated': {
    'zh-CN': '请先排定复核申请的起止日期。',
    en: 'Plan first from when to when replies are taken.',
  },
} as const satisfies Messages;
