import { defineMessages } from '../../lib/messages.js';

export const useReplyText = defineMessages('score-sheet-replies', {
  dispute: { 'zh-CN': '对这一项有异议', en: 'Dispute this line' },
  disputeLine: { 'zh-CN': '对“{{criterion}}”申请复核', en: 'Dispute “{{criterion}}”' },
  disputeAdvice: {
    'zh-CN': '由没有参与打分的人决定。决定之前，只有您本人的结果暂缓公布。',
    en: 'Somebody who did not rate it decides. Until then only your own result is held back.',
  },
  reason: { 'zh-CN': '哪里不对', en: 'What is wrong' },
  evidence: { 'zh-CN': '佐证', en: 'Evidence' },
  evidenceOptional: { 'zh-CN': '有什么可以证明（可不填）', en: 'What shows it (optional)' },
  raise: { 'zh-CN': '提交复核申请', en: 'Send' },
  raised: { 'zh-CN': '复核申请已提交', en: 'Your reply has been sent' },
  withdraw: { 'zh-CN': '撤回申请', en: 'Take it back' },
  withdrawn: { 'zh-CN': '复核申请已撤回', en: 'The reply is taken back' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  trail: { 'zh-CN': '复核经过', en: 'What was disputed' },
  raisedBy: { 'zh-CN': '{{name}}（{{at}}）：{{reason}}', en: '{{name}}, {{at}}: {{reason}}' },
  decidedBy: { 'zh-CN': '{{name}}决定（{{at}}）：{{decision}}', en: 'Decided by {{name}}, {{at}}: {{decision}}' },
  correctedBy: { 'zh-CN': '{{name}}更正（{{at}}）：{{reason}}', en: 'Corrected by {{name}}, {{at}}: {{reason}}' },
  pointsChanged: { 'zh-CN': '{{before}} 分 → {{after}} 分', en: '{{before}} → {{after}} points' },
  pointsSet: { 'zh-CN': '定为 {{after}} 分', en: 'Set to {{after}} points' },
});
