import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { Group } from '../representatives/group.entity.js';
import { groupById } from '../representatives/group.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { pageOfList } from '../shared/list-page.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { owedOccasions } from './owed-occasion.query.js';
import { OwedOccasion } from './owed-occasion.type.js';

const OwedOccasionConnection = createConnection('OwedOccasion', () => OwedOccasion);

@Resolver(() => OwedOccasion)
export class OwedOccasionResolver {
  @Query(() => OwedOccasionConnection, {
    description: 'What groups and wards owe in a year of kinds whose day the organiser chooses; what is missing first.',
  })
  async owedOccasions(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Calendar year.' }) year: number,
    @Arg('groupId', () => ID, { nullable: true, description: 'Only what this group owes.' }) groupId?: string,
  ) {
    const all = await owedOccasions(context, year);
    const group = groupId && keyOf('Group', groupId);
    return pageOfList(group ? all.filter(each => each.groupId === group) : all, page);
  }

  @FieldResolver(() => Group, { nullable: true, description: 'The group that owes it; null when a ward does.' })
  group(@Root() row: OwedOccasion, @Ctx() context: Context) {
    return row.groupId && context.once(groupById).load(row.groupId);
  }

  @FieldResolver(() => Ward, { description: 'The ward of the group, or the ward that owes it.' })
  ward(@Root() row: OwedOccasion, @Ctx() context: Context) {
    return context.once(wardById).load(row.wardId);
  }
}
