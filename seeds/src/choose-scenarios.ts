import type { ScenarioSource } from '../factories/scenario.js';
import { SCENARIOS } from '../scenarios/scenarios.js';

/** The scenarios of these keys, in the order of the list; all of them when no keys are given. */
export function chooseScenarios(keys: readonly string[] | null): readonly ScenarioSource[] {
  if (!keys) return SCENARIOS;
  const known = SCENARIOS.map(({ key }) => key);
  const unknown = keys.filter(key => !known.includes(key));
  if (unknown.length > 0)
    throw new Error(`There is no demo scenario ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  return SCENARIOS.filter(({ key }) => keys.includes(key));
}
