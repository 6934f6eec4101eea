import { defineMessages } from '../lib/messages.js';

export const useAttributesText = defineMessages('attributes', {
  notTold: { 'zh-CN': '（未填）', en: '(not told)' },
  yes: { 'zh-CN': '是', en: 'Yes' },
  no: { 'zh-CN': '否', en: 'No' },
  manyTexts: { 'zh-CN': '每填一个按回车', en: 'Press Enter after each' },
  attributes: { 'zh-CN': '属性', en: 'Attributes' },
  change: { 'zh-CN': '修改属性', en: 'Change attributes' },
  changeOf: { 'zh-CN': '修改属性：{{name}}', en: 'Change attributes: {{name}}' },
  save: { 'zh-CN': '保存', en: 'Save' },
  saved: { 'zh-CN': '已保存，得分随后更新', en: 'Saved; the points will follow' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
});
