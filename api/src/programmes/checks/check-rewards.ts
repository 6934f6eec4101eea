import type { Programme } from '../programme.js';
import { readsOf } from '../rubric/rubric-reads.js';
import { isPart } from '../share.js';
import { type Finding, finding } from '../source/finding.js';
import { duplicateKeys, unknownNames } from './check-keys.js';

/** What must never be scored: allowances, and figures that decide about credit and the like. */
function checkApart({ rubrics, indicators }: Programme): Finding[] {
  const apart = indicators
    .filter(({ highStakes }) => highStakes !== undefined)
    .map(({ key }) => `indicators.value/${key}`);
  const words = [
    '奖补和高影响指标与打分分开，细则不能读取',
    'allowances and high-stakes figures stay apart from scores',
  ] as const;
  return rubrics.flatMap((rubric, at) =>
    readsOf(rubric)
      .measures.map(key => key.split('@')[0]!)
      .filter(key => key.startsWith('allowances.') || apart.includes(key))
      .map(key => finding(['rubrics', at], key, 'another measure', words)),
  );
}

/** An ordinary figure that is checked against one with high stakes, or has a part of it as its target, would tell it. */
function checkNotTold({ indicators }: Programme): Finding[] {
  const apart = indicators.filter(({ highStakes }) => highStakes !== undefined).map(({ key }) => key);
  const words = ['由此可推知高影响指标的数字', 'the figure with high stakes could be told from it'] as const;
  return indicators.flatMap(({ highStakes, rules, target }, at) => {
    if (highStakes !== undefined) return [];
    const named = rules.map((rule, nth) => ({ of: rule.rule === 'relation' && rule.indicator, path: ['rules', nth] }));
    const aim = { of: target !== undefined && 'of' in target && target.of, path: ['target', 'of'] };
    return [...named, aim].flatMap(({ of, path }) =>
      of !== false && apart.includes(of)
        ? [finding(['indicators', at, ...path], of, 'an ordinary indicator', words)]
        : [],
    );
  });
}

/** Awards and allowances: keys once each, names that lead somewhere, parts that are parts; and what scores may not read. */
export function checkRewards(programme: Programme): Finding[] {
  const { awards, allowances, representativeTypes, wards, matters } = programme;
  const words = ['比例大于全部', 'more than the whole'] as const;
  return [
    ...duplicateKeys(awards, ['awards']),
    ...duplicateKeys(allowances, ['allowances']),
    ...awards.flatMap(({ types, wardKinds, quota }, at) => [
      ...unknownNames(types, representativeTypes, ['awards', at, 'types']),
      ...unknownNames(wardKinds, wards.kinds, ['awards', at, 'wardKinds']),
      ...(quota && !isPart(quota.share)
        ? [finding(['awards', at, 'quota', 'share'], quota.share, 'at most the whole, such as 1/5', words)]
        : []),
    ]),
    ...allowances.flatMap(({ lines }, at) => [
      ...duplicateKeys(lines, ['allowances', at, 'lines']),
      ...lines.flatMap(({ matterKinds }, nth) =>
        unknownNames(matterKinds, matters.kinds, ['allowances', at, 'lines', nth, 'matterKinds']),
      ),
    ]),
    ...checkApart(programme),
    ...checkNotTold(programme),
  ];
}
