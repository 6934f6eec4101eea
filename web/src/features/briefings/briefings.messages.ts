import { defineMessages } from '../../lib/messages.js';

export const useBriefingsText = defineMessages('briefings', {
  title: { 'zh-CN': '情况通报', en: 'Briefings' },
  none: { 'zh-CN': '今年还没有通报。', en: 'No briefing this year yet.' },
  send: { 'zh-CN': '发通报', en: 'Send a briefing' },
  sent: { 'zh-CN': '通报已发出', en: 'Briefing sent' },
  kind: { 'zh-CN': '类别', en: 'Kind' },
  subject: { 'zh-CN': '标题', en: 'Title' },
  body: { 'zh-CN': '通报内容', en: 'What is told' },
  line: { 'zh-CN': '{{sent}}发出，{{due}}前答复', en: 'sent {{sent}}, answers due {{due}}' },
  answered: { 'zh-CN': '{{done}}/{{total}} 组已答复', en: '{{done}} of {{total}} groups answered' },
  answer: { 'zh-CN': '答复', en: 'Answer' },
  kept: { 'zh-CN': '答复已保存', en: 'Answer saved' },
  overdue: { 'zh-CN': '{{count}} 组逾期未答复', en: '{{count}} overdue' },
  late: { 'zh-CN': '逾期', en: 'Late' },
  missing: { 'zh-CN': '未答复', en: 'Not answered' },
});
