import { defineMessages } from '../../lib/messages.js';

export const useSelfReportText = defineMessages('self-report', {
  title: { 'zh-CN': '述职报告', en: 'Self-report' },
  titleOf: { 'zh-CN': '{{name}} {{year}}年述职报告', en: 'Self-report of {{name}}, {{year}}' },
  sentenceDraft: {
    'zh-CN': '已按记录写好初稿，数字都来自记录；请补充自己的话。边写边保存。',
    en: 'The records have been written down for you, every number from a record. Add your own words; it is saved as you write.',
  },
  sentenceEarly: {
    'zh-CN': '进入述职阶段后才能提交，现在可以先写。',
    en: 'It can be submitted once the phase of self-reports begins; you may write now.',
  },
  sentenceSubmitted: { 'zh-CN': '{{at}}已提交。', en: 'Submitted {{at}}.' },
  sentenceNone: { 'zh-CN': '还没有提交述职报告。', en: 'No self-report has been submitted yet.' },
  sentenceClosed: {
    'zh-CN': '述职阶段已结束，没有提交；需要补交请联系联络办。',
    en: 'The phase of self-reports is over and nothing was submitted. Ask the office if you still need to.',
  },
  useRecords: { 'zh-CN': '改用最新记录', en: 'Write what the records say now' },
  useRecordsFor: { 'zh-CN': '“{{section}}”改用最新记录', en: 'Write what the records say now for “{{section}}”' },
  untouched: { 'zh-CN': '初稿，改动后保存', en: 'A draft; saved once you change it' },
  saved: { 'zh-CN': '已保存', en: 'Saved' },
  saving: { 'zh-CN': '正在保存……', en: 'Saving…' },
  unsaved: { 'zh-CN': '还有未保存的内容', en: 'Not saved yet' },
  kept: {
    'zh-CN': '没有连上，内容先留在这台设备上，连上后自动保存。',
    en: 'Not connected. What you wrote is kept on this device and saved once the connection is back.',
  },
  submit: { 'zh-CN': '提交', en: 'Submit' },
  submitAsk: {
    'zh-CN': '提交后不能再改，除非联络办重新开放。',
    en: 'Once submitted it cannot be changed unless the office opens it again.',
  },
  submitted: { 'zh-CN': '述职报告已提交', en: 'The self-report is submitted' },
  reopen: { 'zh-CN': '重新开放填写', en: 'Open it again' },
  reopenReason: { 'zh-CN': '理由', en: 'Reason' },
  reopened: { 'zh-CN': '已重新开放', en: 'It is open again' },
  reopenedBecause: { 'zh-CN': '联络办重新开放：{{reason}}', en: 'Opened again by the office: {{reason}}' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  nothing: { 'zh-CN': '（未写）', en: '(nothing)' },
});
