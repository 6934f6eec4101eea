import { Decimal } from 'decimal.js';
import { viewerMay } from '../../accounts/access.js';
import { Role } from '../../accounts/role.js';
import type { Context } from '../../context.js';
import { batchManyByKey } from '../../shared/batch.js';
import { InvalidInput } from '../../shared/errors.js';
import type { CriterionRow } from '../criterion-score.query.js';
import { planOfCycle } from '../cycle/cycle-steps.query.js';
import type { CycleRow } from '../cycle.query.js';
import { CyclePhase } from '../cycle-phase.js';
import { splitLineKey } from '../rubric-lines.js';
import { ReplyState } from './reply.entity.js';
import type { ReplyRow } from './reply.query.js';

/** First and last day on which replies are taken; null when they are not taken today. */
export async function replyDays(context: Context, { id, phase }: CycleRow): Promise<'open' | 'closed'> {
  if (phase !== CyclePhase.REPLY) return 'closed';
  const plan = await context.once(planOfCycle).load(id);
  const days = plan.find(planned => planned.phase === CyclePhase.REPLY);
  if (!days) return 'open';
  return days.startsOn <= context.today && context.today <= days.endsOn ? 'open' : 'closed';
}

/** Decisions are made while replies are taken and reviewed, and later for those whose publication waits. */
export function isDecidable({ phase, publishedAt }: Pick<ReplyRow, 'phase' | 'publishedAt'>): boolean {
  if (phase === CyclePhase.PUBLISHED) return publishedAt === null;
  return phase === CyclePhase.REPLY || phase === CyclePhase.REVIEW;
}

/** Who gave a figure for which criteria of evaluations. */
function ratersOfEvaluation(context: Context) {
  return batchManyByKey<{ evaluationId: string; criterion: string; period: string; raterId: string }>(
    async ids => {
      const db = await context.read();
      return db
        .selectFrom('ratings')
        .select(['evaluationId', 'criterion', 'period', 'raterId'])
        .where('jurisdictionId', '=', context.jurisdiction.id)
        .where('evaluationId', 'in', [...ids])
        .execute();
    },
    row => row.evaluationId,
  );
}

/** The people that the viewer is signed up as, and the wards that the viewer answers for, in whichever role. */
async function ownSubjects(context: Context): Promise<Set<string | null>> {
  const db = await context.read();
  const rows = await db
    .selectFrom('roleAssignments')
    .select(['role', 'representativeId', 'wardId'])
    .where('userId', '=', context.viewer!.userId)
    .execute();
  return new Set(rows.map(({ role, representativeId, wardId }) => (role === Role.LEADER ? wardId : representativeId)));
}

/** What keeps the viewer from deciding: having raised it, being its subject, or having rated the line. */
export async function partyOf(context: Context, reply: ReplyRow): Promise<'raiser' | 'subject' | 'rater' | null> {
  const { userId } = context.viewer!;
  if (reply.raisedBy === userId) return 'raiser';
  const subject = reply.mandateId === null ? reply.wardId : reply.representativeId;
  if (subject !== null && (await context.once(ownSubjects)).has(subject)) return 'subject';
  const raters = await context.once(ratersOfEvaluation).load(reply.evaluationId);
  // A reply names a line of the sheet, which may be one for a part of the year.
  const { criterion: disputed, period: part } = splitLineKey(reply.criterion);
  const isRater = raters.some(
    ({ criterion, period, raterId }) => criterion === disputed && period === part && raterId === userId,
  );
  return isRater ? 'rater' : null;
}

export async function viewerMayDecide(context: Context, reply: ReplyRow): Promise<boolean> {
  if (reply.state !== ReplyState.OPEN || !isDecidable(reply)) return false;
  if (!(await viewerMay(context, 'reply.decide', reply))) return false;
  return (await partyOf(context, reply)) === null;
}

/** Refuses points that the line cannot have: below its minimum, which is 0 unless the rubric says so, or above its maximum. */
export function checkCorrection({ minPoints, maxPoints }: CriterionRow, points: string): void {
  const given = new Decimal(points);
  const isBelow = minPoints !== null && given.lt(minPoints);
  const isAbove = maxPoints !== null && given.gt(maxPoints);
  if (!isBelow && !isAbove) return;
  throw new InvalidInput('Points must be within those of the line', {
    reason: isBelow ? 'correction-low' : 'correction-high',
    field: 'points',
    value: points,
    allowed: isBelow ? minPoints : maxPoints,
  });
}
