import { defineMessages } from '../../lib/messages.js';

export const useProposalsText = defineMessages('proposals', {
  title: { 'zh-CN': '处理建议', en: 'Proposals' },
  sentence: {
    'zh-CN': '细则根据已公布的结果提出{{count}}项建议。软件只起草，由有权的机关决定。',
    en: {
      one: 'The rubric suggests {{count}} step on published results. The software only drafts; the named body decides.',
      other:
        'The rubric suggests {{count}} steps on published results. The software only drafts; the named body decides.',
    },
  },
  none: { 'zh-CN': '没有建议', en: 'Nothing is suggested' },
  noneAdvice: {
    'zh-CN': '细则可以规定某种结果提出何种建议，例如表彰或约谈。',
    en: 'A rubric can say which result suggests what, such as an award or an interview.',
  },
  authority: { 'zh-CN': '决定机关', en: 'Decides' },
  grounds: { 'zh-CN': '理由', en: 'Grounds' },
  result: { 'zh-CN': '考评结果', en: 'The result' },
  heardOn: { 'zh-CN': '听取本人意见', en: 'Heard on' },
  decision: { 'zh-CN': '决定', en: 'Decision' },
  decidedOn: { 'zh-CN': '决定日期', en: 'Decided on' },
  OPEN: { 'zh-CN': '尚未拟办', en: 'Not taken up' },
  DRAFT: { 'zh-CN': '起草中', en: 'Draft' },
  SUBMITTED: { 'zh-CN': '已提请决定', en: 'Before the authority' },
  DROPPED: { 'zh-CN': '不再提请', en: 'Dropped' },
  ADOPTED: { 'zh-CN': '已采纳', en: 'Adopted' },
  DECLINED: { 'zh-CN': '未采纳', en: 'Declined' },
  draft: { 'zh-CN': '起草建议', en: 'Draft it' },
  drafted: { 'zh-CN': '已起草', en: 'Drafted' },
  write: { 'zh-CN': '修改理由', en: 'Write the grounds' },
  submit: { 'zh-CN': '提请决定', en: 'Put before the authority' },
  hear: { 'zh-CN': '记录听取意见', en: 'Note the hearing' },
  decide: { 'zh-CN': '记录决定', en: 'Note the decision' },
  drop: { 'zh-CN': '不再提请', en: 'Drop it' },
  dropReason: { 'zh-CN': '为什么不再提请', en: 'Why it is dropped' },
  submitAsk: {
    'zh-CN': '提请后本人可以看到，理由不能再改。',
    en: 'Once submitted the person concerned can read it, and the grounds no longer change.',
  },
  adopted: { 'zh-CN': '采纳', en: 'As proposed' },
  declined: { 'zh-CN': '不采纳', en: 'Otherwise' },
  how: { 'zh-CN': '机关的决定', en: 'The authority decided' },
  decisionWords: { 'zh-CN': '决定内容和会议纪要', en: 'The decision in words, with its minute' },
  done: { 'zh-CN': '已记录', en: 'Noted' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
});
