import { defineMessages } from '../lib/messages.js';

export const useFixedText = defineMessages('fixed', {
  post: { 'zh-CN': '定岗位', en: 'Post' },
  task: { 'zh-CN': '定任务', en: 'Task' },
  target: { 'zh-CN': '定目标', en: 'Target' },
  reward: { 'zh-CN': '定奖惩', en: 'Reward or penalty' },
});
