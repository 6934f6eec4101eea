import type { Programme } from '../../programmes/programme.js';
import { canonical } from '../score-evaluation.js';

/** Parts that say how the facts of a year come about or are counted. */
const COUNTING = [
  'timeZone',
  'holidays',
  'wards',
  'householdCategories',
  'duties',
  'representativeTypes',
  'pledge',
  'activities',
  'returns',
  'visits',
  'matters',
  'attributes',
  'eventKinds',
] as const satisfies (keyof Programme)[];

/** Keys of those parts in which two programmes differ: trying a rubric leaves what was counted as it is. */
export const otherPartsChanged = (one: Programme, other: Programme): string[] =>
  COUNTING.filter(part => canonical(one[part] ?? null) !== canonical(other[part] ?? null));
