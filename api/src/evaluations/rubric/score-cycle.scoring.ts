import type { Rubric } from '../../programmes/programme.js';
import type { Criterion } from '../../programmes/rubric/criterion.schema.js';
import { allCriteria } from '../../programmes/rubric/rubric-tree.js';
import type { SubjectFacts } from './facts.js';
import { figureOf, readFigure } from './figure.scoring.js';
import { Points } from './points.scoring.js';
import type { SubjectScore } from './rubric.js';
import type { Peers, Prepared } from './run.js';
import { placeAmongPeers } from './standing.scoring.js';
import { beginRun, isOutOfCompetition, prepare, scoreAlone } from './subject.scoring.js';

const isPeerRule = (criterion: Criterion): boolean =>
  criterion.rule === 'rank' || (criterion.rule === 'proportional' && typeof criterion.to === 'object');

/** Criteria that look at the peers, inner ones first: an outer one may be made of them. */
const peerCriteria = (rubric: Rubric): Criterion[] => allCriteria(rubric).filter(isPeerRule).reverse();

/** Whether a score cannot be worked out without those of the other subjects of the cycle. */
export function needsPeers(rubric: Rubric): boolean {
  const { normalise, bands } = rubric;
  return (
    peerCriteria(rubric).length > 0 ||
    normalise?.by === 'best' ||
    normalise?.by === 'percentile' ||
    bands.some(({ quota }) => quota !== undefined)
  );
}

const falling = (one: Points, other: Points): number => other.comparedTo(one);

/** The figure by which a criterion compares a subject with its peers: null undecided, undefined none. */
function peerFigure(rubric: Rubric, criterion: Criterion, prepared: Prepared, peers: Peers): Points | null | undefined {
  const run = beginRun(rubric, prepared, peers);
  if (criterion.rule === 'rank') {
    const { state, earned } = run.score(criterion.criterion, run);
    return state === 'SCORED' ? earned : state === 'UNDECIDED' ? null : undefined;
  }
  if (criterion.rule !== 'proportional') return undefined;
  const read = readFigure(run, criterion);
  if (read.state === 'UNDECIDED') return null;
  return read.state === 'NOT_APPLICABLE' || read.denominator?.isZero() ? undefined : figureOf(read);
}

/** Who is known not to be ranked is nobody's peer; where nobody is ranked, all are compared. */
function readPeers(rubric: Rubric, all: readonly Prepared[]): Peers | null {
  const criteria = peerCriteria(rubric);
  if (criteria.length === 0) return null;
  const ranked = all.filter(each => !isOutOfCompetition(rubric, each));
  const peers = ranked.length > 0 ? ranked : all;
  const figures = new Map<string, Points[] | null>();
  for (const criterion of criteria) {
    const read = peers.map(prepared => peerFigure(rubric, criterion, prepared, { figures }));
    const known = read.filter(figure => figure instanceof Points);
    figures.set(criterion.key, read.includes(null) ? null : known.sort(falling));
  }
  return { figures };
}

/**
 * Scores all subjects of a cycle together: points, bands with quotas, places and proposals. Pure: the same rubric and
 * facts give the same scores, whatever the order of facts or subjects. The answer is in the order of the subjects.
 */
export function scoreCycle(rubric: Rubric, subjects: readonly SubjectFacts[]): SubjectScore[] {
  const prepared = subjects.map(prepare);
  const peers = readPeers(rubric, prepared);
  return placeAmongPeers(
    rubric,
    prepared.map(each => ({ ...scoreAlone(rubric, each, peers), attributes: each.facts.attributes })),
  );
}

/** Scores one subject by itself; what looks at peers sees nobody else. */
export function scoreSubject(rubric: Rubric, facts: SubjectFacts): SubjectScore {
  return scoreCycle(rubric, [facts])[0]!;
}
