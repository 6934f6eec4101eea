import { titleInPeriod } from '../../programmes/calendar/period.js';
import type { Programme } from '../../programmes/programme.js';
import type { Language } from '../../shared/language.js';
import { readTitle, termsOf } from '../reason-terms.js';
import { reasonWords } from '../rubric/reason-words.js';
import type { CriterionInput, CriterionLine } from '../rubric/rubric.js';
import { rubricLines, splitLineKey } from '../rubric-lines.js';
import type { Tried } from './try-rubric.js';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

const inBoth = (words: (language: Language) => string) =>
  Object.fromEntries(LANGUAGES.map(language => [language, words(language)]));

/** Points have at most ten places, which a JSON number keeps as they are written. */
const number = (points: string | null): number | null => (points === null ? null : Number(points));

function describeInput({ rubric }: Tried, programme: Programme, [read, input]: [string, CriterionInput | null]) {
  return {
    read,
    title: inBoth(language => readTitle({ programme, rubric, language }, read)),
    applies: input !== null,
    numerator: number(input?.numerator ?? null),
    denominator: number(input?.denominator ?? null),
    ...(input?.claimed !== undefined && { claimed: number(input.claimed) }),
    ...(input?.ballots !== undefined && { ballots: input.ballots }),
    ...(input?.records && { records: input.records }),
  };
}

function describeLine(tried: Tried, programme: Programme, line: CriterionLine) {
  const { rubric } = tried;
  const { criterion, period } = splitLineKey(line.key);
  const title = rubricLines(rubric).get(criterion)!.criterion.title;
  return {
    key: line.key,
    title: inBoth(language => titleInPeriod(title[language], period, language)),
    section: line.section,
    parent: line.parentKey,
    rule: line.rule,
    state: line.state,
    points: number(line.points),
    max: number(line.maxPoints),
    reason: inBoth(language =>
      reasonWords(line.reason.code, line.reason.params, language, termsOf(programme, rubric, language)),
    ),
    reasonCode: line.reason.code,
    inputs: Object.entries(line.inputs).map(entry => describeInput(tried, programme, entry)),
  };
}

/** The result of one subject as `try` prints it. */
export function describeTried(tried: Tried, programme: Programme) {
  const { subject, rubric, score } = tried;
  return {
    key: subject.key,
    ...(subject.name !== undefined && { name: subject.name }),
    rubric: rubric.key,
    state: score.state,
    total: number(score.totalPoints),
    max: number(score.scalePoints),
    applicableMax: number(score.applicableMaxPoints),
    provisional: number(score.provisionalPoints),
    base: number(score.basePoints),
    bonus: number(score.bonusPoints),
    deductions: number(score.deductionPoints),
    normalised: number(score.normalisedPoints),
    band: score.band,
    bandByPoints: score.bandByPoints,
    rank: score.rank,
    unrankedBecause: score.unrankedBecause,
    limits: score.limits.map(({ key, kind, bandAtMost, pointsAtMost, bars }) => ({
      ...{ key, kind, bandAtMost, bars },
      pointsAtMost: number(pointsAtMost),
      title: [...rubric.gates, ...rubric.vetoes].find(rule => rule.key === key)!.title,
    })),
    proposals: rubric.proposals
      .filter(({ key }) => score.proposals.includes(key))
      .map(({ key, title, authority }) => ({ key, title, authority })),
    criteria: score.criteria.map(line => describeLine(tried, programme, line)),
  };
}
