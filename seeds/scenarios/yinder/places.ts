import { WARD_KIND } from './keys.js';

/** An invented village or community: none of the town has this name, and each name carries its demo mark. */
export interface PlaceProfile {
  name: string;
  kind: typeof WARD_KIND.village | typeof WARD_KIND.community;
  /** Weight by which units and cadres fall to it. */
  size: number;
  /** Share of households that work away. */
  awayShare: number;
  /** How regularly its people act, 0-1. */
  regularity: number;
}

const VILLAGE_NAMES = [
  '白音塔拉',
  '乌兰花',
  '胡日哈',
  '查干诺尔',
  '哈拉苏台',
  '套海',
  '阿拉坦沟',
  '嘎海图',
  '敖包山',
  '巴彦淖',
  '东风屯',
  '永胜屯',
  '前进屯',
  '兴隆泡',
  '五道河',
  '红光屯',
  '靠山屯',
  '柳条沟',
  '榆树林',
  '三合店',
  '沙力根',
  '图门湾',
  '双山屯',
  '绿野屯',
];
const COMMUNITY_NAMES = ['神山路', '绰尔河', '民主街', '新华街', '草原路', '河东'];

export const PLACES: readonly PlaceProfile[] = [
  ...VILLAGE_NAMES.map((name, index) => ({
    name: `${name}嘎查村（示例）`,
    kind: WARD_KIND.village,
    size: 4 + ((index * 7) % 5),
    awayShare: 0.12 + (index % 4) * 0.03,
    regularity: 0.66 + ((index * 5) % 7) * 0.04,
  })),
  ...COMMUNITY_NAMES.map((name, index) => ({
    name: `${name}社区（示例）`,
    kind: WARD_KIND.community,
    size: 7 + (index % 3),
    awayShare: 0.08,
    regularity: 0.72 + (index % 3) * 0.05,
  })),
];

export const TOWN = { code: 'YD', name: '音德尔镇' };

/** Family names as they are common among Mongols and Han of eastern Inner Mongolia, with rough weights. */
export const SURNAMES = [
  ['王', 9],
  ['李', 8],
  ['张', 8],
  ['白', 6],
  ['包', 6],
  ['刘', 6],
  ['韩', 5],
  ['陈', 5],
  ['吴', 4],
  ['孙', 4],
  ['何', 3],
  ['齐', 3],
  ['佟', 2],
  ['高', 4],
  ['于', 3],
  ['宋', 3],
  ['赵', 5],
  ['马', 3],
  ['康', 2],
  ['胡', 2],
] as const;
