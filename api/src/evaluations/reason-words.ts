import { Decimal } from 'decimal.js';
import type { Language } from '../shared/language.js';
import type { NextStep } from './rubric.js';
import type { ReasonCode } from './rubric-reasons.js';

type Params = Record<string, string>;
type Wording = (p: Params) => string;

/** What a reason speaks of, in the language of the reader. */
export interface Terms {
  /** What screens call a stored measure. */
  titleOf: (measure: string) => string;
  /** What a stored measure counts. */
  unitOf: (measure: string) => string;
  /** Whether a value of a stored measure is a rate. */
  isRate: (measure: string) => boolean;
}

/** A figure as people write it: two places at most. */
const shown = (value: string): string => new Decimal(value).toDecimalPlaces(2).toFixed();
const percent = (value: string): string => `${new Decimal(value).times(100).toDecimalPlaces(1).toFixed()}%`;

const ZH: Readonly<Record<ReasonCode, Wording>> = {
  SHARE: p => `“${p.measure}”应${p.denominator}，实${p.numerator}，按比例得${p.points}分（满分${p.maxPoints}分）`,
  SHARE_FULL: p => `“${p.measure}”应${p.denominator}，实${p.numerator}，得满分`,
  SHARE_NONE: p => `“${p.measure}”应${p.denominator}，实${p.numerator}，超过${p.startsAt}才开始得分`,
  EACH: p => `“${p.measure}”共${p.count}，${p.freely}每个${p.pointsEach}分，计${p.points}分`,
  EACH_CAPPED: p => `“${p.measure}”共${p.count}，每个${p.pointsEach}分，以${p.maxPoints}分为限`,
  EACH_NONE: p => `“${p.measure}”共${p.count}，${p.freely}不计分`,
  TIER_BETWEEN: p => `“${p.measure}”${p.value}，在${p.from}（含）至${p.below}之间，得${p.points}分`,
  TIER_FROM: p => `“${p.measure}”${p.value}，达到${p.from}，得${p.points}分`,
  TIER_BELOW: p => `“${p.measure}”${p.value}，低于${p.below}，得${p.points}分`,
  TIER_ANY: p => `“${p.measure}”${p.value}，得${p.points}分`,
  STEPS_AT_TARGET: p => `“${p.measure}”${p.value}，目标${p.target}，得${p.points}分`,
  STEPS_BELOW: p => `“${p.measure}”${p.value}，低于目标${p.target}共${p.steps}档，每档${p.change}分，得${p.points}分`,
  STEPS_ABOVE: p => `“${p.measure}”${p.value}，高于目标${p.target}共${p.steps}档，每档${p.change}分，得${p.points}分`,
  RATED: p => `评议给${p.points}分（满分${p.maxPoints}分）`,
  NOT_RATED_YET: p => `尚未由${p.by}评分（满分${p.maxPoints}分）`,
  RATED_NOT_APPLICABLE: () => '评议认为不适用，不计入满分',
  NOTHING_EXPECTED: p => `“${p.measure}”没有应计的记录，不适用，不计入满分`,
  NOTHING_EXPECTED_ZERO: p => `“${p.measure}”没有应计的记录，按细则得0分`,
  NOTHING_EXPECTED_FULL: p => `“${p.measure}”没有应计的记录，按细则得满分${p.maxPoints}分`,
  DOES_NOT_APPLY: p => `“${p.measure}”对该考评对象不适用，不计入满分`,
  NOT_COMPUTED_YET: p => `“${p.measure}”尚未计算`,
  SUM: p => `各分项合计${p.points}分（适用项满分${p.maxPoints}分）`,
  SUM_CAPPED: p => `各分项合计${p.added}分，以${p.maxPoints}分为限`,
  SUM_WAITING: p => `已评分项合计${p.points}分（满分${p.scoredMaxPoints}分），还有${p.waiting}项未定`,
  SUM_NOT_APPLICABLE: () => '各分项均不适用，不计入满分',
};

