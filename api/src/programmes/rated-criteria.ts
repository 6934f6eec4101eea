import type { Text } from '../shared/language.js';
import type { Criterion, Rubric } from './programme.js';

export type AnswerForm =
  | { kind: 'points'; from: number; to: number | null; step: number }
  | { kind: 'categories'; categories: { key: string; title: Text }[] }
  | { kind: 'form'; dimensions: { key: string; title: Text; max: number; step: number }[] }
  | { kind: 'checklist'; items: { key: string; title: Text }[] }
  | { kind: 'order' };

export interface RatedCriterion {
  key: string;
  title: Text;
  section: string;
  max: number | null;
  guidance?: Text | undefined;
  needsEvidence: boolean;
  groups: string[];
  periods: string[];
  answer: AnswerForm;
}

export interface RaterGroup {
  key: string;
  title: Text;
  ballot: 'anonymous' | 'named';
  role?: 'evaluator' | 'leader' | 'liaison' | 'representative' | undefined;
  assign: 'hand' | 'all' | 'draw';
  perSubject?: number | undefined;
  kin: 'refuse' | 'declare';
  sameGroup: 'refuse' | 'declare' | 'allow';
}

function leaves(criteria: readonly Criterion[]): Criterion[] {
  return criteria.flatMap(each => (each.rule === 'sum' ? leaves(each.criteria) : [each]));
}

export function ratedCriteria(rubric: Rubric): RatedCriterion[] {
  return leaves(rubric.criteria).flatMap(each =>
    each.rule === 'manual'
      ? [
          {
            key: each.key,
            title: each.title,
            section: 'BASE',
            max: each.max,
            guidance: each.guidance,
            needsEvidence: false,
            groups: [each.by],
            periods: [''],
            answer: { kind: 'points' as const, from: 0, to: each.max, step: each.step },
          },
        ]
      : [],
  );
}

const TITLES = {
  evaluator: { 'zh-CN': '考评员', en: 'Evaluators' },
  leader: { 'zh-CN': '分管领导', en: 'Leaders' },
  liaison: { 'zh-CN': '联络办', en: 'Liaison office' },
} as const;

export function raterGroups(rubric: Rubric): RaterGroup[] {
  const used = new Set(ratedCriteria(rubric).flatMap(({ groups }) => groups));
  return (['evaluator', 'leader', 'liaison'] as const)
    .filter(key => used.has(key))
    .map(key => ({
      key,
      title: TITLES[key],
      ballot: 'named',
      role: key,
      assign: 'all',
      kin: 'declare',
      sameGroup: 'declare',
    }));
}
