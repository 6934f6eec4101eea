import type { SubjectFacts } from '../rubric/facts.js';
import type { SubjectScore } from '../rubric/rubric.js';
import { scoreCycle } from '../rubric/score-cycle.scoring.js';
import { digestOf } from '../score-evaluation.js';
import { changedParts, checkPublication, type Told } from './check-publication.js';
import { compareScores } from './compare-scores.js';
import type { TamperFinding } from './finding.js';
import { sha256Of } from './fingerprints.js';
import type { FrozenEvaluation, FrozenFile, FrozenPublication } from './frozen-file.schema.js';

/** What a publication was worked out with: the results in force, and the facts of those who waited. */
function poolsOf({ publications }: FrozenFile): { publication: FrozenPublication; pool: Map<string, SubjectFacts> }[] {
  const inForce = new Map<string, SubjectFacts>();
  return publications.map(publication => {
    for (const { subject, facts } of publication.evaluations) inForce.set(subject, facts);
    const waiting = publication.heldBack.filter(({ subject }) => !inForce.has(subject));
    return {
      publication,
      pool: new Map([...inForce, ...waiting.map(({ subject, facts }) => [subject, facts] as const)]),
    };
  });
}

type Scores = ReadonlyMap<string, SubjectScore>;

function scoresOf(file: FrozenFile, pool: ReadonlyMap<string, SubjectFacts>): Scores {
  const scores = scoreCycle(file.rubric, [...pool.values()]);
  return new Map([...pool.keys()].map((subject, at) => [subject, scores[at]!]));
}

/** What is wrong with one evaluation; `isWhole` when its own facts, score and digest still fit each other. */
function checkEvaluation(file: FrozenFile, evaluation: FrozenEvaluation, computed: SubjectScore) {
  const { facts, score, digest } = evaluation;
  const changed = changedParts('fact', facts, evaluation.factDigests);
  const expected = digestOf(file.rubric, facts, score);
  const told: Told[] = [...changed, ...compareScores(score, computed)];
  if (expected !== digest && told.length === 0) told.push({ kind: 'digest', at: 'digest', found: digest, expected });
  return { told, hasChangedFacts: changed.length > 0, isWhole: expected === digest };
}

/** Findings of one publication, each with whether it would follow from a change elsewhere. */
function checkResults(file: FrozenFile, publication: FrozenPublication, scores: Scores, hasRoot: boolean) {
  return publication.evaluations.flatMap(evaluation => {
    const { told, hasChangedFacts, isWhole } = checkEvaluation(file, evaluation, scores.get(evaluation.subject)!);
    const follows = hasChangedFacts || (hasRoot && isWhole);
    return told.map((each): TamperFinding => {
      const isConsequence = follows && each.kind !== 'fact';
      return { publication: publication.minuteNumber, evaluation: evaluation.id, isConsequence, ...each };
    });
  });
}

/** Changes by which points of others would change as well. */
function rootsOf(file: FrozenFile): Told[] {
  return changedParts('rubric', file.rubric, file.rubricDigests);
}

const hasChangedFacts = ({ publications }: FrozenFile): boolean =>
  publications.some(({ evaluations, heldBack }) =>
    [...evaluations, ...heldBack].some(each => changedParts('fact', each.facts, each.factDigests).length > 0),
  );

function checkWhole(file: FrozenFile): Told[] {
  const { digest, ...content } = file;
  const expected = sha256Of(content);
  return digest === expected ? [] : [{ kind: 'file', at: 'digest', found: digest, expected }];
}

/** A rubric or facts that were changed into nonsense cannot be worked out. */
function tryScores(file: FrozenFile, pool: ReadonlyMap<string, SubjectFacts>): Scores | Told {
  try {
    return scoresOf(file, pool);
  } catch (error) {
    return { kind: 'rubric', at: 'rubric', found: String(error), expected: 'a rubric and facts that give points' };
  }
}

/**
 * Everything in a file that is not as it was published; nothing when it is whole. Reads nothing but the file, so it
 * gives the same answer on every machine.
 */
export function verifyFile(file: FrozenFile): TamperFinding[] {
  const about = (publication: string | null) => ({ publication, evaluation: null, isConsequence: false });
  const rubric = rootsOf(file);
  const hasRoot = rubric.length > 0 || hasChangedFacts(file);
  const findings: TamperFinding[] = rubric.map(told => ({ ...about(null), ...told }));
  for (const { publication, pool } of poolsOf(file)) {
    const scores = tryScores(file, pool);
    if (scores instanceof Map) findings.push(...checkResults(file, publication, scores, hasRoot));
    else findings.push({ ...about(publication.minuteNumber), ...(scores as Told) });
    const told = checkPublication(file.rubric, publication);
    findings.push(...told.map(each => ({ ...about(publication.minuteNumber), ...each })));
  }
  return [...findings, ...checkWhole(file).map(told => ({ ...about(null), ...told }))];
}
