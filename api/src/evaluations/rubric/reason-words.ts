import { Decimal } from 'decimal.js';
import { periodTitle } from '../../programmes/calendar/period.js';
import type { Language } from '../../shared/language.js';
import type { ReasonCode } from './reasons.js';
import type { NextStep } from './rubric.js';

type Params = Record<string, string>;
type Wording = (p: Params) => string;

/** What a reason speaks of, in the language of the reader. */
export interface Terms {
  /** What screens call what was read: a stored measure, or `events:`, `attribute:`, `criterion:` or `ballots:` and a key. */
  titleOf: (measure: string) => string;
  /** What it counts. */
  unitOf: (measure: string) => string;
  /** Whether a value of a stored measure is a rate. */
  isRate: (measure: string) => boolean;
  /** What the rubric calls a criterion, a part of it or a part of the year of it. */
  criterionOf: (key: string) => string;
  /** What the rubric calls a rater group. */
  groupOf: (key: string) => string;
}

/** A figure as people write it: two places at most. */
const shown = (value: string): string => new Decimal(value).toDecimalPlaces(2).toFixed();
const percent = (value: string): string => `${new Decimal(value).times(100).toDecimalPlaces(2).toFixed()}%`;

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
  WORTH: p => `${p.measure}：计${p.count}条，合计${p.points}分`,
  WORTH_CAPPED: p => `${p.measure}：计${p.count}条，合计${p.added}分，以${p.maxPoints}分为限`,
  WORTH_NONE: p => `${p.measure}：没有计分的记录，得${p.points}分`,
  TABLE: p => `按本人情况对照细则，得${p.points}分`,
  TABLE_OTHERWISE: p => `细则未列明的情况，得${p.points}分`,
  OPTION: p => `符合第${p.option}种情形，得${p.points}分`,
  OPTION_NONE: p => `不符合所列情形，得${p.points}分`,
  CHECKLIST: p => `${p.items}项中符合${p.done}项，得${p.points}分${p.ofMax}`,
  RANGE_RATED: p => `${p.measure}为${p.value}，评分区间${p.least}至${p.most}分，评定${p.points}分`,
  RANGE_OUTSIDE: p => `${p.measure}为${p.value}，评分${p.given}分超出${p.least}至${p.most}分的区间，须重新评分`,
  RANGE_OPEN: p => `${p.measure}为${p.value}，评分区间${p.least}至${p.most}分，等待${p.by}评分`,
  RATINGS: p => `${p.ballots}张有效测评票，得${p.points}分${p.ofMax}`,
  RATINGS_TOO_FEW: p => `${p.by}有效票${p.ballots}张，至少需要${p.quorum}张（并符合构成要求）`,
  INHERITED: p => `沿用${p.source}的考评${p.earned}分${p.ofWhole}，计${p.points}分`,
  INHERITED_UNKNOWN: p => `${p.source}的考评尚无结果`,
  INHERITED_NONE: p => `${p.source}没有可沿用的考评，不计入满分`,
  RATED: p => `评议给${p.points}分${p.ofMax}`,
  NOT_RATED_YET: p => `尚未由${p.by}评分${p.ofMax}`,
  RATED_NOT_APPLICABLE: () => '评议认为不适用，不计入满分',
  NOTHING_EXPECTED: p => `“${p.measure}”没有应计的记录，不适用，不计入满分`,
  NOTHING_EXPECTED_ZERO: p => `“${p.measure}”没有应计的记录，按细则得0分`,
  NOTHING_EXPECTED_FULL: p => `“${p.measure}”没有应计的记录，按细则得满分${p.maxPoints}分`,
  DOES_NOT_APPLY: p => `“${p.measure}”对该考评对象不适用，不计入满分`,
  NOT_COMPUTED_YET: p => `“${p.measure}”尚未计算`,
  SUM: p => `各分项合计${p.points}分${p.ofMax}`,
  SUM_CAPPED: p => `各分项合计${p.added}分，以${p.maxPoints}分为限`,
  SUM_WAITING: p => `已评分项合计${p.points}分（满分${p.scoredMaxPoints}分），还有${p.waiting}项未定`,
  WEIGHTED: p => `各项折算到本身满分后按权重合计，得${p.points}分（适用项满分${p.maxPoints}分）`,
  DEDUCTED: p => `基础${p.base}分，扣${p.taken}分，得${p.points}分`,
  BEST: p => `取最高，不重复计分：以“${p.chosen}”计，得${p.points}分`,
  VARIANT: p => `按本人身份适用“${p.chosen}”，得${p.points}分`,
  GATE_PASSED: p => `达到必备条件，得${p.points}分`,
  GATE_FAILED: p => `未达到必备条件，由${p.before}分限为${p.points}分`,
  RANKED: p => `在${p.peers}个考评对象中列第${p.place}，得${p.points}分`,
  PERIODS: p => `按${p.parts}个时段合成，得${p.points}分${p.ofMax}`,
  PERIODS_LEAST: p => `${p.parts}个时段取最低（${p.worst}），得${p.points}分`,
  PART_UNDECIDED: p => `等待“${p.part}”`,
  NOT_MEANT: () => '细则不适用于该考评对象，不计入满分',
  NOT_KNOWN_WHETHER_MEANT: () => '是否适用尚不能确定',
  NOT_BEGUN: () => '该时段尚未开始',
  CORRECTED: p => `复核决定：${p.points}分${p.beforeWords}。${p.because}`,
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
  WORTH: p => `${p.measure}: ${p.count} counted, ${p.points} points in all`,
  WORTH_CAPPED: p => `${p.measure}: ${p.count} counted, ${p.added} points, ${p.maxPoints} at most`,
  WORTH_NONE: p => `${p.measure}: nothing that gives points, ${p.points}`,
  TABLE: p => `Looked up for this subject: ${p.points} points`,
  TABLE_OTHERWISE: p => `No row of the table fits this subject: ${p.points} points`,
  OPTION: p => `Meets option ${p.option}: ${p.points} points`,
  OPTION_NONE: p => `Meets none of the options: ${p.points} points`,
  CHECKLIST: p => `${p.done} of ${p.items} items are in order: ${p.points}${p.ofMax} points`,
  RANGE_RATED: p => `${p.measure} is ${p.value}: rated ${p.points} within ${p.least} to ${p.most} points`,
  RANGE_OUTSIDE: p =>
    `${p.measure} is ${p.value}: the rating ${p.given} lies outside ${p.least} to ${p.most} and has to be given anew`,
  RANGE_OPEN: p => `${p.measure} is ${p.value}: waits for the ${p.by}, from ${p.least} to ${p.most} points`,
  RATINGS: p => `${p.ballots} valid ballots give ${p.points}${p.ofMax} points`,
  RATINGS_TOO_FEW: p => `${p.by}: ${p.ballots} valid ballots, ${p.quorum} are needed (in the required composition)`,
  INHERITED: p => `${p.earned}${p.ofWhole} points of the ${p.source} bring ${p.points} points`,
  INHERITED_UNKNOWN: p => `The ${p.source} has no result yet`,
  INHERITED_NONE: p => `The ${p.source} has no evaluation to take points from; it leaves the maximum`,
  RATED: p => `Rated ${p.points}${p.ofMax} points`,
  NOT_RATED_YET: p => `Waits for the rating of the ${p.by}${p.upToMax}`,
  RATED_NOT_APPLICABLE: () => 'The rater found that it does not apply; it leaves the maximum',
  NOTHING_EXPECTED: p => `“${p.measure}”: nothing was expected, so it does not apply and leaves the maximum`,
  NOTHING_EXPECTED_ZERO: p => `“${p.measure}”: there is nothing to count, which gives no points`,
  NOTHING_EXPECTED_FULL: p => `“${p.measure}”: nothing was expected, which gives all ${p.maxPoints} points`,
  DOES_NOT_APPLY: p => `“${p.measure}”: does not apply here and leaves the maximum`,
  NOT_COMPUTED_YET: p => `“${p.measure}”: not computed yet`,
  SUM: p => `Adds up to ${p.points}${p.ofMax} points`,
  SUM_CAPPED: p => `Adds up to ${p.added} points, cut to ${p.maxPoints}`,
  SUM_WAITING: p => `${p.points} of ${p.scoredMaxPoints} points so far; ${p.waiting} not decided yet`,
  WEIGHTED: p => `Each part scaled to its own maximum, by weight: ${p.points} of ${p.maxPoints} points that apply`,
  DEDUCTED: p => `${p.base} points, less ${p.taken}: ${p.points} points`,
  BEST: p => `Only the best counts, “${p.chosen}”: ${p.points} points`,
  VARIANT: p => `By post, “${p.chosen}” is meant: ${p.points} points`,
  GATE_PASSED: p => `Everything required is there: ${p.points} points`,
  GATE_FAILED: p => `Something required is missing: ${p.before} points limited to ${p.points}`,
  RANKED: p => `Place ${p.place} among ${p.peers}: ${p.points} points`,
  PERIODS: p => `${p.parts} parts of the year together: ${p.points}${p.ofMax} points`,
  PERIODS_LEAST: p => `The lowest of ${p.parts} parts of the year (${p.worst}): ${p.points} points`,
  PART_UNDECIDED: p => `Waits for “${p.part}”`,
  NOT_MEANT: () => 'The rubric does not mean it for this subject; it leaves the maximum',
  NOT_KNOWN_WHETHER_MEANT: () => 'It is not known yet whether it is meant for this subject',
  NOT_BEGUN: () => 'That part of the year has not begun',
  CORRECTED: p => `By decision ${p.points} points${p.beforeWords}. ${p.because}`,
  SUM_NOT_APPLICABLE: () => 'None of its criteria applies; they leave the maximum',
};

