import type { Db } from '../database/reading.js';
import { WardChangeKind } from '../wards/ward-change.entity.js';
import { heldTwice, readBelonging } from './belonging.query.js';
import { type Belonging, type Placed, placeRecords } from './place-records.js';
import type { WardPlan } from './ward-plan.js';

/** Something that a person has to settle before wards can become others. */
export interface Obstacle {
  key: 'undecided-households' | 'undecided-groups' | 'undecided-wards' | 'undecided-mandates' | 'held-twice';
  count: number;
  examples: string[];
}

export interface Findings {
  obstacles: Obstacle[];
  placed: Placed;
  belonging: Belonging;
}

/** So many names tell where to look. */
const MOST_EXAMPLES = 10;

function obstacle(key: Obstacle['key'], names: readonly string[]): Obstacle[] {
  return names.length === 0 ? [] : [{ key, count: names.length, examples: names.slice(0, MOST_EXAMPLES) }];
}

/** Nothing of a ward that closes may be left without a place. */
function undecided(belonging: Belonging, placed: Placed): Obstacle[] {
  const without = <Row extends { id: string }>(kind: keyof Placed, rows: readonly Row[], name: (row: Row) => string) =>
    obstacle(`undecided-${kind}`, rows.filter(({ id }) => placed[kind].get(id) === null).map(name));
  return [
    ...without('wards', belonging.wards, ({ name }) => name),
    ...without('groups', belonging.groups, ({ name }) => name),
    ...without('households', belonging.households, ({ code }) => code),
    ...without('mandates', belonging.mandates, ({ name }) => name),
  ];
}

/** Where everything would go, and what keeps it from going. */
export async function findObstacles(db: Db, jurisdictionId: string, plan: WardPlan): Promise<Findings> {
  const belonging = await readBelonging(db, jurisdictionId, plan);
  const placed = placeRecords(plan.parts, belonging, plan.kind === WardChangeKind.MERGE);
  const open = plan.closing.length > 0 ? undecided(belonging, placed) : [];
  const twice = obstacle('held-twice', await heldTwice(db, jurisdictionId, plan, placed));
  return { obstacles: [...open, ...twice], placed, belonging };
}
