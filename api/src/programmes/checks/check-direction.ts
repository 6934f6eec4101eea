import type { Criterion } from '../rubric/criterion.schema.js';
import { type Finding, finding, type Path } from '../source/finding.js';
import { kindsNamed, type RubricScope } from './check-figure.js';

type Slope = 'up' | 'down';

const rising = <Step extends { from?: number | undefined }>(intervals: readonly Step[]): Step[] =>
  [...intervals].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));

/** Whether more of what a rule reads raises or lowers its points; empty where neither can be said. */
function slopes(criterion: Criterion): Slope[] {
  switch (criterion.rule) {
    case 'each':
      return [criterion.points < 0 ? 'down' : 'up'];
    case 'stages':
      return criterion.stages.flatMap(({ points }) => (points === 0 ? [] : [points > 0 ? 'up' : 'down']));
    case 'proportional':
      return typeof criterion.to === 'number' ? [criterion.to > criterion.from ? 'up' : 'down'] : ['up'];
    case 'steps':
      return [criterion.below && -criterion.below.change, criterion.above?.change].flatMap(change =>
        change === undefined || change === 0 ? [] : [change > 0 ? ('up' as const) : ('down' as const)],
      );
    case 'tiers': {
      const points = rising(criterion.intervals).map(interval => interval.points ?? interval.range?.to ?? 0);
      return points.slice(1).flatMap((each, at) => (each === points[at] ? [] : [each > points[at]! ? 'up' : 'down']));
    }
    default:
      return [];
  }
}

/** Whether more of the thing that a rule reads is better or worse; null where it depends. */
function meaning(
  criterion: Criterion,
  { programme, families }: RubricScope,
): { name: string; moreIs: 'good' | 'ill' } | null {
  if (!('events' in criterion || 'measure' in criterion)) return null;
  const { measure, where } = criterion;
  const family = families.find(({ key }) => key === measure);
  if (family) return { name: family.key, moreIs: family.moreIs };
  const kinds = kindsNamed(criterion, programme);
  const [kind] = kinds;
  // Conditions may turn a good kind into its absence, so only a kind as a whole is known to be good or ill.
  if (!kind || kind.moreIs === 'neither' || (where && Object.keys(where).length > 0)) return null;
  return kinds.every(({ moreIs }) => moreIs === kind.moreIs) ? { name: kind.key, moreIs: kind.moreIs } : null;
}

/** A counted good must never lower the total, a counted ill never raise it. */
export function checkDirection(
  criterion: Criterion,
  scope: RubricScope,
  { isTaken, path }: { isTaken: boolean; path: Path },
): Finding[] {
  const read = meaning(criterion, scope);
  if (!read) return [];
  const wanted = (read.moreIs === 'good') === isTaken ? 'down' : 'up';
  if (slopes(criterion).every(slope => slope === wanted)) return [];
  const found = `${criterion.rule} of ${read.name}, of which more is ${read.moreIs === 'good' ? 'better' : 'worse'}`;
  const allowed = `points ${isTaken ? 'taken ' : ''}that ${wanted === 'up' ? 'rise' : 'fall'} with it`;
  const words = [
    '做得好反而减分，或做得差反而加分',
    'doing better would cost points, or doing worse would earn them',
  ] as const;
  return [finding(path, found, allowed, words)];
}
