import type { Indicator, Programme } from '../programmes/programme.js';
import type { Language } from '../shared/language.js';
import type { Indicator as IndicatorType } from './indicator.type.js';
import { releaseAuthority } from './release/guarded-indicators.js';

/** An indicator in the words of one language. */
export function describeIndicator(indicator: Indicator, { wards }: Programme, language: Language): IndicatorType {
  const { key, title, unit, places, period, moreIs, source, wardKinds, approval, rules, highStakes } = indicator;
  return {
    ...{ key, places, period, moreIs, wardKinds },
    title: title[language],
    unit: unit[language],
    source: source?.[language] ?? null,
    approval: approval.map(kind => wards.kinds.find(each => each.key === kind)?.title[language] ?? kind),
    rules: rules.map(({ reason }) => reason[language]),
    isHighStakes: highStakes !== undefined,
    stakes: (highStakes !== 'unapproved' && highStakes?.use[language]) || null,
    releaseAuthority: releaseAuthority(indicator)?.[language] ?? null,
    isSummed: indicator.sumOfWards,
    countedSince: indicator.countedBy?.since ?? null,
  };
}
