import type { Random } from './random.js';

export type Sex = 'FEMALE' | 'MALE';

/** Family names with rough weights. */
export type Surnames = readonly (readonly [string, number])[];

/** Family names as they are common among the Axi branch of the Yi and their neighbours. */
const OF_THE_AXI: Surnames = [
  ['毕', 9],
  ['昂', 7],
  ['普', 9],
  ['段', 6],
  ['石', 6],
  ['黄', 6],
  ['李', 8],
  ['张', 7],
  ['何', 6],
  ['武', 4],
  ['岳', 3],
  ['卢', 3],
  ['潘', 4],
  ['高', 4],
  ['龙', 3],
  ['王', 6],
  ['杨', 5],
  ['赵', 4],
  ['陈', 4],
  ['方', 2],
  ['罗', 3],
  ['沈', 1],
];
const OF_MEN = [...'建国明华志伟光荣文武春生永富贵平安军强福林学忠德云海龙金山顺发正红兴松柏阳峰俊洪亮'];
const OF_WOMEN = [...'秀英丽华美兰芬芳玉珍琼仙凤梅菊香桂莲春燕红艳慧琴娟云霞翠萍月娥雪惠静敏蕊'];

/** An invented name; nobody in particular is meant. */
export function personName(random: Random, sex: Sex, surnames: Surnames = OF_THE_AXI): string {
  const given = sex === 'MALE' ? OF_MEN : OF_WOMEN;
  const first = random.pick(given);
  return (
    random.weighted(surnames) + first + (random.chance(0.82) ? random.pick(given.filter(sign => sign !== first)) : '')
  );
}

/** Invented names of which no two are alike. */
export function createNamesakeGuard(random: Random, surnames: Surnames = OF_THE_AXI): (sex: Sex) => string {
  const taken = new Set<string>();
  return sex => {
    let name = personName(random, sex, surnames);
    while (taken.has(name)) name = personName(random, sex, surnames);
    taken.add(name);
    return name;
  };
}
