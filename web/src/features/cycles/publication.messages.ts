import { defineMessages } from '../../lib/messages.js';

export const usePublicationText = defineMessages('publication', {
  publish: { 'zh-CN': '公布结果', en: 'Publish the results' },
  title: { 'zh-CN': '公布', en: 'Publication' },
  minute: { 'zh-CN': '批准的会议纪要编号', en: 'Minute that approved it' },
  announcement: { 'zh-CN': '公告（不填则写明年度和纪要编号）', en: 'Announcement (left out: year and minute)' },
  holdBack: {
    'zh-CN': '{{count, number}} 份还没有总分，暂缓公布的理由',
    en: {
      one: '{{count, number}} has no total yet: why it is held back',
      other: '{{count, number}} have no total yet: why they are held back',
    },
  },
  frozen: {
    'zh-CN': '公布后记录、细则和结果一并固定，不能撤回；以后的更正另成一版，原结果保留。',
    en: 'Records, rubric and results are frozen and cannot be taken back; a later correction is a new revision beside the first result.',
  },
  confirm: { 'zh-CN': '公布', en: 'Publish' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  done: { 'zh-CN': '已公布', en: 'Published' },
  progress: {
    'zh-CN': '已公布 {{published}} · 可公布 {{ready}} · 复核中 {{disputed}} · 没有总分 {{undecided}}',
    en: '{{published}} published · {{ready}} ready · {{disputed}} disputed · {{undecided}} without a total',
  },
  act: { 'zh-CN': '{{minute}}：公布 {{count}} 份', en: '{{minute}}: {{count}} published' },
  when: { 'zh-CN': '{{name}} · {{at}}', en: '{{name}} · {{at}}' },
  entered: { 'zh-CN': '补录', en: 'entered afterwards' },
  digest: { 'zh-CN': '校验码 {{digest}}', en: 'Fingerprint {{digest}}' },
  waiting: { 'zh-CN': '暂缓公布的', en: 'Held back' },
  disputed: { 'zh-CN': '有一项正在复核', en: 'A line is disputed' },
});
