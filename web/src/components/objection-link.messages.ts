import { defineMessages } from '../lib/messages.js';

export const useObjectionLinkText = defineMessages('objectionLink', {
  object: { 'zh-CN': '有误？', en: 'Not right?' },
});
