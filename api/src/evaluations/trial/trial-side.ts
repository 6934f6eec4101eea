import type { Context } from '../../context.js';
import type { FactScope } from '../../measures/fact-scope.js';
import type { Programme, Rubric } from '../../programmes/programme.js';
import { criteriaByKey } from '../../programmes/rubric/rubric-tree.js';
import { InvalidInput } from '../../shared/errors.js';
import { linesOfEvaluation } from '../criterion-score.query.js';
import { type CycleRow, ruleOfCycle, versionOfCycle } from '../cycle.query.js';
import { EvaluationSubject, ruleFor, type SubjectsOfCycle } from '../evaluation-subject.js';
import type { SubjectFacts } from '../rubric/facts.js';
import type { CriterionLine, SubjectScore } from '../rubric/rubric.js';
import { scoreCycle } from '../rubric/score-cycle.scoring.js';
import { parentKeyOf, rubricLines, splitLineKey } from '../rubric-lines.js';
import { canonical } from '../score-evaluation.js';
import { type SubjectRow, subjectIdOf } from '../subject.query.js';
import { readFacts } from '../subject-facts.query.js';
import type { SheetLine } from './compare-lines.js';
import type { Place } from './compare-standings.js';
import type { PeerRow } from './peer.query.js';

/** A programme to score by: a version, or a text that nobody has adopted. */
export interface Ruling {
  programme: Programme;
  /** Null for a text that is not adopted. */
  version: number | null;
}

/** One of the two standings that are compared. */
export interface Side extends Ruling {
  rubric: Rubric;
  places: ReadonlyMap<string, Place>;
  linesOf: (peer: PeerRow) => Promise<readonly SheetLine[]>;
}

/** What was worked out again, with the lines as they came out. */
export interface ScoredSide extends Side {
  scores: ReadonlyMap<string, SubjectScore>;
}

/** Whose facts are read: the subjects of one cycle. */
export interface Trial {
  cycle: CycleRow;
  subjects: readonly SubjectRow[];
}

/** The rubric by which a programme scores the subjects of a cycle; refused when it scores them not at all. */
export function rubricFor({ programme }: Ruling, { subject, type }: SubjectsOfCycle): Rubric {
  const rule = ruleFor(programme, { subject, type });
  if (rule) return rule.rubric;
  const words = subject === EvaluationSubject.WARD ? programme.wards.kinds : programme.representativeTypes;
  throw new InvalidInput(`The programme evaluates nobody of the type ${type}`, {
    reason: 'type-not-evaluated',
    field: 'type',
    value: type,
    allowed: words.map(({ key }) => key).filter(key => ruleFor(programme, { subject, type: key }) !== null),
  });
}

/** Whether both rubrics have a criterion and rule it alike. */
export function isRuledAlike(one: Rubric, other: Rubric, criterion: string): boolean {
  const [mine, theirs] = [one, other].map(rubric => criteriaByKey(rubric).get(criterion));
  return mine !== undefined && theirs !== undefined && canonical(mine) === canonical(theirs);
}

/** A correction decided points under the rule of its time: under another rule the line is worked out from the facts. */
function keepCorrections(facts: SubjectFacts, isAlike: (criterion: string) => boolean): SubjectFacts {
  if (!facts.corrections) return facts;
  const kept = Object.entries(facts.corrections).filter(([key]) => isAlike(splitLineKey(key).criterion));
  return { ...facts, corrections: Object.fromEntries(kept) };
}

/** The last day whose facts count: of a year that is over its last one. */
const lastDayOf = ({ year }: CycleRow, today: string): string => (today < `${year}-12-31` ? today : `${year}-12-31`);

export const scopeOfTrial = (context: Context, cycle: CycleRow, programme: Programme): FactScope => ({
  jurisdictionId: context.jurisdiction.id,
  year: cycle.year,
  programme,
  asOf: lastDayOf(cycle, context.today),
  representativeIds: null,
});

/** Scores the subjects of a cycle from the records as they are now; nothing is written. */
export async function scoreUnder(context: Context, { cycle, subjects }: Trial, ruling: Ruling): Promise<ScoredSide> {
  const rubric = rubricFor(ruling, cycle);
  const { rubric: decided } = await ruleOfCycle(context, cycle);
  const scope = scopeOfTrial(context, cycle, ruling.programme);
  const facts = await readFacts(await context.read(), scope, rubric, subjects);
  const scored = scoreCycle(
    rubric,
    facts.map(each => keepCorrections(each, key => isRuledAlike(rubric, decided, key))),
  );
  const scores = new Map(subjects.map((subject, at) => [subjectIdOf(subject), scored[at]!]));
  const linesOf = async ({ subjectId }: PeerRow): Promise<CriterionLine[]> => scores.get(subjectId)?.criteria ?? [];
  return { ...ruling, rubric, scores, places: scores, linesOf };
}

/** The results that stand, as they were published or last worked out. */
export async function sideThatStands(context: Context, cycle: CycleRow, peers: readonly PeerRow[]): Promise<Side> {
  const { programme, version } = await versionOfCycle(context, cycle);
  const { rubric } = await ruleOfCycle(context, cycle);
  const places = new Map(peers.flatMap(({ subjectId, place }) => (place ? [[subjectId, place] as const] : [])));
  const lines = rubricLines(rubric);
  const linesOf = async ({ evaluationId }: PeerRow): Promise<SheetLine[]> => {
    const kept = evaluationId ? await context.once(linesOfEvaluation).load(evaluationId) : [];
    return kept.map(({ criterion: key, state, points, reasonCode, reasonParams }) => {
      const { criterion, period } = splitLineKey(key);
      const place = lines.get(criterion);
      const parentKey = place ? parentKeyOf(place, period) : null;
      const reason = { code: reasonCode, params: reasonParams };
      return { key, parentKey, section: place?.section ?? 'BASE', state, points, reason };
    });
  };
  return { programme, version, rubric, places, linesOf };
}
