import { requireRight } from '../../accounts/access.js';
import { requireOther } from '../../accounts/own-cause.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findRecord, findVersion, keyOf } from '../../database/find-record.js';
import { ProxyRecordType } from '../../proxy-entries/proxy-entry.entity.js';
import { takePaper } from '../../proxy-entries/proxy-entry.service.js';
import { requireText, textOrNull } from '../../shared/checks.js';
import { Forbidden, InvalidInput } from '../../shared/errors.js';
import { Activity } from '../activity.entity.js';
import { expectedAtActivity } from '../expected-at-activity.js';
import type { AskForLeaveInput, DecideLeaveInput, WithdrawLeaveInput } from './leave.input.js';
import { mayDecideLeave } from './leave-approver.js';
import { LeaveRequest } from './leave-request.entity.js';

async function requireExpected(context: Context, activity: Activity, representativeId: string): Promise<void> {
  if ((await expectedAtActivity(context, activity.id)).has(representativeId)) return;
  throw new InvalidInput('Leave is asked for by somebody expected there', {
    reason: 'not-expected',
    field: 'representativeId',
    value: representativeId,
  });
}

/** Asks for leave from an activity whose roll was not taken. Answers the key of the leave. */
export async function askForLeave(context: Context, input: AskForLeaveInput): Promise<string> {
  const id = await transact(context, 'askForLeave', input, async em => {
    const activity = await findRecord(em, Activity, input.activityId);
    const representativeId = keyOf('Representative', input.representativeId);
    await requireRight(context, 'leave.ask', { representativeId });
    const reason = requireText('reason', input.reason);
    activity.requirePlanned('activityId');
    await requireExpected(context, activity, representativeId);
    const { id: activityId, jurisdictionId, scheduledOn: forOn } = activity;
    const asked = { forOn, reason, askedBy: context.viewer!.userId, askedAt: context.now };
    const before = await em.findOne(LeaveRequest, { activityId, representativeId });
    if (before) before.ask(asked);
    const leave = before ?? em.create(LeaveRequest, { jurisdictionId, activityId, representativeId, ...asked });
    await takePaper(em, context, input.paper, {
      recordType: ProxyRecordType.LEAVE,
      recordId: leave.id,
      recordTitle: activity.title,
      representativeId,
      happenedOn: forOn,
    });
    return leave.id;
  });
  return id!;
}

/** Approves or refuses a leave. Answers its key. */
export async function decideLeave(context: Context, input: DecideLeaveInput): Promise<string> {
  const id = await transact(context, 'decideLeave', input, async em => {
    const leave = await findVersion(em, LeaveRequest, input.leaveRequestId, input.version);
    const { kind, groupId, wardId } = await em.findOneOrFail(Activity, { id: leave.activityId });
    const { representativeId } = leave;
    if (!(await mayDecideLeave(context, { representativeId, kind, groupId, wardId })))
      throw new Forbidden('leave.decide');
    requireOther(context, leave.askedBy, 'leaveRequestId');
    const said = input.isApproved ? textOrNull(input.decision) : requireText('decision', input.decision);
    const { userId: decidedBy, displayName: decidedByName } = context.viewer!;
    leave.decide(input.isApproved, { decidedBy, decidedByName, decidedAt: context.now, decision: said });
    return leave.id;
  });
  return id!;
}

/** Takes a leave back: the person will come after all. Answers its key. */
export async function withdrawLeave(context: Context, input: WithdrawLeaveInput): Promise<string> {
  const id = await transact(context, 'withdrawLeave', input, async em => {
    const leave = await findVersion(em, LeaveRequest, input.leaveRequestId, input.version);
    await requireRight(context, 'leave.ask', { representativeId: leave.representativeId });
    (await em.findOneOrFail(Activity, { id: leave.activityId })).requirePlanned('leaveRequestId');
    leave.withdraw();
    return leave.id;
  });
  return id!;
}
