/** An invented village: no village of the town has this name, and each name carries its demo mark. */
export interface VillageProfile {
  name: string;
  households: number;
  villagersRepresentatives: number;
  terrain: '山区' | '半山区' | '坝区' | null;
  /** Share of people of a minority. */
  minorityShare: number;
  /** Share of households that work away. */
  awayShare: number;
  /** How regularly its representatives act, 0-1: far villages meet less often, which blames nobody. */
  regularity: number;
  /** What changed in regularity since the year before. */
  trend: number;
}

export const VILLAGES: readonly VillageProfile[] = [
  {
    name: '青石村（示例）',
    households: 982,
    villagersRepresentatives: 56,
    terrain: '坝区',
    minorityShare: 0.71,
    awayShare: 0.1,
    regularity: 0.86,
    trend: 0.02,
  },
  {
    name: '云坪村（示例）',
    households: 874,
    villagersRepresentatives: 50,
    terrain: '半山区',
    minorityShare: 0.8,
    awayShare: 0.12,
    regularity: 0.8,
    trend: 0.05,
  },
  {
    name: '梨树坝村（示例）',
    households: 791,
    villagersRepresentatives: 45,
    terrain: '坝区',
    minorityShare: 0.76,
    awayShare: 0.11,
    regularity: 0.83,
    trend: -0.03,
  },
  {
    name: '水磨村（示例）',
    households: 702,
    villagersRepresentatives: 40,
    terrain: '半山区',
    minorityShare: 0.84,
    awayShare: 0.13,
    regularity: 0.76,
    trend: 0.01,
  },
  {
    name: '红岩坡村（示例）',
    households: 655,
    villagersRepresentatives: 38,
    terrain: '山区',
    minorityShare: 0.9,
    awayShare: 0.17,
    regularity: 0.7,
    trend: -0.05,
  },
  {
    name: '核桃冲村（示例）',
    households: 603,
    villagersRepresentatives: 34,
    terrain: '山区',
    minorityShare: 0.93,
    awayShare: 0.16,
    regularity: 0.78,
    trend: 0.07,
  },
  {
    name: '松林箐村（示例）',
    households: 521,
    villagersRepresentatives: 30,
    terrain: '山区',
    minorityShare: 0.92,
    awayShare: 0.19,
    regularity: 0.66,
    trend: 0,
  },
  {
    name: '白鹭村（示例）',
    households: 428,
    villagersRepresentatives: 25,
    terrain: null,
    minorityShare: 0.86,
    awayShare: 0.15,
    regularity: 0.74,
    trend: 0.03,
  },
  {
    name: '阳雀村（示例）',
    households: 320,
    villagersRepresentatives: 18,
    terrain: '山区',
    minorityShare: 0.97,
    awayShare: 0.22,
    regularity: 0.6,
    trend: 0.04,
  },
];

export const TOWNSHIP = { code: 'XS', name: '西三镇' };
