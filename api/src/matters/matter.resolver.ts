import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../accounts/access.js';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { Household } from '../households/household.entity.js';
import { householdById } from '../households/household.query.js';
import { groupById } from '../representatives/group.query.js';
import { Representative } from '../representatives/representative.entity.js';
import { type RepresentativeRow, representativeById } from '../representatives/representative.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { NotFound } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { Matter } from './matter.entity.js';
import {
  type MatterRow,
  type MatterStepRow,
  matterById,
  mattersOfRepresentative,
  readMatters,
  stepsOfMatter,
} from './matter.query.js';
import { MatterFilterArgs } from './matter-filter.args.js';
import { kindOf, stateTitle, verbTitle } from './matter-kind.js';
import { MatterStep } from './matter-step.entity.js';
import type { MatterVerb } from './matter-words.js';

const MatterConnection = createConnection('Matter', () => Matter);

@Resolver(() => Matter)
export class MatterResolver {
  @Query(() => MatterConnection, {
    description: 'Matters that the user may read, newest first; overdue ones as long as they are overdue.',
  })
  matters(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Args(() => MatterFilterArgs) args: MatterFilterArgs,
  ) {
    const { wardId, representativeId, ownerWardId, ownerGroupId, ...filter } = args;
    const keys = {
      wardId: wardId && keyOf('Ward', wardId),
      representativeId: representativeId && keyOf('Representative', representativeId),
      ownerWardId: ownerWardId && keyOf('Ward', ownerWardId),
      ownerGroupId: ownerGroupId && keyOf('Group', ownerGroupId),
    };
    return readMatters(context, { ...filter, ...keys }, page);
  }

  @Query(() => Matter, { description: 'One matter; NOT_FOUND when there is none in this jurisdiction.' })
  async matter(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    const row = await context.once(matterById).load(keyOf('Matter', id));
    if (!row) throw new NotFound('Matter', id);
    return row;
  }

  @FieldResolver(() => String, { description: 'What the programme calls the kind.' })
  async kindTitle(@Root() row: MatterRow, @Ctx() context: Context) {
    return (await kindOf(context, row.kind))?.title[context.language] ?? row.kind;
  }

  @FieldResolver(() => String, { description: 'What the programme calls the state.' })
  async stateTitle(@Root() row: MatterRow, @Ctx() context: Context) {
    return stateTitle(await kindOf(context, row.kind), row.state)[context.language];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the programme calls the outcome; null before any answer.',
  })
  async outcomeTitle(@Root() row: MatterRow, @Ctx() context: Context) {
    const kind = await kindOf(context, row.kind);
    return kind?.outcomes.find(({ key }) => key === row.outcome)?.title[context.language] ?? row.outcome;
  }

  @FieldResolver(() => Representative, {
    nullable: true,
    description: 'Who raised it; null when no representative did.',
  })
  representative(@Root() row: MatterRow, @Ctx() context: Context) {
    return row.representativeId && context.once(representativeById).load(row.representativeId);
  }

  @FieldResolver(() => Household, {
    nullable: true,
    description: 'For whom it was raised; null when for no household, or when the user may not read it.',
  })
  async household(@Root() row: MatterRow, @Ctx() context: Context) {
    const household = row.householdId ? await context.once(householdById).load(row.householdId) : null;
    const mayRead =
      household && (await viewerMay(context, 'household.read', { ...household, householdId: household.id }));
    return mayRead ? household : null;
  }

  @FieldResolver(() => Ward, { description: 'The ward it is about.' })
  ward(@Root() row: MatterRow, @Ctx() context: Context) {
    return context.once(wardById).load(row.wardId);
  }

  @FieldResolver(() => [MatterStep], { description: 'What happened to it, in order.' })
  steps(@Root() row: MatterRow, @Ctx() context: Context) {
    return context.once(stepsOfMatter).load(row.id);
  }
}

@Resolver(() => MatterStep)
export class MatterStepResolver {
  @FieldResolver(() => String, { description: 'What was done, in words.' })
  async verbTitle(@Root() { kind, verb }: MatterStepRow, @Ctx() context: Context) {
    return verbTitle(await kindOf(context, kind), verb as MatterVerb)[context.language];
  }

  @FieldResolver(() => Boolean, { description: 'Whether it came after the day it was due.' })
  isLate(@Root() { dueOn, takenOn }: MatterStepRow) {
    return dueOn !== null && takenOn > dueOn;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of whom it was handed to; null when to nobody.' })
  async owner(@Root() { toWardId, toGroupId }: MatterStepRow, @Ctx() context: Context) {
    if (toWardId) return (await context.once(wardById).load(toWardId))?.name;
    return toGroupId && (await context.once(groupById).load(toGroupId))?.name;
  }
}

@Resolver(() => Representative)
export class RepresentativeMattersResolver {
  @FieldResolver(() => MatterConnection, { description: 'Matters the person raised, newest first.' })
  matters(
    @Root() row: RepresentativeRow,
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { nullable: true, description: 'Only matters raised in this year.' }) year?: number,
  ) {
    return context.once(mattersOfRepresentative, year ?? null, { ...page }).load(row.id);
  }
}
