import type { Messages } from './messages.js';

/** What was refused about self-reports, replies, publication, corrections and proposals. */
export const RESULT_REASONS = {
  'section-too-long': {
    'zh-CN': '每一部分最多{{allowed}}字，现有{{value}}字。',
    en: 'A section has at most {{allowed}} characters; this one has {{value}}.',
  },
  'self-report-closed': {
    'zh-CN': '述职报告现在不能修改或提交；确需修改请联系联络办重新开放。',
    en: 'The self-report can be neither changed nor submitted now. The office can open it again.',
  },
  'self-report-open': {
    'zh-CN': '述职报告本来就可以修改，或结果已经公布，不必也不能重新开放。',
    en: 'The self-report can be written anyway, or the results are published already.',
  },
  'unknown-section': {
    'zh-CN': '述职报告没有这一部分。',
    en: 'A self-report has no such section.',
  },
} as const satisfies Messages;
