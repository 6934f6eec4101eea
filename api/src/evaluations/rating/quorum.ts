import type { Criterion, Rubric } from '../../programmes/programme.js';
import { allCriteria } from '../../programmes/rubric/rubric-tree.js';

/** How many of a group a criterion needs; 0 where the group is not asked, or is shown without counting. */
function quorumIn(criterion: Criterion, group: string): number {
  if (criterion.rule === 'ratings') {
    const own = criterion.groups.find(each => each.group === group);
    return own && own.weight > 0 ? own.quorum : 0;
  }
  return 'by' in criterion && criterion.by === group ? 1 : 0;
}

/** How many must have rated a subject for the group to count, whichever criterion asks for most. */
export function quorumOf(rubric: Rubric, group: string): number {
  return Math.max(0, ...allCriteria(rubric).map(criterion => quorumIn(criterion, group)));
}
