import { defineMessages } from '../../lib/messages.js';

export const usePastFiguresText = defineMessages('past-figures', {
  title: { 'zh-CN': '以往年度（上报数，无记录）', en: 'Earlier years (reported, no records)' },
  none: { 'zh-CN': '没有上报过以往年度的总数。', en: 'No total of an earlier year was reported.' },
  line: { 'zh-CN': '{{year}}年 · {{title}}：{{value}}', en: '{{year}} · {{title}}: {{value}}' },
  fraction: { 'zh-CN': '{{value}}/{{outOf}}', en: '{{value}}/{{outOf}}' },
  from: { 'zh-CN': '上报数，没有记录可查。来源：{{source}}', en: 'Reported, there are no records. Source: {{source}}' },
  record: { 'zh-CN': '登记以往年度总数', en: 'Add a total of an earlier year' },
  year: { 'zh-CN': '年度', en: 'Year' },
  measure: { 'zh-CN': '哪项数字', en: 'Which figure' },
  points: { 'zh-CN': '年度考评得分', en: 'Points of the evaluation' },
  rank: { 'zh-CN': '年度考评名次', en: 'Place in the evaluation' },
  value: { 'zh-CN': '数字', en: 'Figure' },
  outOf: { 'zh-CN': '共多少（可不填）', en: 'Out of (may be left out)' },
  source: { 'zh-CN': '来源（文件、台账）', en: 'Document it is taken from' },
  done: { 'zh-CN': '已登记', en: 'Recorded' },
});
