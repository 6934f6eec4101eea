import { defineMessages } from '../../lib/messages.js';

// \u200B marks where a narrow column may break a figure from its fraction; Chinese brackets allow it nowhere.
export const useWardComparisonText = defineMessages('ward-comparison', {
  title: { 'zh-CN': '村（社区）对比', en: 'Wards compared' },
  sentence: {
    'zh-CN': '{{year}}年{{place}}{{measure}}{{figure}}，{{change}}。',
    en: '{{measure}} in {{place}}, {{year}}: {{figure}}, {{change}}.',
  },
  sentenceTooFew: {
    'zh-CN': '{{year}}年{{place}}{{measure}}数据不足，不作比较。',
    en: '{{measure}} in {{place}}, {{year}}: too few cases to compare.',
  },
  sentenceRange: {
    'zh-CN': '{{count}}个比较对象中，{{highest}}最高，{{highestFigure}}；{{lowest}}最低，{{lowestFigure}}。',
    en: 'Of {{count}} compared, {{highest}} is highest, {{highestFigure}}; {{lowest}} is lowest, {{lowestFigure}}.',
  },
  sentenceTooFewWards: {
    'zh-CN': '{{count}}个数据不足。',
    en: { one: '{{count}} has too few cases.', other: '{{count}} have too few cases.' },
  },
  within: { 'zh-CN': '范围', en: 'Within' },
  wards: { 'zh-CN': '比较对象（2–30 个）', en: 'Wards (2 to 30)' },
  allWards: { 'zh-CN': '全部 {{count}} 个', en: 'all {{count}}' },
  measures: { 'zh-CN': '统计口径（最多 6 项）', en: 'Measures (up to 6)' },
  order: { 'zh-CN': '排列顺序', en: 'Order by' },
  orderName: { 'zh-CN': '名称', en: 'Name' },
  orderHouseholds: { 'zh-CN': '户数', en: 'Households' },
  orderRepresentatives: { 'zh-CN': '代表人数', en: 'Representatives' },
  basis: { 'zh-CN': '计算方式', en: 'Counted as' },
  basisOwn: { 'zh-CN': '比率或数量', en: 'Rate or count' },
  basisRepresentatives: { 'zh-CN': '每百名代表', en: 'Per 100 representatives' },
  basisHouseholds: { 'zh-CN': '每百户', en: 'Per 100 households' },
  eachRepresentatives: { 'zh-CN': '每百名代表', en: 'per 100 representatives' },
  eachHouseholds: { 'zh-CN': '每百户', en: 'per 100 households' },
  perRepresentatives: {
    'zh-CN': '{{value}}\u200B（{{numerator}}，代表 {{size}} 名）',
    en: '{{value}} ({{numerator}} for {{size}} representatives)',
  },
  perHouseholds: {
    'zh-CN': '{{value}}\u200B（{{numerator}}，共 {{size}} 户）',
    en: '{{value}} ({{numerator}} for {{size}} households)',
  },
  tooFew: { 'zh-CN': '数据不足（{{fraction}}）', en: 'not enough data ({{fraction}})' },
  tooFewBare: { 'zh-CN': '数据不足', en: 'not enough data' },
  withFraction: { 'zh-CN': '{{rate}}\u200B（{{fraction}}）', en: '{{rate}} ({{fraction}})' },
  previous: { 'zh-CN': '{{year}}年：{{figure}}', en: '{{year}}: {{figure}}' },
  reference: { 'zh-CN': '{{place}} {{figure}}', en: '{{place}} {{figure}}' },
  pictureTitle: { 'zh-CN': '{{measure}}，按{{kind}}，{{year}}年', en: '{{measure}}, by {{kind}}, {{year}}' },
  pictureTitlePer: {
    'zh-CN': '{{measure}}，{{basis}}，按{{kind}}，{{year}}年',
    en: '{{measure}}, {{basis}}, by {{kind}}, {{year}}',
  },
  unitShare: { 'zh-CN': '占比（分子/分母，{{unit}}）', en: 'share (of {{unit}})' },
  unitPer: { 'zh-CN': '{{basis}}的{{unit}}', en: '{{unit}} {{basis}}' },
  tableTitle: { 'zh-CN': '各项数字，{{year}}年', en: 'The figures, {{year}}' },
  ward: { 'zh-CN': '名称', en: 'Name' },
  representatives: { 'zh-CN': '代表', en: 'Representatives' },
  households: { 'zh-CN': '户', en: 'Households' },
  people: { 'zh-CN': '人口', en: 'People' },
  terrain: { 'zh-CN': '地形', en: 'Terrain' },
  saveCsv: { 'zh-CN': '保存 CSV 文件', en: 'Save as CSV' },
  csvName: { 'zh-CN': '{{place}}对比 {{year}}', en: '{{place}} compared {{year}}' },
  nothing: { 'zh-CN': '{{place}}之下没有可比较的单位', en: 'There is nothing below {{place}} to compare' },
  nothingAdvice: {
    'zh-CN': '请换一个范围，或先导入片区名单。',
    en: 'Choose another place, or import the list of wards first.',
  },
  drawnSome: {
    'zh-CN': '图中只画前 {{drawn}} 个，共 {{count}} 个；其余见下表，或在上面选定比较对象。',
    en: 'The pictures show the first {{drawn}} of {{count}}; the table holds all, or choose wards above.',
  },
});
