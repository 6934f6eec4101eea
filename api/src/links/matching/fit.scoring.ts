import type { LinkRule, Matching } from '../../programmes/programme.js';

/** A household that is to have somebody. */
export interface MatchHousehold {
  id: string;
  /** Its ward and those above, from the own one up. */
  line: readonly string[];
  zone: string | null;
  categories: readonly string[];
  /** Needs set on the household itself. */
  needs: readonly string[];
  /** Who is linked to it already. */
  linkedTo: readonly string[];
}

/** Somebody who may be linked, under one mandate. */
export interface MatchCandidate {
  mandateId: string;
  representativeId: string;
  line: readonly string[];
  zone: string | null;
  skills: readonly string[];
  isSenior: boolean;
  /** Households linked already. */
  linked: number;
  /** The link rules of the type with how many more households each takes; empty without rules. */
  rules: readonly { rule: LinkRule; room: number }[];
}

/** Why somebody fits a household: which part of the rule, what it was, how much it counted. */
export interface FitReason {
  part: 'need' | 'hardest' | 'near' | 'linkRule';
  key: string;
  points: number;
}

/** The needs of a household: those of its categories and those set on it. */
export function needsOf({ needs }: Matching, { categories, needs: own }: MatchHousehold): Matching['needs'] {
  return needs.filter(
    ({ key, categories: with_ }) => own.includes(key) || with_.some(each => categories.includes(each)),
  );
}

/** Whether the household counts for the rule of whoever is linked to it. */
export function countsFor(rule: LinkRule, candidate: MatchCandidate, household: MatchHousehold): boolean {
  const { categories, within } = rule;
  if (categories !== 'any' && !categories.some(each => household.categories.includes(each))) return false;
  const [ward = '', above = ward] = candidate.line;
  if (within === 'ward') return household.line.includes(ward);
  if (within === 'nearby') return household.line.includes(above);
  return within !== 'electoral-zone' || (candidate.zone !== null && candidate.zone === household.zone);
}

function nearness(candidate: MatchCandidate, household: MatchHousehold): { key: string; share: number } | null {
  if (candidate.zone !== null && candidate.zone === household.zone) return { key: 'zone', share: 1 };
  const [ward = '', above] = candidate.line;
  if (household.line.includes(ward)) return { key: 'ward', share: 1 };
  return above && household.line.includes(above) ? { key: 'beside', share: 0.5 } : null;
}

/** How well somebody fits a household, in parts; null when no link rule of the type wants the household. */
export function fitOf(matching: Matching, candidate: MatchCandidate, household: MatchHousehold): FitReason[] | null {
  if (household.linkedTo.includes(candidate.representativeId)) return null;
  if (candidate.rules.length > 0 && !candidate.rules.some(({ rule }) => countsFor(rule, candidate, household)))
    return null;
  const { weights, hardest } = matching;
  const met = needsOf(matching, household).filter(({ metBy }) => metBy.some(each => candidate.skills.includes(each)));
  const isHardest = hardest?.categories.some(each => household.categories.includes(each)) ?? false;
  const near = nearness(candidate, household);
  return [
    ...met.map(({ key }): FitReason => ({ part: 'need', key, points: weights.need })),
    ...(isHardest && candidate.isSenior ? [{ part: 'hardest', key: 'senior', points: weights.hardest } as const] : []),
    ...(near ? [{ part: 'near', key: near.key, points: weights.near * near.share } as const] : []),
  ];
}
