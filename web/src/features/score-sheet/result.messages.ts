import { defineMessages } from '../../lib/messages.js';

export const useResultText = defineMessages('score-sheet-result', {
  standing: { 'zh-CN': '公布情况', en: 'Publication' },
  published: { 'zh-CN': '{{at}}公布（{{minute}}）。', en: 'Published {{at}} ({{minute}}).' },
  turnTo: {
    'zh-CN': '对结果有疑问，请向{{authority}}或联络办提出。',
    en: 'With questions about the result, turn to the {{authority}} or the liaison office.',
  },
  heldBack: { 'zh-CN': '暂缓公布：{{reason}}。', en: 'Held back: {{reason}}.' },
  selfReport: { 'zh-CN': '述职报告', en: 'Self-report' },
  proposals: { 'zh-CN': '处理建议', en: 'Proposals' },
  corrected: { 'zh-CN': '这是更正后的结果', en: 'This is the corrected result' },
  superseded: { 'zh-CN': '这个结果后来作了更正', en: 'This result was corrected later' },
  because: { 'zh-CN': '第{{revision}}版：{{reason}}', en: 'Revision {{revision}}: {{reason}}' },
  edition: {
    'zh-CN': '第{{revision}}版：{{points}}分，{{band}}',
    en: 'Revision {{revision}}: {{points}} points, {{band}}',
  },
  revise: { 'zh-CN': '更正已公布的结果', en: 'Correct the published result' },
  reviseAdvice: {
    'zh-CN': '原结果保留不变；更正作为新的一版公布，写明理由和会议纪要。',
    en: 'The first result stays; the correction is published beside it, with its reason and minute.',
  },
  line: { 'zh-CN': '更正哪一项', en: 'Which line' },
  noLine: { 'zh-CN': '不改分数，只重新计算', en: 'No line, only count again' },
  lineNow: { 'zh-CN': '{{title}}（现 {{points}} 分）', en: '{{title}} ({{points}} points now)' },
  points: { 'zh-CN': '应得分数', en: 'Points it should have' },
  countAgain: { 'zh-CN': '按现有记录重新计算', en: 'Count the records again as they stand now' },
  reason: { 'zh-CN': '更正理由', en: 'Why it is corrected' },
  minute: { 'zh-CN': '会议纪要编号', en: 'Minute that decided it' },
  publishRevision: { 'zh-CN': '公布更正', en: 'Publish the correction' },
  revised: { 'zh-CN': '更正已公布', en: 'The correction is published' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
});
