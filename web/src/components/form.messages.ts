import { defineMessages } from '../lib/messages.js';

export const useFormText = defineMessages('form', {
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
});
