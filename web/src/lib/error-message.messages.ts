import { defineMessages } from './messages.js';

/** What happened and what to do, by the code of the error. */
export const useErrorText = defineMessages('errors', {
  UNAUTHENTICATED: { 'zh-CN': '登录已失效，请重新登录。', en: 'You have been signed out. Sign in again.' },
  FORBIDDEN: {
    'zh-CN': '您没有这项操作的权限。如确需办理，请联系联络办。',
    en: 'You may not do this. Ask the liaison office if you need to.',
  },
  NOT_FOUND: {
    'zh-CN': '找不到这条记录，可能已被删除或不属于本辖区。',
    en: 'This record cannot be found; it may have been removed or belong elsewhere.',
  },
  BAD_USER_INPUT: {
    'zh-CN': '填写的内容有误，请检查后重新提交。',
    en: 'Something you entered is not right. Check it and try again.',
  },
  CONFLICT: {
    'zh-CN': '这条记录刚被他人修改。您填写的内容仍在，请查看最新情况后再提交。',
    en: 'Somebody else has just changed this record. What you entered is kept; look at the latest state, then send it again.',
  },
  INTERNAL: {
    'zh-CN': '系统出错，未保存。您填写的内容仍在，请稍后再试。',
    en: 'Something went wrong and nothing was saved. What you entered is kept; try again shortly.',
  },
  NETWORK: {
    'zh-CN': '连接不上服务器，未保存。您填写的内容仍在，请检查网络后重试。',
    en: 'The server cannot be reached and nothing was saved. What you entered is kept; check the network and try again.',
  },
  reference: { 'zh-CN': '报错编号 {{id}}', en: 'Reference {{id}}' },
});
