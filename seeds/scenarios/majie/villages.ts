/** An invented village: no village of the township has this name, and each name carries its demo mark. */
export interface VillageProfile {
  name: string;
  /** Weight by which groups, grids and households fall to it. */
  size: number;
  terrain: '山区' | '半山区' | '坝区';
  /** Share of households that work away. */
  awayShare: number;
  /** How regularly its people act, 0-1. */
  regularity: number;
}

const village = (
  name: string,
  size: number,
  terrain: VillageProfile['terrain'],
  awayShare: number,
  regularity: number,
): VillageProfile => ({ name: `${name}（示例）`, size, terrain, awayShare, regularity });

export const VILLAGES: readonly VillageProfile[] = [
  village('街心社区', 22, '坝区', 0.08, 0.86),
  village('花田村', 19, '坝区', 0.11, 0.84),
  village('石龙坝村', 17, '坝区', 0.13, 0.82),
  village('河湾村', 16, '坝区', 0.12, 0.79),
  village('云岭村', 15, '半山区', 0.16, 0.77),
  village('青坪村', 14, '半山区', 0.15, 0.81),
  village('白石岩村', 13, '半山区', 0.17, 0.74),
  village('长箐村', 12, '山区', 0.2, 0.71),
  village('枫林村', 11, '半山区', 0.16, 0.78),
  village('大塘边村', 10, '坝区', 0.14, 0.8),
  village('鹿鸣村', 9, '山区', 0.21, 0.68),
  village('高寨村', 8, '山区', 0.24, 0.64),
];

export const TOWNSHIP = { code: 'MJ', name: '马街镇' };

/** Family names as they are common in the karst basins of eastern Yunnan, with rough weights. */
export const SURNAMES = [
  ['李', 9],
  ['王', 8],
  ['张', 8],
  ['陈', 7],
  ['杨', 6],
  ['刘', 6],
  ['赵', 5],
  ['黄', 5],
  ['何', 4],
  ['朱', 4],
  ['钱', 3],
  ['孔', 3],
  ['尹', 3],
  ['窦', 3],
  ['保', 2],
  ['念', 1],
  ['高', 4],
  ['徐', 4],
  ['周', 5],
  ['吴', 5],
  ['方', 2],
  ['喻', 1],
] as const;

/** What village rules ask for; each grid keeps some of it. */
export const VILLAGE_RULES = [
  '红事新办、白事简办，随礼不超过一百元。',
  '门前三包，垃圾不乱倒，畜禽不散放。',
  '通道、山林地有纠纷先找网格员，不吵不闹不上路。',
  '野外不用火，秸秆不焚烧。',
  '孝敬老人，轮流看望独居户。',
  '不占耕地建房，建房先申请。',
] as const;
