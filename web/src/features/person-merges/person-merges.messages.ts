import { defineMessages } from '../../lib/messages.js';

export const usePersonMergesText = defineMessages('personMerges', {
  like: { 'zh-CN': '可能是同一人', en: 'May be one person' },
  likeMeans: {
    'zh-CN': '系统只提示，是否合并由联络办决定。合并后较新条目的记录归到较早的条目，可以撤销。',
    en: 'This is a hint; the office decides. The records of the newer entry go to the older one, and can be given back.',
  },
  pair: { 'zh-CN': '{{from}}（较新）与 {{into}}（较早）', en: '{{from}} (newer) and {{into}} (older)' },
  merge: { 'zh-CN': '合并', en: 'Merge' },
  merges: { 'zh-CN': '已合并的条目', en: 'Merged entries' },
  mergedPair: { 'zh-CN': '{{from}} 并入 {{into}}', en: '{{from}} into {{into}}' },
  mergedBy: { 'zh-CN': '{{date}} {{name}}：{{reason}}', en: '{{date}}, {{name}}: {{reason}}' },
  splitSince: { 'zh-CN': '{{date}}已拆分：{{reason}}', en: 'Split on {{date}}: {{reason}}' },
  split: { 'zh-CN': '拆分', en: 'Split' },
  reason: { 'zh-CN': '理由', en: 'Reason' },
});
