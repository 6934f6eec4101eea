import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { Group } from '../representatives/group.entity.js';
import { groupById } from '../representatives/group.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { GroupReturn } from './group-return.entity.js';
import { type GroupReturnRow, readGroupReturns } from './group-return.query.js';

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
  ) {
    return readGroupReturns(context, year, groupId && keyOf('Group', groupId), page);
  }

  @FieldResolver(() => Group, { description: 'The group that returns it.' })
  group(@Root() row: GroupReturnRow, @Ctx() context: Context) {
    return context.once(groupById).load(row.groupId);
  }
}
