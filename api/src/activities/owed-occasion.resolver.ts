import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { activityKind } from '../programmes/programme.lookup.js';
import { Group } from '../representatives/group.entity.js';
import { groupById } from '../representatives/group.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { type OwedOccasionRow, readOwedOccasions, windowsOf } from './owed-occasion.query.js';
import { OwedOccasion } from './owed-occasion.type.js';

const OwedOccasionConnection = createConnection('OwedOccasion', () => OwedOccasion);

@Resolver(() => OwedOccasion)
export class OwedOccasionResolver {
  @Query(() => OwedOccasionConnection, {
    description: 'What groups and wards owe in a year of kinds whose day the organiser chooses; what is missing first.',
  })
  owedOccasions(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Calendar year.' }) year: number,
    @Arg('groupId', () => ID, { nullable: true, description: 'Only what this group owes.' }) groupId?: string,
  ) {
    return readOwedOccasions(context, { year, groupId: groupId && keyOf('Group', groupId) }, page);
  }

  @FieldResolver(() => String, { description: 'What the programme calls the kind.' })
  async kindTitle(@Root() { kind }: OwedOccasionRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return activityKind(programme, kind)!.title[context.language];
  }

  @FieldResolver(() => String, { description: 'What the programme calls the part of the year.' })
  async windowTitle(@Root() { place }: OwedOccasionRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return windowsOf(programme)[place]!.title[context.language];
  }

  @FieldResolver(() => Group, { nullable: true, description: 'The group that owes it; null when a ward does.' })
  group(@Root() row: OwedOccasionRow, @Ctx() context: Context) {
    return row.groupId && context.once(groupById).load(row.groupId);
  }

  @FieldResolver(() => Ward, { description: 'The ward of the group, or the ward that owes it.' })
  ward(@Root() row: OwedOccasionRow, @Ctx() context: Context) {
    return context.once(wardById).load(row.wardId);
  }
}
