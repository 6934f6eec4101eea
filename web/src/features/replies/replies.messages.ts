import { defineMessages } from '../../lib/messages.js';

export const useRepliesText = defineMessages('replies', {
  title: { 'zh-CN': '复核申请', en: 'Replies' },
  count: {
    'zh-CN': '{{year}}年有{{count}}份复核申请待决定。',
    en: {
      one: '{{count}} reply of {{year}} is waiting for a decision.',
      other: '{{count}} replies of {{year}} are waiting for a decision.',
    },
  },
  none: { 'zh-CN': '没有复核申请', en: 'No replies here' },
  noneAdvice: {
    'zh-CN': '进入复核申请阶段后，本人可在得分单上对某一项提出异议。',
    en: 'In the phase of replies everybody can dispute a line of the own score sheet.',
  },
  which: { 'zh-CN': '显示', en: 'Show' },
  open: { 'zh-CN': '待决定', en: 'Waiting' },
  all: { 'zh-CN': '全部', en: 'All' },
  line: {
    'zh-CN': '“{{criterion}}” {{points}} / {{maximum}} 分',
    en: '“{{criterion}}”: {{points}} of {{maximum}} points',
  },
  lineFree: { 'zh-CN': '“{{criterion}}” {{points}} 分', en: '“{{criterion}}”: {{points}} points' },
  lineUndecided: { 'zh-CN': '“{{criterion}}” 尚未评定', en: '“{{criterion}}”: not decided yet' },
  because: { 'zh-CN': '计分理由', en: 'Why it has these points' },
  says: { 'zh-CN': '本人意见', en: 'What the subject says' },
  evidence: { 'zh-CN': '佐证', en: 'Evidence' },
  scoreSheet: { 'zh-CN': '打开得分单', en: 'Open the score sheet' },
  decide: { 'zh-CN': '作出决定', en: 'Decide' },
  decideOf: { 'zh-CN': '决定{{name}}的复核申请', en: 'Decide the reply of {{name}}' },
  decision: { 'zh-CN': '决定', en: 'Decision' },
  CORRECT_POINTS: { 'zh-CN': '成立，更正分数', en: 'Upheld: correct the points' },
  COUNT_AGAIN: { 'zh-CN': '成立，记录已补正', en: 'Upheld: a record was put right' },
  REJECT: { 'zh-CN': '不成立，维持原分', en: 'Rejected: it stays as it is' },
  countAgainAdvice: {
    'zh-CN': '按现有记录重新计算这个人的各项数据和得分。',
    en: 'Figures and points are computed again from the records as they stand.',
  },
  points: { 'zh-CN': '这一项应得分数', en: 'Points the line should have' },
  pointsRange: { 'zh-CN': '{{minimum}} 至 {{maximum}} 分', en: '{{minimum}} to {{maximum}}' },
  pointsAtMost: { 'zh-CN': '不高于 {{maximum}} 分', en: 'at most {{maximum}}' },
  pointsAtLeast: { 'zh-CN': '不低于 {{minimum}} 分', en: 'at least {{minimum}}' },
  reason: { 'zh-CN': '理由（本人能看到）', en: 'Why (the subject reads it)' },
  decided: { 'zh-CN': '已决定，得分已更新', en: 'It is decided and the points are up to date' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  decidedBy: { 'zh-CN': '{{name}}决定：{{decision}}', en: 'Decided by {{name}}: {{decision}}' },
});