const EN: Readonly<Record<ReasonCode, Wording>> = {
  SHARE: p => `“${p.measure}”: ${p.numerator} of ${p.denominator} gives ${p.points} of ${p.maxPoints} points`,
  SHARE_FULL: p => `“${p.measure}”: ${p.numerator} of ${p.denominator} gives full points`,
  SHARE_NONE: p => `“${p.measure}”: ${p.numerator} of ${p.denominator}; points begin above ${p.startsAt}`,
  EACH: p => `“${p.measure}”: ${p.count} counted${p.freely}, ${p.pointsEach} points each, ${p.points} in all`,
  EACH_CAPPED: p => `“${p.measure}”: ${p.count} counted at ${p.pointsEach} points each, ${p.maxPoints} at most`,
  EACH_NONE: p => `“${p.measure}”: ${p.count} counted${p.freely}, no points`,
  TIER_BETWEEN: p => `“${p.measure}”: ${p.value} lies from ${p.from} to below ${p.below}: ${p.points} points`,
  TIER_FROM: p => `“${p.measure}”: ${p.value} reaches ${p.from}: ${p.points} points`,
  TIER_BELOW: p => `“${p.measure}”: ${p.value} is below ${p.below}: ${p.points} points`,
  TIER_ANY: p => `“${p.measure}”: ${p.value}: ${p.points} points`,
  STEPS_AT_TARGET: p => `“${p.measure}”: ${p.value}, target ${p.target}: ${p.points} points`,
  STEPS_BELOW: p =>
    `“${p.measure}”: ${p.value}, ${p.steps} steps of ${p.change} points below the target ${p.target}: ${p.points} points`,
  STEPS_ABOVE: p =>
    `“${p.measure}”: ${p.value}, ${p.steps} steps of ${p.change} points above the target ${p.target}: ${p.points} points`,
  RATED: p => `Rated ${p.points} of ${p.maxPoints} points`,
  NOT_RATED_YET: p => `Waits for the rating of the ${p.by}, up to ${p.maxPoints} points`,
  RATED_NOT_APPLICABLE: () => 'The rater found that it does not apply; it leaves the maximum',
  NOTHING_EXPECTED: p => `“${p.measure}”: nothing was expected, so it does not apply and leaves the maximum`,
  NOTHING_EXPECTED_ZERO: p => `“${p.measure}”: there is nothing to count, which gives no points`,
  NOTHING_EXPECTED_FULL: p => `“${p.measure}”: nothing was expected, which gives all ${p.maxPoints} points`,
  DOES_NOT_APPLY: p => `“${p.measure}”: does not apply here and leaves the maximum`,
  NOT_COMPUTED_YET: p => `“${p.measure}”: not computed yet`,
  SUM: p => `Adds up to ${p.points} of ${p.maxPoints} points that apply`,
  SUM_CAPPED: p => `Adds up to ${p.added} points, cut to ${p.maxPoints}`,
  SUM_WAITING: p => `${p.points} of ${p.scoredMaxPoints} points so far; ${p.waiting} not decided yet`,
  SUM_NOT_APPLICABLE: () => 'None of its criteria applies; they leave the maximum',
};

const RATERS: Readonly<Record<string, Record<Language, string>>> = {
  evaluator: { 'zh-CN': '考评员', en: 'evaluator' },
  leader: { 'zh-CN': '分管领导', en: 'leader' },
  liaison: { 'zh-CN': '联络办', en: 'liaison office' },
};

/** Parameters that stand on the scale of the measure, so that of a rate they are percentages. */
const ON_SCALE = new Set(['value', 'from', 'below', 'target', 'startsAt', 'fullAt']);

function freely(free: string | undefined, language: Language): string {
  if (free === undefined || free === '0') return '';
  return language === 'en' ? ` (the first ${free} without points)` : `前${free}个不计，`;
}

function inWords(params: Params, language: Language, terms: Terms): Params {
  const { measure, by, free } = params;
  const isRate = measure !== undefined && terms.isRate(measure);
  const words = Object.entries(params).map(([name, value]) => {
    if (name === 'measure') return [name, terms.titleOf(value)];
    if (name === 'by') return [name, RATERS[value]?.[language] ?? value];
    return [name, isRate && ON_SCALE.has(name) ? percent(value) : shown(value)];
  });
  return { ...Object.fromEntries(words), freely: freely(free, language), by: RATERS[by ?? '']?.[language] ?? '' };
}

/** Why a line has its points, as a sentence. */
export function reasonWords(code: ReasonCode, params: Params, language: Language, terms: Terms): string {
  const wording = language === 'en' ? EN : ZH;
  return wording[code](inWords(params, language, terms));
}

/** What one could still do about a line, as a sentence. */
export function nextStepWords({ measure, by, gain }: NextStep, language: Language, terms: Terms): string {
  const title = terms.titleOf(measure);
  const more = `${by} ${terms.unitOf(measure)}`;
  if (language === 'en') return `${more} more in “${title}” would add ${shown(gain)} points`;
  return `“${title}”再有${more.replace(' ', '')}，总分可增加${shown(gain)}分`;
}
