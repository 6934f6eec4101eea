import type { Condition } from '../../programmes/rubric/figure.schema.js';
import { readFigure } from './figure.scoring.js';
import { Points } from './points.scoring.js';
import type { CriterionInput } from './rubric.js';
import type { Run } from './run.js';

type Inputs = Record<string, CriterionInput | null>;

/** The comparisons that a condition is made of. */
function comparisons(condition: Condition): Condition[] {
  const { all, any, not, band, earlier } = condition;
  const parts = all ?? any ?? (not && [not]);
  if (parts) return parts.flatMap(comparisons);
  return band || earlier ? [] : [condition];
}

/** What is read, whatever the bounds it is compared with. */
function figureName({ is, isNot, atLeast, atMost, above, below, ...figure }: Condition): string {
  return JSON.stringify(figure);
}

const sum = (one = '0', other = '0'): string => new Points(one).plus(other).toFixed();

/** Two figures of one name, such as records of one kind that fit different conditions: together, each record once. */
function together(one: CriterionInput | null | undefined, other: CriterionInput | null): CriterionInput | null {
  if (!one || !other) return one ?? other;
  const told = [...(one.records ?? []), ...(other.records ?? [])];
  const records = [...new Set(told)];
  const isApart = records.length === told.length && one.denominator === null && other.denominator === null;
  if (!isApart) return { ...one, ...(records.length > 0 && { records }) };
  const claimed =
    one.claimed === undefined && other.claimed === undefined ? undefined : sum(one.claimed, other.claimed);
  return {
    ...one,
    numerator: sum(one.numerator, other.numerator),
    ...(records.length > 0 && { records }),
    ...(claimed !== undefined && { claimed }),
  };
}

/** What a line shows of the figures that its conditions read. */
export function inputsOf(run: Run, conditions: readonly Condition[]): Inputs {
  const figures = new Map(conditions.flatMap(comparisons).map(each => [figureName(each), each]));
  const inputs: Inputs = {};
  for (const figure of figures.values()) {
    for (const [name, read] of Object.entries(readFigure(run, figure).inputs)) {
      inputs[name] = together(inputs[name], read);
    }
  }
  return inputs;
}
