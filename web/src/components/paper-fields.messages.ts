import { defineMessages } from '../lib/messages.js';

export const usePaperText = defineMessages('paper', {
  title: { 'zh-CN': '按纸页代录', en: 'Entered from a paper page' },
  page: { 'zh-CN': '纸质记录本第几页', en: 'Page of the paper book' },
  paperOn: { 'zh-CN': '纸页日期', en: 'Day of the page' },
  fromPaper: {
    'zh-CN': '{{name}}按纸页代录（{{page}}，{{date}}）',
    en: 'Entered by {{name}} from paper ({{page}}, {{date}})',
  },
  readBack: { 'zh-CN': '{{date}}已念给本人并签字', en: 'read back and signed on {{date}}' },
  notReadBack: { 'zh-CN': '还没有念给本人听', en: 'not read back yet' },
});
