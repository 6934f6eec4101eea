import { defineMessages } from '../lib/messages.js';

export const useChartsText = defineMessages('charts', {
  unit: { 'zh-CN': '单位：{{unit}}', en: 'Unit: {{unit}}' },
  showTable: { 'zh-CN': '显示表格', en: 'Show table' },
  hideTable: { 'zh-CN': '收起表格', en: 'Hide table' },
  take: { 'zh-CN': '导出', en: 'Export' },
  takeLabel: { 'zh-CN': '导出：{{title}}', en: 'Export: {{title}}' },
  copyCsv: { 'zh-CN': '复制为 CSV', en: 'Copy as CSV' },
  saveCsv: { 'zh-CN': '保存 CSV 文件', en: 'Save as CSV' },
  copyPicture: { 'zh-CN': '复制图片', en: 'Copy picture' },
  savePng: { 'zh-CN': '保存图片（PNG）', en: 'Save picture (PNG)' },
  saveSvg: { 'zh-CN': '保存图片（SVG）', en: 'Save picture (SVG)' },
  copied: { 'zh-CN': '已复制', en: 'Copied' },
  saved: { 'zh-CN': '已保存', en: 'Saved' },
  failed: { 'zh-CN': '浏览器不允许此操作，请改用保存文件', en: 'The browser refused; save a file instead' },
  empty: { 'zh-CN': '还没有可画的数据', en: 'Nothing to draw yet' },
  source: { 'zh-CN': '{{jurisdiction}} · 数据截至 {{today}}', en: '{{jurisdiction}} · as of {{today}}' },
  sourceDemo: {
    'zh-CN': '{{jurisdiction}} · 演示数据 · 数据截至 {{today}}',
    en: '{{jurisdiction}} · demo data · as of {{today}}',
  },
  keyThisYear: { 'zh-CN': '{{year}} 年', en: '{{year}}' },
  keyPrevious: { 'zh-CN': '{{year}} 年（空心）', en: '{{year}} (hollow)' },
  keyTooFew: { 'zh-CN': '不足五例', en: 'fewer than five cases' },
});
