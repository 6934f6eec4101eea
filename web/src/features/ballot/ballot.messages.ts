import { defineMessages } from '../../lib/messages.js';

export const useBallotText = defineMessages('ballot', {
  title: { 'zh-CN': '无记名测评', en: 'Anonymous ballot' },
  enter: { 'zh-CN': '请输入纸条上的码', en: 'Enter the code on your slip' },
  code: { 'zh-CN': '投票码', en: 'Code' },
  codeHint: { 'zh-CN': '12 位，大小写和横线都不影响', en: 'Twelve characters; dashes and capitals do not matter' },
  openBallot: { 'zh-CN': '打开选票', en: 'Open the ballot' },
  promise: {
    'zh-CN': '不用登录，不记姓名。系统只记这个码用过了，不记它投了什么。',
    en: 'No account, no name. What is kept is that the code was used, not what it was used for.',
  },
  about: { 'zh-CN': '{{type}} {{year}}年 · {{group}}', en: '{{type}}, {{year}} · {{group}}' },
  subjectAt: { 'zh-CN': '第 {{at}} 位，共 {{count}} 位', en: '{{at}} of {{count}}' },
  questionAt: { 'zh-CN': '第 {{at}} 题，共 {{count}} 题', en: 'Question {{at}} of {{count}}' },
  next: { 'zh-CN': '下一题', en: 'Next' },
  back: { 'zh-CN': '上一题', en: 'Back' },
  look: { 'zh-CN': '请核对，投出后不能改', en: 'Look it over: once cast it stands' },
  change: { 'zh-CN': '修改', en: 'Change' },
  cast: { 'zh-CN': '投票', en: 'Cast the ballot' },
  skip: { 'zh-CN': '不评这一位', en: 'Leave this one out' },
  thanks: { 'zh-CN': '谢谢，您的票已经投出', en: 'Thank you, your ballot is cast' },
  thanksMore: {
    'zh-CN': '可以关闭这一页。结果在评议结束后公布。',
    en: 'You can close this page. Results are made known after the vote.',
  },
  left: {
    'zh-CN': '还有 {{count}} 位没有评。',
    en: { one: '{{count}} has been left out.', other: '{{count}} have been left out.' },
  },
  goBack: { 'zh-CN': '去评剩下的', en: 'Go to those left out' },
  arrivedBefore: { 'zh-CN': '这张票已经收到。', en: 'This ballot has arrived before.' },
  orderTitle: { 'zh-CN': '{{title}}：按顺序点姓名', en: '{{title}}: tap the names in order' },
  orderHint: {
    'zh-CN': '先点排第一的，再点第二……点错可再点一次取消。',
    en: 'The first place first, then the second … Tap again to undo.',
  },
  placed: { 'zh-CN': '第 {{place}} 名', en: 'Place {{place}}' },
  language: { 'zh-CN': '语言', en: 'Language' },
});
