import { Decimal } from 'decimal.js';
import type { Rubric } from '../../programmes/programme.js';
import type { RaterGroup } from '../../programmes/rubric/rated-criteria.js';
import type { RatingGroup } from '../../programmes/rubric/rating.schema.js';
import { allCriteria } from '../../programmes/rubric/rubric-tree.js';
import { InvalidInput } from '../../shared/errors.js';
import type { Text } from '../../shared/language.js';

/** A class of raters within a group, with the smallest part of the ballots that some criterion asks of it. */
export interface GroupClass {
  key: string;
  title: Text;
  /** 0 to 1; 0 where no criterion asks for it. */
  atLeast: number;
}

function askedOf(rubric: Rubric, group: string): RatingGroup['composition'] {
  return allCriteria(rubric).flatMap(criterion => {
    if (criterion.rule !== 'ratings') return [];
    return criterion.groups.flatMap(own => (own.group === group && own.weight > 0 ? own.composition : []));
  });
}

/** The classes of a group: those it names, or else those that its composition asks for, by their keys. */
export function classesOf(rubric: Rubric, { key, classes }: Pick<RaterGroup, 'key' | 'classes'>): GroupClass[] {
  const asked = askedOf(rubric, key);
  const unnamed = [...new Set(asked.map(each => each.class))].map(name => ({
    key: name,
    title: { 'zh-CN': name, en: name },
  }));
  return (classes ?? unnamed).map(named => ({
    ...named,
    atLeast: Math.max(0, ...asked.filter(each => each.class === named.key).map(({ atLeast }) => atLeast)),
  }));
}

/** What each class must at least give, by its key, for the database. */
export const compositionOf = (classes: readonly GroupClass[]): Record<string, string> =>
  Object.fromEntries(
    classes.filter(({ atLeast }) => atLeast > 0).map(({ key, atLeast }) => [key, new Decimal(atLeast).toFixed()]),
  );

/** The key of a class of the group, or null for none of them. */
export function requireClass(
  classes: readonly GroupClass[],
  given: string | null | undefined,
  field = 'raterClass',
): string | null {
  if (given === null || given === undefined) return null;
  if (classes.some(({ key }) => key === given)) return given;
  throw new InvalidInput('The rater group has no such class', {
    reason: 'unknown-rater-class',
    field,
    value: given,
    allowed: classes.map(({ key }) => key),
  });
}

/** How many of a panel each class must give, rounded up. */
export function seatsOf(classes: readonly GroupClass[], size: number): { key: string; seats: number }[] {
  return classes
    .map(({ key, atLeast }) => ({ key, seats: new Decimal(atLeast).times(size).ceil().toNumber() }))
    .filter(({ seats }) => seats > 0);
}
