import type { Context } from '../../context.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import type { Rubric } from '../../programmes/programme.js';
import { Conflict } from '../../shared/errors.js';
import { type CycleRow, ruleOfCycle, versionOfCycle } from '../cycle.query.js';
import type { SubjectFacts } from '../rubric/facts.js';
import type { CriterionLine, SubjectScore } from '../rubric/rubric.js';
import { scoreCycle } from '../rubric/score-cycle.scoring.js';
import { canonical } from '../score-evaluation.js';
import { digestsByPlace, sha256Of } from './fingerprints.js';
import {
  type KeptEvaluation,
  type KeptLine,
  type KeptPublication,
  keptEvaluations,
  keptLines,
  keptPublications,
} from './frozen-file.query.js';
import { FORMAT, FORMAT_VERSION, type FrozenEvaluation, type FrozenPublication } from './frozen-file.schema.js';

type Evaluation = KeptEvaluation & { facts: SubjectFacts };

/** What only the rubric says of a line: where it stands and by which rule it is worked out. */
function lineKept(
  { key, state, points, maxPoints, reasonCode, reasonParams, inputs }: KeptLine,
  computed: SubjectScore,
) {
  const { parentKey = null, section = 'BASE', rule } = computed.criteria.find(line => line.key === key) ?? {};
  const reason = { code: reasonCode, params: reasonParams };
  return { key, parentKey, section, rule, points, maxPoints, state, reason, inputs } as CriterionLine;
}

/** The score as the database froze it; only the place among the others is worked out. */
function scoreKept(kept: Evaluation, lines: readonly KeptLine[], computed: SubjectScore): SubjectScore {
  const { totalPoints, provisionalPoints, scoredMaxPoints, applicableMaxPoints, band, standingKeys } = kept;
  const { scale: scalePoints, ...outcome } = kept.outcome;
  return {
    ...outcome,
    ...{ totalPoints, provisionalPoints, scoredMaxPoints, applicableMaxPoints, band, scalePoints },
    criteria: lines.map(line => lineKept(line, computed)),
    state: totalPoints === null ? 'UNDECIDED' : 'SCORED',
    standingKeys: standingKeys.map(key => (key === '-Infinity' ? null : key)),
    rank: computed.rank,
  };
}

interface Source {
  rubric: Rubric;
  evaluations: readonly Evaluation[];
  lines: ReadonlyMap<string, KeptLine[]>;
  /** Whether the programme discloses whose results they are. */
  isOpen: boolean;
}

function frozenEvaluation(kept: Evaluation, { lines, isOpen }: Source, computed: SubjectScore): FrozenEvaluation {
  const { id, subject, revision, revisionReason, name, ward, facts, digest } = kept;
  return {
    ...{ id, subject, revision, revisionReason, facts, digest },
    ...(isOpen && { person: { name, ward } }),
    factDigests: digestsByPlace(facts),
    score: scoreKept(kept, lines.get(id) ?? [], computed),
  };
}

/** Publications in the order of time, each worked out with those in force then. */
function frozenPublications(kept: readonly KeptPublication[], source: Source): FrozenPublication[] {
  const inForce = new Map<string, SubjectFacts>();
  return kept.map(({ heldBack, ...publication }) => {
    const own = source.evaluations.filter(({ publicationId }) => publicationId === publication.id);
    for (const { subject, facts } of own) inForce.set(subject, facts);
    const pool = new Map([...heldBack.map(({ subject, facts }) => [subject, facts] as const), ...inForce]);
    const scores = scoreCycle(source.rubric, [...pool.values()]);
    const scoreOf = new Map([...pool.keys()].map((subject, at) => [subject, scores[at]!]));
    return {
      ...publication,
      evaluations: own.map(each => frozenEvaluation(each, source, scoreOf.get(each.subject)!)),
      heldBack: heldBack.map(each => ({ ...each, factDigests: digestsByPlace(each.facts) })),
    };
  });
}

function withFacts(evaluations: readonly KeptEvaluation[]): Evaluation[] {
  if (evaluations.every((each): each is Evaluation => each.facts !== null)) return [...evaluations] as Evaluation[];
  throw new Conflict('It was published before facts were kept with results', { reason: 'facts-not-kept' });
}

async function isOpen(context: Context): Promise<boolean> {
  return (await context.once(programmeInForce)).programme.disclosure.profile === 'open';
}

/** A published cycle as one file: rubric, facts, scores and digests, sorted, without a word of whose they are unless that is public. */
export async function frozenFile(context: Context, cycle: CycleRow): Promise<string> {
  const { rubric, authority } = await ruleOfCycle(context, cycle);
  const { version } = await versionOfCycle(context, cycle);
  const evaluations = withFacts(await keptEvaluations(context, cycle.id));
  const ids = evaluations.map(({ id }) => id);
  const source = { rubric, evaluations, lines: await keptLines(context, ids), isOpen: await isOpen(context) };
  const { id, year, subject, type } = cycle;
  const { key, nameZh, nameEn } = context.jurisdiction;
  const content = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    jurisdiction: { key, title: { 'zh-CN': nameZh, en: nameEn } },
    cycle: { id, year, subject, type, authority, programmeVersion: version },
    rubric,
    rubricDigests: digestsByPlace(rubric),
    publications: frozenPublications(await keptPublications(context, cycle.id), source),
  };
  return `${canonical({ ...content, digest: sha256Of(content) })}\n`;
}
