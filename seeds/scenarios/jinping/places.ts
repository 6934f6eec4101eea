import type { Surnames } from '../../factories/person-names.js';

export const COUNTY = { code: '532530', name: '金平县' };

export const TOWNSHIPS = [
  { code: '532530101', name: '金河镇' },
  { code: '532530102', name: '金水河镇' },
  { code: '532530103', name: '勐拉镇' },
  { code: '532530104', name: '老勐镇' },
  { code: '532530202', name: '铜厂乡' },
  { code: '532530204', name: '老集寨乡' },
  { code: '532530205', name: '者米拉祜族乡' },
  { code: '532530206', name: '阿得博乡' },
  { code: '532530207', name: '沙依坡乡' },
  { code: '532530208', name: '大寨乡' },
  { code: '532530209', name: '马鞍底乡' },
  { code: '532530210', name: '勐桥乡' },
  { code: '532530211', name: '营盘乡' },
] as const;

export const DEPARTMENTS = [
  '县科技局',
  '县农业局',
  '县民政局',
  '县林业局',
  '县教育局',
  '县卫生局',
  '县水务局',
  '县交通局',
  '县财政局',
  '县司法局',
  '县扶贫办',
  '县文体局',
] as const;

/** Invented beginnings and endings of the names of villages. */
export const VILLAGE_STEMS = [
  '蝴蝶',
  '云上',
  '芭蕉',
  '木棉',
  '红河',
  '茶香',
  '梯田',
  '竹海',
  '橡胶',
  '凤尾',
  '翠谷',
  '望边',
  '石斛',
] as const;
export const VILLAGE_ENDINGS = ['岭村', '寨村', '坪村', '箐村', '塘村', '社区'] as const;

/** Family names as they are common among the Miao, Yao, Hani and Dai of the border and their neighbours. */
export const SURNAMES: Surnames = [
  ['李', 9],
  ['杨', 7],
  ['马', 6],
  ['陶', 5],
  ['邓', 5],
  ['盘', 5],
  ['普', 5],
  ['白', 4],
  ['罗', 4],
  ['刀', 3],
  ['熊', 4],
  ['王', 6],
  ['张', 5],
  ['黄', 4],
  ['朱', 3],
  ['何', 3],
  ['车', 2],
  ['高', 2],
];
