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
  titleOf: { 'zh-CN': '{{year}}年{{type}}考评结果公布', en: 'Publication of the results of {{type}}, {{year}}' },
  wholeCycle: { 'zh-CN': '整个考评周期', en: 'The whole cycle' },
  nothing: { 'zh-CN': '还没有公布', en: 'Nothing is published yet' },
  nothingAdvice: {
    'zh-CN': '复核结束后，凭会议纪要公布。',
    en: 'Results are published under a minute, after the review.',
  },
  details: { 'zh-CN': '公布详情与核验文件', en: 'Publication, and the file to check it' },
  file: { 'zh-CN': '核验文件', en: 'The file to check it' },
  fileMeaning: {
    'zh-CN': '一个文件，包含细则、依据、每一项得分和校验码。除非方案选择公开，文件里没有姓名。',
    en: 'One file with the rubric, the facts, every line and the fingerprints. It holds no names unless the programme is open.',
  },
  download: { 'zh-CN': '下载核验文件', en: 'Download the file' },
  howToVerify: {
    'zh-CN': '在任何一台电脑上核对，不需要数据库和服务：',
    en: 'Check it on any computer, without database or server:',
  },
  verifyMeaning: {
    'zh-CN': '命令按细则重新计算全部得分；有人改动过，就指出是哪一份考评的哪一项。',
    en: 'The command works every score out again; if something was changed it names the evaluation and the line.',
  },
  disputed: { 'zh-CN': '有一项正在复核', en: 'A line is disputed' },
});
