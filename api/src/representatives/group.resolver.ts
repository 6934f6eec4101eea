import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { Group } from './group.entity.js';
import { type GroupRow, readGroups } from './group.query.js';
import { groupMemberCount } from './mandate.query.js';
import { Representative } from './representative.entity.js';
import { representativeById } from './representative.query.js';

const GroupConnection = createConnection('Group', () => Group);

@Resolver(() => Group)
export class GroupResolver {
  @Query(() => GroupConnection, { description: 'Activity groups by name.' })
  groups(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only groups of this ward or one below.' }) wardId?: string,
  ) {
    return readGroups(context, wardId && keyOf('Ward', wardId), page);
  }

  @FieldResolver(() => Ward, { description: 'The ward it belongs to.' })
  ward(@Root() row: GroupRow, @Ctx() context: Context) {
    return context.once(wardById).load(row.wardId);
  }

  @FieldResolver(() => Representative, {
    nullable: true,
    description: 'Who leads it and takes its roll; null when nobody is named.',
  })
  leader(@Root() row: GroupRow, @Ctx() context: Context) {
    return row.leaderId && context.once(representativeById).load(row.leaderId);
  }

  @FieldResolver(() => Int, { description: 'How many people hold a mandate in it today.' })
  async memberCount(@Root() row: GroupRow, @Ctx() context: Context) {
    return (await context.once(groupMemberCount).load(row.id))?.people ?? 0;
  }
}
