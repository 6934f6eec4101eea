import { defineMessages } from '../../lib/messages.js';

export const useCalendarFeedText = defineMessages('calendar-feed', {
  title: { 'zh-CN': '日历订阅', en: 'Calendar subscription' },
  what: {
    'zh-CN': '把活动日程加到手机或电脑的日历里；改期、取消会自动更新。地址只有您知道，谁拿到都能看到日程，请勿转发。',
    en: 'Shows your days in the calendar of your phone or computer; days that are moved or called off follow. Whoever has the address sees the days: do not pass it on.',
  },
  make: { 'zh-CN': '生成订阅地址', en: 'Make an address' },
  makeAgain: { 'zh-CN': '换一个新地址', en: 'Make a new address' },
  revoke: { 'zh-CN': '停用', en: 'Stop it' },
  revoked: { 'zh-CN': '地址已停用', en: 'The address opens nothing any more' },
  made: { 'zh-CN': '已有地址，{{at}}生成', en: 'There is an address, made on {{at}}' },
  address: { 'zh-CN': '订阅地址（只显示这一次）', en: 'Address (shown only this once)' },
  copy: { 'zh-CN': '复制', en: 'Copy' },
  copied: { 'zh-CN': '已复制', en: 'Copied' },
});
