import type { Context } from '../../context.js';
import { InvalidInput } from '../../shared/errors.js';
import { type CycleRow, cycleById } from '../cycle.query.js';
import { CyclePhase } from '../cycle-phase.js';
import { groupsOfCycle } from './rater-group.js';
import { readTotals } from './rater-progress.query.js';

/** The groups that too few have rated in, each with how many subjects lack raters. */
async function gapsOf(context: Context, cycle: CycleRow): Promise<string[]> {
  const groups = await groupsOfCycle(context, cycle);
  const totals = await Promise.all(groups.map(group => readTotals(context, cycle, group)));
  return groups.flatMap(({ title }, place) => {
    const { metCount, subjectCount } = totals[place]!;
    return metCount < subjectCount ? [`${title[context.language]} ${subjectCount - metCount}/${subjectCount}`] : [];
  });
}

/** RATING ends when enough have rated, or with a reason in front of everybody. */
export async function requireQuorum(
  context: Context,
  { id, phase }: { id: string; phase: CyclePhase },
  reason: string | null,
): Promise<void> {
  if (phase !== CyclePhase.RATING || reason !== null) return;
  const gaps = await gapsOf(context, (await context.once(cycleById).load(id))!);
  if (gaps.length === 0) return;
  throw new InvalidInput('Too few have rated: say why it ends all the same', {
    reason: 'quorum-open',
    field: 'reason',
    value: gaps.join(' · '),
  });
}
