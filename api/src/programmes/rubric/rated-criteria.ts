import type { Text } from '../../shared/language.js';
import { partsOf } from '../calendar/period.js';
import type { Rubric } from '../programme.js';
import type { Criterion } from './criterion.schema.js';
import type { RaterGroup } from './rating.schema.js';

export type { RaterGroup } from './rating.schema.js';

import { partsOfCriterion } from './rubric-tree.js';

/** What a rater may answer. */
export type AnswerForm =
  | { kind: 'points'; from: number; to: number | null; step: number }
  | { kind: 'categories'; categories: { key: string; title: Text }[] }
  | { kind: 'form'; dimensions: { key: string; title: Text; max: number; step: number }[] }
  | { kind: 'checklist'; items: { key: string; title: Text }[] }
  | { kind: 'order' };

/** A criterion that waits for people. */
export interface RatedCriterion {
  key: string;
  title: Text;
  section: 'BASE' | 'BONUS' | 'DEDUCTION';
  /** Null without an upper end. */
  max: number | null;
  guidance?: Text | undefined;
  /** The rater must write why. */
  needsEvidence: boolean;
  /** Rater groups that answer. */
  groups: string[];
  /** Parts of the year that are rated by themselves; one empty name for the whole year. */
  periods: string[];
  answer: AnswerForm;
}

type Of<Rule extends Criterion['rule']> = Extract<Criterion, { rule: Rule }>;

function pointsForm(criterion: Of<'manual'>): AnswerForm {
  const { min, max, step } = criterion;
  return { kind: 'points', from: min === 'open' ? 0 : min, to: max === 'open' ? null : max, step };
}

function rangeForm({ intervals, step = 1 }: Of<'tiers'>): AnswerForm {
  const ranges = intervals.flatMap(({ range }) => range ?? []);
  const [from, to] = [Math.min(...ranges.map(range => range.from)), Math.max(...ranges.map(range => range.to))];
  return { kind: 'points', from, to, step };
}

function ballotForm({ ballot }: Of<'ratings'>): AnswerForm {
  switch (ballot.kind) {
    case 'points':
      return { kind: 'points', from: ballot.from, to: ballot.to, step: ballot.step };
    case 'categories':
      return { kind: 'categories', categories: ballot.categories.map(({ key, title }) => ({ key, title })) };
    case 'form':
      return { kind: 'form', dimensions: ballot.dimensions };
    case 'order':
      return { kind: 'order' };
  }
}

type Asked = Pick<RatedCriterion, 'groups' | 'answer'> & { guidance?: Text | undefined; needsEvidence?: boolean };

/** Who answers what; null where nobody is asked. */
function askedOf(criterion: Criterion): Asked | null {
  switch (criterion.rule) {
    case 'manual':
      return { ...criterion, groups: [criterion.by], answer: pointsForm(criterion) };
    case 'ratings':
      return { ...criterion, groups: criterion.groups.map(({ group }) => group), answer: ballotForm(criterion) };
    case 'tiers':
      return criterion.by === undefined ? null : { groups: [criterion.by], answer: rangeForm(criterion) };
    case 'checklist': {
      const items = criterion.items.filter(({ when }) => !when).map(({ key, title }) => ({ key, title }));
      return criterion.by === undefined || items.length === 0
        ? null
        : { ...criterion, groups: [criterion.by], answer: { kind: 'checklist', items } };
    }
    default:
      return null;
  }
}

function ratedBelow(criterion: Criterion, section: RatedCriterion['section'], periods: string[]): RatedCriterion[] {
  const asked = askedOf(criterion);
  const { key, title, max } = criterion;
  const own: RatedCriterion[] = asked
    ? [
        {
          key,
          title,
          section,
          max: max === 'open' ? null : max,
          guidance: asked.guidance,
          needsEvidence: asked.needsEvidence ?? false,
          groups: asked.groups,
          periods,
          answer: asked.answer,
        },
      ]
    : [];
  const below = criterion.rule === 'periods' ? partsOf(criterion.every) : periods;
  return [...own, ...partsOfCriterion(criterion).flatMap(part => ratedBelow(part, section, below))];
}

/** The criteria of a rubric that people rate, in the order of the score sheet. */
export function ratedCriteria({ criteria, bonus, deductions }: Rubric): RatedCriterion[] {
  return [
    ...criteria.flatMap(criterion => ratedBelow(criterion, 'BASE', [''])),
    ...(bonus?.criteria ?? []).flatMap(criterion => ratedBelow(criterion, 'BONUS', [''])),
    ...(deductions?.criteria ?? []).flatMap(criterion => ratedBelow(criterion, 'DEDUCTION', [''])),
  ];
}

const builtIn = (role: 'evaluator' | 'leader' | 'liaison', zh: string, en: string): RaterGroup => ({
  key: role,
  title: { 'zh-CN': zh, en },
  ballot: 'named',
  role,
  assign: 'all',
  kin: 'declare',
  sameGroup: 'declare',
});

/** Groups that every rubric may name without declaring them. */
export const BUILT_IN_GROUPS: readonly RaterGroup[] = [
  builtIn('evaluator', '考评员', 'Evaluator'),
  builtIn('leader', '分管领导', 'Leader'),
  builtIn('liaison', '联络办', 'Liaison office'),
];

/** The subject's own assessment: shown, and counted only where a rubric gives it a weight. */
export const SELF = 'self';

/** The rater groups that some criterion of the rubric asks, declared ones first. */
export function raterGroups(rubric: Rubric): RaterGroup[] {
  const asked = new Set(ratedCriteria(rubric).flatMap(({ groups }) => groups));
  return [...rubric.raters, ...BUILT_IN_GROUPS].filter(({ key }) => asked.has(key));
}
