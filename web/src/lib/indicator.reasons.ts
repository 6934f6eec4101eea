import type { Messages } from './messages.js';

/** What was refused about figures that wards report. */
export const INDICATOR_REASONS = {
  'counted-by-records': {
    'zh-CN': '{{allowed}}年起这项数字由记录统计，不再填报。',
    en: 'From {{allowed}} on records count this figure; it is not reported any more.',
  },
  'indicator-approved': {
    'zh-CN': '已有层级审核通过，须先退回才能修改。',
    en: 'A level has approved it; it has to be sent back before it can change.',
  },
  'indicator-needs-note': {
    'zh-CN': '请在说明中写明原因：{{value}}',
    en: 'Explain this in the note: {{value}}',
  },
  'indicator-not-submitted': {
    'zh-CN': '这份填报还没有提交，或已经审核过。',
    en: 'The report has not been handed in, or has been decided already.',
  },
  'indicator-of-other-wards': {
    'zh-CN': '这一级不填报这项指标。',
    en: 'Wards of this kind do not report this indicator.',
  },
  'indicator-other-level': {
    'zh-CN': '现在轮到另一级审核。',
    en: 'It is another ward’s turn to decide.',
  },
  'indicator-own': {
    'zh-CN': '自己提交或审核过的，由别人审核。',
    en: 'What you handed in or approved is decided by somebody else.',
  },
  'indicator-places': {
    'zh-CN': '“{{value}}”的小数位过多，最多 {{allowed}} 位。',
    en: '“{{value}}” has too many places; at most {{allowed}}.',
  },
  'indicator-rule': { 'zh-CN': '不能提交：{{value}}', en: 'It cannot be handed in: {{value}}' },
  'period-not-begun': { 'zh-CN': '这个时段还没有开始。', en: 'The period has not begun yet.' },
  'no-release-authority': {
    'zh-CN': '这项指标方案没有规定由谁核准使用。',
    en: 'The programme names nobody who releases figures of this indicator.',
  },
  'not-released': { 'zh-CN': '这个数字没有核准使用。', en: 'This figure is not released.' },
  'release-before-approval': {
    'zh-CN': '先审定数字，再核准使用。',
    en: 'The figure has to be approved before it is released.',
  },
  'released-already': { 'zh-CN': '已经核准使用。', en: 'It is released already.' },
  'released-too-early': {
    'zh-CN': '不能早于填报日期（{{allowed}}）。',
    en: 'The figure was handed in on {{allowed}}; it cannot be released earlier.',
  },
  'revoked-before-release': {
    'zh-CN': '不能早于核准日期（{{allowed}}）。',
    en: 'It was released on {{allowed}}; it cannot be revoked earlier.',
  },
  'unknown-indicator': {
    'zh-CN': '方案里没有“{{value}}”这项指标。',
    en: 'The programme has no indicator “{{value}}”.',
  },
} as const satisfies Messages;
