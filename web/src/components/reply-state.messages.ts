import { defineMessages } from '../lib/messages.js';

export const useReplyStateText = defineMessages('reply-state', {
  OPEN: { 'zh-CN': '待复核', en: 'Open' },
  UPHELD: { 'zh-CN': '申请成立', en: 'Upheld' },
  REJECTED: { 'zh-CN': '维持原分', en: 'Rejected' },
  WITHDRAWN: { 'zh-CN': '已撤回', en: 'Taken back' },
});
