import type { HouseholdRow } from '../../factories/household-rows.js';
import type { Random } from '../../factories/random.js';
import type { VisitMade } from '../../factories/visits.js';
import type { Delegate } from './delegates.js';
import { CATEGORY, type CategoryKey } from './keys.js';
import type { Roster } from './roster.js';
import type { RoundWalked } from './rounds.js';
import { ROUND_VISITS } from './texts.js';

/** The five whom delegates must visit. */
const MUST_VISIT: readonly CategoryKey[] = [
  CATEGORY.partyCentre,
  CATEGORY.innovator,
  CATEGORY.oldMember,
  CATEGORY.oldCadre,
  CATEGORY.oldModel,
  CATEGORY.oldSoldier,
  CATEGORY.repeatPetitioner,
  CATEGORY.specialHardship,
];
/** So often the next household is one of the five. */
const FIRST_THE_FIVE = 0.45;

export const ALONE = { isCollective: false };

/** The households of a delegate in the order in which they are thought of: the five first, more often than not. */
export function inOrder(
  households: readonly HouseholdRow[],
  { categoriesOf }: Roster['ledger'],
  random: Random,
): HouseholdRow[] {
  const shuffled = random.shuffled(households);
  const isOneOfFive = (one: HouseholdRow) => MUST_VISIT.some(category => categoriesOf.get(one)!.has(category));
  const first = shuffled.filter(one => isOneOfFive(one) && random.chance(FIRST_THE_FIVE));
  return [...new Set([...first, ...shuffled])];
}

/** A household seen at home together with the group. */
export function inRound(person: Delegate, household: HouseholdRow, { on: visitedOn, round }: RoundWalked): VisitMade {
  const told = { isCollective: true, round };
  return { person, household, visitedOn, channel: 'HOME', occasion: ROUND_VISITS[round]!, told };
}
