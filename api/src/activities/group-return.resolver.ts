import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../accounts/access.js';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { Group } from '../representatives/group.entity.js';
import { groupById } from '../representatives/group.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { CalendarDate } from '../shared/scalars.js';
import { GroupReturn } from './group-return.entity.js';
import { type GroupReturnRow, readGroupReturns } from './group-return.query.js';
import { GroupReturnState, RETURN_STATE_TITLES, stateOf } from './group-return-state.js';

const GroupReturnConnection = createConnection('GroupReturn', () => GroupReturn);

@Resolver(() => GroupReturn)
export class GroupReturnResolver {
  @Query(() => GroupReturnConnection, {
    description: 'Group returns of a year, by month: returned, nil and missing ones.',
  })
  groupReturns(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Year of the months returned for.' }) year: number,
    @Arg('groupId', () => ID, { nullable: true, description: 'Only returns of this group.' }) groupId?: string,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only returns of groups of this ward or one below.' })
    wardId?: string,
    @Arg('month', () => CalendarDate, { nullable: true, description: 'Only returns for the month with this day.' })
    month?: string,
    @Arg('states', () => [GroupReturnState], {
      nullable: true,
      description: 'Only returns that stand like this today.',
    })
    states?: GroupReturnState[],
  ) {
    const filter = { year, month, states, groupId: groupId && keyOf('Group', groupId) };
    return readGroupReturns(context, { ...filter, wardId: wardId && keyOf('Ward', wardId) }, page);
  }

  @FieldResolver(() => GroupReturnState, { description: 'How it stands today.' })
  state(@Root() row: GroupReturnRow, @Ctx() { today }: Context) {
    return stateOf(row, today);
  }

  @FieldResolver(() => String, { description: 'How it stands today, in words.' })
  stateTitle(@Root() row: GroupReturnRow, @Ctx() { today, language }: Context) {
    return RETURN_STATE_TITLES[stateOf(row, today)][language];
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may hand it in now, or correct it.' })
  viewerCanSubmit(@Root() row: GroupReturnRow, @Ctx() context: Context) {
    return row.month <= context.today && viewerMay(context, 'return.submit', { groupId: row.groupId });
  }

  @FieldResolver(() => Group, { description: 'The group that returns it.' })
  group(@Root() row: GroupReturnRow, @Ctx() context: Context) {
    return context.once(groupById).load(row.groupId);
  }
}
