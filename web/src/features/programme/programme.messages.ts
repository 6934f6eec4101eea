import { defineMessages } from '../../lib/messages.js';

export const useProgrammeText = defineMessages('programme', {
  title: { 'zh-CN': '实施方案', en: 'Programme' },
  inForce: {
    'zh-CN': '现行第{{version}}版，{{when}}由{{who}}启用。',
    en: 'Version {{version}} is in force, adopted {{when}} by {{who}}.',
  },
  system: { 'zh-CN': '系统（随文件）', en: 'the system, from a file' },
  views: { 'zh-CN': '实施方案的视图', en: 'Views of the programme' },
  file: { 'zh-CN': '文件', en: 'File' },
  difference: { 'zh-CN': '差异', en: 'Difference' },
  effect: { 'zh-CN': '对上年的影响', en: 'Effect on a year' },
  versions: { 'zh-CN': '版本', en: 'Versions' },
  editor: { 'zh-CN': '实施方案文件（YAML）', en: 'Programme file (YAML)' },
  editorHelp: {
    'zh-CN': 'Ctrl+空格 补全，Ctrl+F 查找，F8 跳到下一处问题；Tab 键离开编辑框。',
    en: 'Ctrl+Space completes, Ctrl+F finds, F8 goes to the next problem; Tab leaves the editor.',
  },
  problems: { 'zh-CN': '问题', en: 'Problems' },
  checking: { 'zh-CN': '正在检查……', en: 'Checking…' },
  noProblems: { 'zh-CN': '没有问题，可以启用。', en: 'No problems; it can be adopted.' },
  problemCount: {
    'zh-CN': '{{count, number}} 处问题',
    en: { one: '{{count, number}} problem', other: '{{count, number}} problems' },
  },
  problemsShown: { 'zh-CN': '先列出前 {{count, number}} 处', en: 'The first {{count, number}} are listed' },
  place: { 'zh-CN': '第 {{line}} 行，第 {{column}} 列', en: 'Line {{line}}, column {{column}}' },
  foundAllowed: { 'zh-CN': '写的是 {{found}}；可用 {{allowed}}', en: 'Found {{found}}; allowed {{allowed}}' },
  restored: {
    'zh-CN': '上次没有启用的草稿已恢复。',
    en: 'The draft that was not adopted last time has been restored.',
  },
  discard: { 'zh-CN': '不要草稿，回到现行版本', en: 'Discard the draft' },
  superseded: {
    'zh-CN':
      '草稿是按第{{based}}版改的，第{{version}}版已由{{who}}启用。草稿仍在：请看与现行版本的差异，确认要保留的都在草稿里。',
    en: 'The draft was written against version {{based}}; version {{version}} has been adopted by {{who}} since. The draft is kept: look at how it differs from the version in force and make sure that it holds what is to stay.',
  },
  rebase: {
    'zh-CN': '已看过差异，以草稿替换第{{version}}版',
    en: 'I have seen it: let the draft replace version {{version}}',
  },
  review: { 'zh-CN': '看差异并启用', en: 'Review and adopt' },
  from: { 'zh-CN': '从', en: 'From' },
  to: { 'zh-CN': '到', en: 'To' },
  version: { 'zh-CN': '第{{version}}版', en: 'Version {{version}}' },
  versionInForce: { 'zh-CN': '第{{version}}版（现行）', en: 'Version {{version}} (in force)' },
  draft: { 'zh-CN': '草稿', en: 'Draft' },
  isInForce: { 'zh-CN': '现行', en: 'In force' },
  noDifference: { 'zh-CN': '两者完全一样。', en: 'They are the same, word for word.' },
  differenceIs: {
    'zh-CN': '从{{from}}到{{to}}：删去 {{removed, number}} 行，新增 {{added, number}} 行',
    en: 'From {{from}} to {{to}}: lines removed {{removed, number}}, added {{added, number}}',
  },
  lineBefore: { 'zh-CN': '原行', en: 'Old line' },
  lineAfter: { 'zh-CN': '新行', en: 'New line' },
  change: { 'zh-CN': '变化', en: 'Change' },
  content: { 'zh-CN': '内容', en: 'Content' },
  removed: { 'zh-CN': '删去', en: 'Removed' },
  added: { 'zh-CN': '新增', en: 'Added' },
  skipped: {
    'zh-CN': '此处 {{count, number}} 行未变',
    en: { one: '{{count, number}} line unchanged', other: '{{count, number}} lines unchanged' },
  },
  adopt: { 'zh-CN': '启用为第{{version}}版', en: 'Adopt as version {{version}}' },
  adoptAsk: {
    'zh-CN':
      '第{{version}}版立即生效：删去 {{removed, number}} 行，新增 {{added, number}} 行。尚在收集记录的年度会按新版重新计算；已公布的考评保持原来的版本。旧版本都会保留。',
    en: 'Version {{version}} comes into force at once; lines removed: {{removed, number}}, added: {{added, number}}. Years that still collect records are computed again; published evaluations keep the version they were published with. Every earlier version is kept.',
  },
  mendFirst: { 'zh-CN': '草稿还有问题，改好后才能启用。', en: 'The draft has problems; mend them before adopting it.' },
  adopted: { 'zh-CN': '第{{version}}版已生效', en: 'Version {{version}} is in force' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  seeText: { 'zh-CN': '全文', en: 'Full text' },
  seeDifference: { 'zh-CN': '与第{{version}}版的差异', en: 'Difference from version {{version}}' },
  earlierText: {
    'zh-CN': '这是第{{version}}版的全文，不是现行版本，不能在这里修改。',
    en: 'This is the text of version {{version}}, which is not in force and cannot be changed here.',
  },
  backToDraft: { 'zh-CN': '回到草稿', en: 'Back to the draft' },
  backToForce: { 'zh-CN': '回到现行版本', en: 'Back to the version in force' },
  useAsDraft: { 'zh-CN': '以此版内容作草稿', en: 'Use this text as the draft' },
  draftFirst: {
    'zh-CN': '已有一份草稿；先启用或放弃它，再以此版内容作草稿。',
    en: 'There is a draft already: adopt or discard it before this text becomes the draft.',
  },
  unreadable: { 'zh-CN': '按旧写法，标题读不出', en: 'Written in an earlier form; its title cannot be read' },
});
