import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import { ProxyEntry, ProxyRecordType } from '../../proxy-entries/proxy-entry.entity.js';
import { proxyEntryOfRecord } from '../../proxy-entries/proxy-entry.query.js';
import { Representative } from '../../representatives/representative.entity.js';
import { representativeById } from '../../representatives/representative.query.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { Activity } from '../activity.entity.js';
import { type ActivityRow, activityById } from '../activity.query.js';
import { ActivityState } from '../activity-words.js';
import { AskForLeaveInput, DecideLeaveInput, WithdrawLeaveInput } from './leave.input.js';
import { type LeaveRow, leaveById, leavesOfActivity, readLeaves } from './leave.query.js';
import { askForLeave, decideLeave, withdrawLeave } from './leave.service.js';
import { mayDecideLeave } from './leave-approver.js';
import { LeaveRequest } from './leave-request.entity.js';
import { LeaveState } from './leave-words.js';

const LeaveConnection = createConnection('LeaveRequest', () => LeaveRequest);

@Resolver(() => LeaveRequest)
export class LeaveResolver {
  @Query(() => LeaveConnection, { description: 'Leaves of a year that the user may read, the latest day first.' })
  leaveRequests(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Year of the day it is for.' }) year: number,
    @Arg('state', () => LeaveState, { nullable: true, description: 'Only leaves that stand there.' })
    state?: LeaveState,
  ) {
    return readLeaves(context, { year, state }, page);
  }

  @Mutation(() => LeaveRequest, { description: 'Asks for leave from an activity whose roll was not taken yet.' })
  async askForLeave(@Ctx() context: Context, @Arg('input', () => AskForLeaveInput) input: AskForLeaveInput) {
    return context.once(leaveById).load(await askForLeave(context, input));
  }

  @Mutation(() => LeaveRequest, { description: 'Approves or refuses a leave; nobody decides the own one.' })
  async decideLeave(@Ctx() context: Context, @Arg('input', () => DecideLeaveInput) input: DecideLeaveInput) {
    return context.once(leaveById).load(await decideLeave(context, input));
  }

  @Mutation(() => LeaveRequest, { description: 'Takes a leave back that was asked for or approved.' })
  async withdrawLeave(@Ctx() context: Context, @Arg('input', () => WithdrawLeaveInput) input: WithdrawLeaveInput) {
    return context.once(leaveById).load(await withdrawLeave(context, input));
  }

  @FieldResolver(() => Representative, { description: 'Who will be away.' })
  representative(@Root() row: LeaveRow, @Ctx() context: Context) {
    return context.once(representativeById).load(row.representativeId);
  }

  @FieldResolver(() => Activity, { description: 'What it is leave from.' })
  activity(@Root() row: LeaveRow, @Ctx() context: Context) {
    return context.once(activityById).load(row.activityId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the activity was put off since: leave has to be asked anew.' })
  hasLapsed(@Root() row: LeaveRow) {
    return row.forOn !== row.scheduledOn;
  }

  @FieldResolver(() => ProxyEntry, {
    nullable: true,
    description: 'The paper page it was entered from by somebody else; null when it was not, or the user may not know.',
  })
  proxyEntry(@Root() row: LeaveRow, @Ctx() context: Context) {
    return context.once(proxyEntryOfRecord, ProxyRecordType.LEAVE).load(row.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may decide it now.' })
  viewerCanDecide(@Root() row: LeaveRow, @Ctx() context: Context) {
    return row.state === LeaveState.ASKED && row.askedBy !== context.viewer?.userId && mayDecideLeave(context, row);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may take it back now.' })
  async viewerCanWithdraw(@Root() row: LeaveRow, @Ctx() context: Context) {
    const stands = row.state === LeaveState.ASKED || row.state === LeaveState.APPROVED;
    return stands && row.activityState === ActivityState.PLANNED && viewerMay(context, 'leave.ask', row);
  }
}

@Resolver(() => Activity)
export class ActivityLeaveResolver {
  @FieldResolver(() => [LeaveRequest], {
    description: 'Leaves from it that the user may read, in the order of asking.',
  })
  leaveRequests(@Root() row: ActivityRow, @Ctx() context: Context) {
    return context.once(leavesOfActivity).load(row.id);
  }
}
