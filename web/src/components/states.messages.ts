import { defineMessages } from '../lib/messages.js';

export const useStatesText = defineMessages('states', {
  language: { 'zh-CN': '语言', en: 'Language' },
  loading: { 'zh-CN': '正在加载……', en: 'Loading…' },
  failed: { 'zh-CN': '没有加载成功', en: 'This could not be loaded' },
  retry: { 'zh-CN': '重新加载', en: 'Try again' },
  signIn: { 'zh-CN': '去登录', en: 'Sign in' },
  more: { 'zh-CN': '再显示一些', en: 'Show more' },
  shown: {
    'zh-CN': '已显示 {{shown, number}}/{{total, number}}',
    en: 'Showing {{shown, number}} of {{total, number}}',
  },
  notEnoughData: { 'zh-CN': '数据不足', en: 'not enough data' },
  up: { 'zh-CN': '比{{year}}年多 {{by}}', en: 'up {{by}} since {{year}}' },
  down: { 'zh-CN': '比{{year}}年少 {{by}}', en: 'down {{by}} since {{year}}' },
  same: { 'zh-CN': '与{{year}}年持平', en: 'as in {{year}}' },
  upRate: { 'zh-CN': '比{{year}}年高 {{by}} 个百分点', en: 'up {{by}} points since {{year}}' },
  downRate: { 'zh-CN': '比{{year}}年低 {{by}} 个百分点', en: 'down {{by}} points since {{year}}' },
  noPrevious: { 'zh-CN': '{{year}}年无可比数据', en: 'nothing to compare in {{year}}' },
  sortBy: { 'zh-CN': '按“{{column}}”排列', en: 'Order by {{column}}' },
  print: { 'zh-CN': '打印', en: 'Print' },
  close: { 'zh-CN': '关闭', en: 'Close' },
  dismiss: { 'zh-CN': '关闭提示', en: 'Dismiss' },
});
