import type { Messages } from './messages.js';

/** What was refused about self-reports, replies, publication, corrections and proposals. */
export const RESULT_REASONS = {
  'correction-high': {
    'zh-CN': '更正后的分数不能高于 {{allowed}}。',
    en: 'The points must not be above {{allowed}}.',
  },
  'correction-low': {
    'zh-CN': '更正后的分数不能低于 {{allowed}}。',
    en: 'The points must not be below {{allowed}}.',
  },
  'decided-before-hearing': {
    'zh-CN': '决定日期不能早于听取本人意见的日期（{{allowed}}）。',
    en: 'Nothing is decided before the hearing ({{allowed}}).',
  },
  'facts-not-kept': {
    'zh-CN': '这一周期公布较早，当时没有随结果保存依据，无法导出核验文件。',
    en: 'It was published before facts were kept with results, so there is no file to check.',
  },
  'line-gone': {
    'zh-CN': '评分细则中已没有这一项，无法更正分数。',
    en: 'The rubric no longer has this line, so its points cannot be corrected.',
  },
  'line-not-disputable': {
    'zh-CN': '合计项不能直接申请复核，请选择其中有误的那一项。',
    en: 'A sum is not disputed itself: choose the line in it that is wrong.',
  },
  'not-suggested': {
    'zh-CN': '这个结果没有提出这项建议。',
    en: 'The result does not suggest this.',
  },
  'points-missing': { 'zh-CN': '请填写更正后的分数。', en: 'Enter the points the line should have.' },
  'proposal-exists': {
    'zh-CN': '这项建议已经有人拟办。',
    en: 'Somebody has taken this up already.',
  },
  'proposal-state': {
    'zh-CN': '这份建议的办理情况已经变了，请看最新情况后再办。',
    en: 'This proposal has moved on meanwhile; look at its latest state first.',
  },
  'proposal-unpublished': {
    'zh-CN': '结果公布以后才能据此提出建议。',
    en: 'A proposal rests on a published result.',
  },
  'publish-phase': {
    'zh-CN': '只有进入“复核”阶段之后才能公布结果。',
    en: 'Results are published from the phase of review.',
  },
  'publish-with-cycle': {
    'zh-CN': '整个考评周期还没有公布，请与其他人一起公布。',
    en: 'Its cycle is not published yet: it is published with the others.',
  },
  'reply-closed': {
    'zh-CN': '这份复核申请已有结论或已撤回。',
    en: 'This reply has been decided or withdrawn already.',
  },
  'reply-decided-by-party': {
    'zh-CN': '复核须由他人决定：申请人、考评对象本人和给这一项打过分的人都不能决定。',
    en: 'Somebody else decides: neither who raised it, nor the subject, nor anybody who rated this line.',
  },
  'reply-exists': {
    'zh-CN': '这一项已有一份复核申请等待决定。',
    en: 'A reply about this line is waiting for its decision already.',
  },
  'reply-not-decidable': {
    'zh-CN': '现在不能决定复核申请。',
    en: 'Replies cannot be decided in this phase, or the result is published.',
  },
  'reply-not-taken': {
    'zh-CN': '现在不在受理复核申请的时间内。',
    en: 'Replies are not taken now: only in their phase, on the days planned for them.',
  },
  'reply-open': {
    'zh-CN': '有一项复核申请还没有决定，暂不能公布。',
    en: 'A reply about it has not been decided yet.',
  },
  'revise-unpublished': {
    'zh-CN': '还没有公布的结果不需要更正版。',
    en: 'It is not published yet, so it needs no corrected edition.',
  },
  'revised-already': {
    'zh-CN': '已有更新的更正版，请在最新一版上更正。',
    en: 'A later correction is in force; correct that one.',
  },
  'revision-same': {
    'zh-CN': '更正后结果没有变化，不必公布更正版。',
    en: 'The result would be the same, so there is nothing to publish.',
  },
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
  'undecided-evaluations': {
    'zh-CN': '还有{{value}}份考评没有总分。请先完成评定，或写明暂缓公布的理由。',
    en: '{{value}} evaluations have no total yet. Decide them, or say why they are held back.',
  },
  'unknown-section': {
    'zh-CN': '述职报告没有这一部分。',
    en: 'A self-report has no such section.',
  },
} as const satisfies Messages;
