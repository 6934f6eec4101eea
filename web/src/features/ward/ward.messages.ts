import { defineMessages } from '../../lib/messages.js';

export const useWardText = defineMessages('ward', {
  board: { 'zh-CN': '公示牌', en: 'Public board' },
  ward: { 'zh-CN': '片区', en: 'Ward' },
  sentence: {
    'zh-CN': '{{place}}下辖{{kind}}，{{households}}户{{people}}人，代表{{representatives}}名。',
    en: '{{kind}} in {{place}}: {{households}} households, {{people}} people, {{representatives}} representatives.',
  },
  sentenceTop: {
    'zh-CN': '{{kind}}，{{households}}户{{people}}人，代表{{representatives}}名。',
    en: '{{kind}}: {{households}} households, {{people}} people, {{representatives}} representatives.',
  },
  fallen: {
    'zh-CN': '{{count}}项数字中有{{down}}项低于{{year}}年。',
    en: '{{down}} of {{count}} figures are below {{year}}.',
  },
  terrain: { 'zh-CN': '地形：{{terrain}}', en: 'Terrain: {{terrain}}' },
  figures: { 'zh-CN': '{{year}}年各项数字', en: 'Figures of {{year}}' },
  seeRecords: { 'zh-CN': '查看记录：{{title}}', en: 'Records: {{title}}' },
  records: { 'zh-CN': '查看记录', en: 'See records' },
  noFigures: { 'zh-CN': '{{year}}年还没有数字', en: 'There are no figures for {{year}} yet' },
  children: { 'zh-CN': '下辖 {{count}} 个', en: 'Below it: {{count}}' },
  compare: { 'zh-CN': '对比下辖单位', en: 'Compare those below' },
  compareSiblings: { 'zh-CN': '与同级对比', en: 'Compare with its neighbours' },
  childLine: {
    'zh-CN': '{{households}}户，代表{{representatives}}名',
    en: '{{households}} households, {{representatives}} representatives',
  },
  representatives: { 'zh-CN': '代表（{{count}}名）', en: 'Representatives ({{count}})' },
  noRepresentatives: { 'zh-CN': '这里还没有代表', en: 'There are no representatives here yet' },
  noRepresentativesAdvice: { 'zh-CN': '请先导入代表名单。', en: 'Import the list of representatives first.' },
  group: { 'zh-CN': '{{type}} · {{group}}', en: '{{type}} · {{group}}' },
  place: { 'zh-CN': '所在位置', en: 'Where this is' },
});
