import { defineMessages } from '../lib/messages.js';

export const useDemoText = defineMessages('demo', {
  demoMark: { 'zh-CN': '演示标志', en: 'Demo mark' },
  demo: {
    'zh-CN': '演示数据：村名、人名均为虚构，不代表任何真实单位和个人。',
    en: 'Demo data: villages and people are invented and stand for nobody real.',
  },
});
