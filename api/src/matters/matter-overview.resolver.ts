import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { Group } from '../representatives/group.entity.js';
import { groupById } from '../representatives/group.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { readMatterOwners, readTopics, type TopicCounts } from './matter-overview.query.js';
import { MatterOwner, MatterTopic } from './matter-overview.type.js';

const MatterOwnerConnection = createConnection('MatterOwner', () => MatterOwner);

interface OwnerRow {
  holdingWardId: string | null;
  holdingGroupId: string | null;
}

@Resolver(() => MatterOwner)
export class MatterOwnerResolver {
  @Query(() => MatterOwnerConnection, {
    description: 'Who has to act on the matters that the user may read: those with the most overdue ones first.',
  })
  matterOwners(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only matters of this ward or one below.' })
    wardId?: string,
  ) {
    return readMatterOwners(context, wardId ? keyOf('Ward', wardId) : null, page);
  }

  @FieldResolver(() => Ward, { nullable: true, description: 'The ward or organisation; null when it is none.' })
  ward(@Root() { holdingWardId }: OwnerRow, @Ctx() context: Context) {
    return holdingWardId && context.once(wardById).load(holdingWardId);
  }

  @FieldResolver(() => Group, {
    nullable: true,
    description: 'The group; null when it is none. Neither ward nor group: the liaison office.',
  })
  group(@Root() { holdingGroupId }: OwnerRow, @Ctx() context: Context) {
    return holdingGroupId && context.once(groupById).load(holdingGroupId);
  }
}

@Resolver(() => MatterTopic)
export class MatterTopicResolver {
  @Query(() => [MatterTopic], {
    description:
      'What the matters of a year are about, of those that the user may read, in the order of the programme.',
  })
  matterTopics(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Year in which they were raised.' }) year: number,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only matters of this ward or one below.' })
    wardId?: string,
  ) {
    return readTopics(context, year, wardId ? keyOf('Ward', wardId) : null);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the programme calls the topic; null: without a topic.',
  })
  async title(@Root() { key }: TopicCounts, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return programme.matters.topics.find(topic => topic.key === key)?.title[context.language] ?? key;
  }
}
