import { MEASURE_FAMILIES } from '../measures/measure-families.js';
import type { Indicator, Programme } from '../programme.js';
import { type Finding, finding, type Path } from '../source/finding.js';
import { checkMeasure } from './check-figure.js';
import { duplicateKeys, unknownName, unknownNames } from './check-keys.js';

function checkRules({ rules, key }: Indicator, programme: Programme, path: Path): Finding[] {
  const others = programme.indicators.filter(other => other.key !== key);
  const keys = others.map(other => other.key);
  return rules.flatMap((rule, at): Finding[] => {
    const where = [...path, 'rules', at];
    if (rule.rule === 'relation') return unknownName(rule.indicator, keys, [...where, 'indicator']);
    const [low, high] = rule.rule === 'range' ? [rule.min, rule.max] : [rule.from, rule.to];
    if (low === undefined && high === undefined) {
      const words = ['这条规则没有界限', 'the rule has no bound'] as const;
      return [finding(where, 'no bound', rule.rule === 'range' ? 'min, max or both' : 'from, to or both', words)];
    }
    if (low === undefined || high === undefined || low <= high) return [];
    const words = ['下限大于上限', 'the lower bound is above the upper one'] as const;
    return [finding(where, `${low} to ${high}`, `at most ${high} for the lower bound`, words)];
  });
}

function checkTarget({ target, key }: Indicator, { indicators }: Programme, path: Path): Finding[] {
  if (!target || !('of' in target)) return [];
  const keys = indicators.filter(other => other.key !== key).map(other => other.key);
  return unknownName(target.of, keys, [...path, 'target', 'of']);
}

/** A ward's figure would count twice if wards above and below it both reported. */
function checkSum({ sumOfWards, wardKinds }: Indicator, { wards }: Programme, path: Path): Finding[] {
  const levels = new Set(wards.kinds.filter(({ key }) => wardKinds.includes(key)).map(({ level }) => level));
  if (!sumOfWards || levels.size < 2) return [];
  const words = [
    '逐级相加的指标只能由同一层级填报，否则重复计算',
    'a figure that adds up is reported on one level only, else it counts twice',
  ] as const;
  return [finding([...path, 'wardKinds'], wardKinds.join(', '), 'kinds of one level', words)];
}

/** Whoever approves stands above the ward that reports, or is that ward's own. */
function checkApproval({ approval, wardKinds }: Indicator, { wards }: Programme, path: Path): Finding[] {
  const levelOf = (key: string) => wards.kinds.find(kind => kind.key === key)?.level;
  const lowest = Math.max(...wardKinds.map(key => levelOf(key) ?? 0));
  return approval.flatMap((key, at): Finding[] => {
    const level = levelOf(key);
    const before = at === 0 ? lowest : levelOf(approval[at - 1]!);
    if (level === undefined || before === undefined || level < before || (at === 0 && level === before)) return [];
    const words = ['审核由低到高逐级进行', 'approval goes up the tree, level by level'] as const;
    return [finding([...path, 'approval', at], key, 'kinds above the one before', words)];
  });
}

function checkDue({ period, dueDays }: Indicator, path: Path): Finding[] {
  if (period !== 'once' || dueDays === undefined) return [];
  const words = ['一次性指标没有期末，不能写期限', 'one figure for good has no period that could end'] as const;
  return [{ ...finding([...path, 'dueDays'], String(dueDays), 'no "dueDays"', words), atKey: true }];
}

/** What wards report: kinds, other indicators and measures that are named exist, and nothing would count twice. */
export function checkIndicators(programme: Programme): Finding[] {
  const { indicators, wards } = programme;
  return [
    ...duplicateKeys(indicators, ['indicators']),
    ...indicators.flatMap((indicator, at) => {
      const path = ['indicators', at];
      const { countedBy } = indicator;
      return [
        ...unknownNames(indicator.wardKinds, wards.kinds, [...path, 'wardKinds']),
        ...unknownNames(indicator.approval, wards.kinds, [...path, 'approval']),
        ...checkRules(indicator, programme, path),
        ...checkTarget(indicator, programme, path),
        ...checkSum(indicator, programme, path),
        ...checkApproval(indicator, programme, path),
        ...checkDue(indicator, path),
        ...(countedBy
          ? checkMeasure(countedBy, programme, { families: MEASURE_FAMILIES, path: [...path, 'countedBy'] })
          : []),
      ];
    }),
  ];
}

/** A figure that records can count is no indicator; only years before the records may be reported. */
export function warnOfIndicators({ indicators }: Programme): Finding[] {
  return indicators.flatMap(({ countedBy }, at): Finding[] => {
    if (!countedBy) return [];
    const { measure, since } = countedBy;
    const words = [
      `${since}年起由记录统计，不再填报；只有以前年份可作为填报总数`,
      `from ${since} on records count it and nobody may report it; only earlier years are known as reported totals`,
    ] as const;
    return [finding(['indicators', at, 'countedBy'], measure, 'an indicator that no record counts', words)];
  });
}
