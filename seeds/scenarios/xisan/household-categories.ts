import type { Random } from '../../factories/random.js';
import type { HouseholdSheet } from './households.js';
import { CATEGORY, type CategoryKey } from './keys.js';
import type { Village } from './wards.js';

export type CategoriesOf = ReadonlyMap<HouseholdSheet, ReadonlySet<CategoryKey>>;

/** The share of a village's households in a category; a household may be in several. */
const SHARES: readonly (readonly [CategoryKey, number])[] = [
  [CATEGORY.prosperityLeader, 0.03],
  [CATEGORY.hardship, 0.06],
  [CATEGORY.subsistenceAllowance, 0.07],
  [CATEGORY.speciallySupported, 0.01],
  [CATEGORY.cadre, 0.055],
  [CATEGORY.youngProsperityLeader, 0.022],
  [CATEGORY.prosperityModel, 0.015],
  [CATEGORY.youngBreeder, 0.028],
  [CATEGORY.youngGrower, 0.034],
  [CATEGORY.hardshipYouth, 0.024],
];

/** Fewer would leave a discipline inspector of a small village without fifteen households of cadres. */
const FEWEST_CADRES = 19;

const THRIVING: ReadonlySet<CategoryKey> = new Set([
  CATEGORY.prosperityLeader,
  CATEGORY.prosperityModel,
  CATEGORY.youngProsperityLeader,
]);
const IN_NEED: ReadonlySet<CategoryKey> = new Set([
  CATEGORY.hardship,
  CATEGORY.subsistenceAllowance,
  CATEGORY.speciallySupported,
  CATEGORY.hardshipYouth,
]);

function contradicts(category: CategoryKey, held: ReadonlySet<CategoryKey>): boolean {
  const opposite = THRIVING.has(category) ? IN_NEED : IN_NEED.has(category) ? THRIVING : null;
  return opposite !== null && [...held].some(other => opposite.has(other));
}

function categoriseVillage(
  sheets: readonly HouseholdSheet[],
  random: Random,
  held: Map<HouseholdSheet, Set<CategoryKey>>,
): void {
  for (const sheet of sheets)
    held.set(sheet, new Set([(sheet.row.partyMembers ?? 0) > 0 ? CATEGORY.partyMember : CATEGORY.ordinary]));
  for (const [category, share] of SHARES) {
    const fewest = category === CATEGORY.cadre ? FEWEST_CADRES : 1;
    const fitting = random.shuffled(sheets).filter(sheet => !contradicts(category, held.get(sheet)!));
    for (const sheet of fitting.slice(0, Math.max(fewest, Math.round(share * sheets.length))))
      held.get(sheet)!.add(category);
  }
}

/** Puts every household into the categories of source S0 by which representatives are linked. */
export function categorise(
  sheets: readonly HouseholdSheet[],
  villages: readonly Village[],
  random: Random,
): CategoriesOf {
  const held = new Map<HouseholdSheet, Set<CategoryKey>>();
  for (const village of villages)
    categoriseVillage(
      sheets.filter(sheet => sheet.village === village),
      random,
      held,
    );
  return held;
}
