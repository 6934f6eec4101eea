import { defineMessages } from '../../lib/messages.js';

export const useSessionText = defineMessages('session', {
  product: { 'zh-CN': '连心', en: 'Lianxin' },
  purpose: { 'zh-CN': '代表联系群众 · 承诺践诺 · 考评', en: 'Representatives, their pledges and their year' },
  signIn: { 'zh-CN': '登录', en: 'Sign in' },
  username: { 'zh-CN': '用户名', en: 'Username' },
  password: { 'zh-CN': '密码', en: 'Password' },
  demoAccount: { 'zh-CN': '演示账号', en: 'Demo account' },
  chooseDemoAccount: { 'zh-CN': '按辖区选择…', en: 'Choose by jurisdiction …' },
  demoPassword: {
    'zh-CN': '演示账号的密码都是 {{password}}',
    en: 'The password of every demo account is {{password}}',
  },
  wrong: {
    'zh-CN': '用户名或密码不对，请核对后再试。忘记密码请联系联络办。',
    en: 'That username or password is not right. Check them and try again; if you forgot the password, ask the liaison office.',
  },
  help: {
    'zh-CN': '没有账号或忘记密码，请联系联络办。',
    en: 'No account, or password forgotten? Ask the liaison office.',
  },
  publicBoards: { 'zh-CN': '公开栏（不用登录）', en: 'Public boards (no account needed)' },
  profile: { 'zh-CN': '账号与密码', en: 'Account and password' },
  signedInAs: { 'zh-CN': '当前登录：{{name}}（{{username}}）', en: 'Signed in as {{name}} ({{username}})' },
  changePassword: { 'zh-CN': '修改密码', en: 'Change password' },
  currentPassword: { 'zh-CN': '现在的密码', en: 'Current password' },
  newPassword: { 'zh-CN': '新密码', en: 'New password' },
  newPasswordAdvice: {
    'zh-CN': '至少 10 个字符。四个不相干的词连在一起就很好记，也很安全。',
    en: 'At least 10 characters. Four unrelated words are easy to remember and safe.',
  },
  repeatPassword: { 'zh-CN': '再输一遍新密码', en: 'New password again' },
  notSame: { 'zh-CN': '两次输入的新密码不一样。', en: 'The two new passwords differ.' },
  passwordChanged: { 'zh-CN': '密码已修改', en: 'Password changed' },
});