/** Parameters that stand on the scale of what was read, so that of a rate they are percentages. */
const ON_SCALE = new Set(['value', 'from', 'below', 'target', 'startsAt', 'fullAt']);
/** Parameters that are words already. */
const WORDS = new Set(['because']);
/** Whose points are inherited, as a sentence calls it. */
const SOURCES: Readonly<Record<string, Record<Language, string>>> = {
  ward: { 'zh-CN': '所在单位', en: 'ward it belongs to' },
  'parent-ward': { 'zh-CN': '上一级单位', en: 'ward above it' },
};

function freely(free: string | undefined, language: Language): string {
  if (free === undefined || free === '0') return '';
  return language === 'en' ? ` (the first ${free} without points)` : `前${free}个不计，`;
}

const outOf = (most: string | undefined, language: Language): string => {
  if (!most) return '';
  return language === 'en' ? ` of ${shown(most)}` : `（满分${shown(most)}分）`;
};

/** Parts of a sentence that are left out when there is nothing to say. */
function phrases({ free, maxPoints, of, before }: Params, language: Language): Params {
  const upToMax = maxPoints ? `, up to ${shown(maxPoints)} points` : '';
  const was =
    language === 'en' ? (points: string) => ` (computed: ${points})` : (points: string) => `（原${points}分）`;
  return {
    freely: freely(free, language),
    ofMax: outOf(maxPoints, language),
    ofWhole: outOf(of, language),
    upToMax,
    beforeWords: before ? was(shown(before)) : '',
  };
}

function inWords(params: Params, language: Language, terms: Terms): Params {
  const { measure, outOf: whole } = params;
  const isRate = Boolean(whole) || (measure !== undefined && terms.isRate(measure));
  const words = Object.entries(params).map(([name, value]) => {
    if (name === 'measure') return [name, terms.titleOf(value)];
    if (name === 'by') return [name, terms.groupOf(value)];
    if (name === 'chosen' || name === 'part') return [name, terms.criterionOf(value)];
    if (name === 'source') return [name, SOURCES[value]?.[language] ?? value];
    if (name === 'worst') return [name, periodTitle(value)[language]];
    if (WORDS.has(name) || value === '') return [name, value];
    return [name, isRate && ON_SCALE.has(name) ? percent(value) : shown(value)];
  });
  return { ...Object.fromEntries(words), ...phrases(params, language) };
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
