import type { Programme, VisitRound, VisitRule } from '../programme.js';
import { visitRules } from '../programme.lookup.js';
import { type Finding, finding } from '../source/finding.js';
import { duplicateKeys, unknownNames } from './check-keys.js';

function checkRound({ from, until }: VisitRound, at: number): Finding[] {
  if (from <= until) return [];
  const words = ['集中走访的截止日早于起始日', 'the round ends before it begins'] as const;
  return [finding(['visits', 'rounds', at, 'until'], until, `${from} or later`, words)];
}

function checkShare(rule: VisitRule, at: number): Finding[] {
  if (rule.per !== 'household') return [];
  const [part, whole] = rule.share.split('/').map(Number);
  if (part! <= whole!) return [];
  const words = ['比例不能大于 1', 'the share is more than all'] as const;
  return [finding(['visits', 'quota', at, 'share'], rule.share, 'at most "1/1"', words)];
}

function checkRule(rule: VisitRule, at: number, programme: Programme): Finding[] {
  const path = ['visits', 'quota', at];
  const words = ['方案没有设集中走访', 'the programme has no rounds'] as const;
  const lacksRounds = rule.every === 'round' && programme.visits.rounds.length === 0;
  return [
    ...unknownNames(rule.types, programme.representativeTypes, [...path, 'types']),
    ...(lacksRounds ? [finding([...path, 'every'], '"round"', 'a period, or visits.rounds', words)] : []),
    ...checkShare(rule, at),
  ];
}

/** Rules for visits: what they name exists, and periods and shares make sense. */
export function checkVisits(programme: Programme): Finding[] {
  const { rounds, help, mustVisit } = programme.visits;
  const rules = visitRules(programme);
  return [
    ...duplicateKeys(rules, ['visits', 'quota']),
    ...rules.flatMap((rule, at) => checkRule(rule, at, programme)),
    ...duplicateKeys(rounds, ['visits', 'rounds']),
    ...rounds.flatMap(checkRound),
    ...duplicateKeys(help, ['visits', 'help']),
    ...duplicateKeys(mustVisit, ['visits', 'mustVisit']),
    ...mustVisit.flatMap((rule, at) =>
      rule.trigger === 'category'
        ? unknownNames(rule.categories, programme.householdCategories, ['visits', 'mustVisit', at, 'categories'])
        : [],
    ),
  ];
}
