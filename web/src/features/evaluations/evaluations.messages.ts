import { defineMessages } from '../../lib/messages.js';

export const useEvaluationsText = defineMessages('evaluations', {
  total: { 'zh-CN': '{{points}}/{{max}} 分', en: '{{points}} of {{max}} points' },
  provisional: { 'zh-CN': '{{points}}/{{max}}（已评项）', en: '{{points}} of {{max}} (items scored so far)' },
  none: { 'zh-CN': '今年还没有评出得分。', en: 'Nothing has been scored this year yet.' },
  before: { 'zh-CN': '上年 {{points}} 分', en: '{{points}} points the year before' },
  improve: { 'zh-CN': '怎样提高', en: 'What would change them' },
  scoreSheet: { 'zh-CN': '每一项怎么得的', en: 'How each point came about' },
  selfReport: { 'zh-CN': '述职报告', en: 'Self-report' },
  writeSelfReport: { 'zh-CN': '写述职报告', en: 'Write the self-report' },
  byAuthority: { 'zh-CN': '{{type}} · 由{{authority}}考评', en: '{{type}} · evaluated by {{authority}}' },
});
