import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { Group } from '../representatives/group.entity.js';
import { groupById } from '../representatives/group.query.js';
import { Representative } from '../representatives/representative.entity.js';
import { representativeById } from '../representatives/representative.query.js';
import { toGlobalId } from '../shared/global-id.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { Matter } from './matter.entity.js';
import { type MatterRow, mergedCounts } from './matter.query.js';
import { kindOf } from './matter-kind.js';
import { isOpen } from './matter-transitions.js';

interface Named {
  key: string;
  title: { 'zh-CN': string; en: string };
}

function titleOf(context: Context, list: readonly Named[] | undefined, key: string | null): string | null {
  return list?.find(each => each.key === key)?.title[context.language] ?? key;
}

@Resolver(() => Matter)
export class MatterDetailsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What the programme calls the topic; null without any.' })
  async topicTitle(@Root() row: MatterRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return titleOf(context, programme.matters.topics, row.topic);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the programme calls the system it came from; null when it was raised here.',
  })
  async sourceTitle(@Root() row: MatterRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return titleOf(context, programme.matters.sources, row.source);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the programme calls the rating; null without any.',
  })
  async ratingTitle(@Root() row: MatterRow, @Ctx() context: Context) {
    return titleOf(context, (await kindOf(context, row.kind))?.ratings, row.rating);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the programme calls who settled the dispute; null where that is not asked.',
  })
  async settledByTitle(@Root() row: MatterRow, @Ctx() context: Context) {
    return titleOf(context, (await kindOf(context, row.kind))?.settledBy, row.settledBy);
  }

  @FieldResolver(() => [Representative], {
    description: 'Who raised it besides the first author: jointly, or by a matter that was merged into it.',
  })
  jointAuthors(@Root() row: MatterRow, @Ctx() context: Context) {
    return context.once(representativeById).loadMany(row.jointAuthorIds);
  }

  @FieldResolver(() => Ward, {
    nullable: true,
    description: 'The ward or organisation that has to answer; null: none.',
  })
  ownerWard(@Root() row: MatterRow, @Ctx() context: Context) {
    return row.ownerWardId && context.once(wardById).load(row.ownerWardId);
  }

  @FieldResolver(() => Group, { nullable: true, description: 'The group that has to answer; null when it is none.' })
  ownerGroup(@Root() row: MatterRow, @Ctx() context: Context) {
    return row.ownerGroupId && context.once(groupById).load(row.ownerGroupId);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'Id of the matter that goes on for it; null unless it was merged.',
  })
  mergedInto(@Root() row: MatterRow) {
    return row.mergedIntoId && toGlobalId('Matter', row.jurisdictionId, row.mergedIntoId);
  }

  @FieldResolver(() => Int, { description: 'How many matters were merged into it.' })
  mergedCount(@Root() row: MatterRow, @Ctx() context: Context) {
    return context.once(mergedCounts).load(row.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether its next step is past the day it was due.' })
  isOverdue(@Root() row: MatterRow, @Ctx() context: Context) {
    return row.dueOn !== null && row.dueOn < context.today && isOpen(row.state);
  }
}
