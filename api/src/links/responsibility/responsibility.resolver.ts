import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { Household } from '../../households/household.entity.js';
import type { HouseholdRow } from '../../households/household.query.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { Mandate } from '../../representatives/mandate.entity.js';
import { mandateById } from '../../representatives/mandate.query.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { Ward } from '../../wards/ward.entity.js';
import { type WardRow, wardById } from '../../wards/ward.query.js';
import { LinkPeriod } from '../link.input.js';
import { assignWard, endWardAssignment, setAssignmentTerms } from './assign-ward.service.js';
import { AssignWardInput, EndWardAssignmentInput, SetAssignmentTermsInput } from './responsibility.input.js';
import { chainOfHousehold, chainOfWard, readChain, readGaps } from './responsibility.query.js';
import { ResponsibilityChain, ResponsibilityStep, ResponsibleAnswer } from './responsibility.type.js';
import { WardAssignment } from './ward-assignment.entity.js';
import { type AssignmentRow, assignmentById, readAssignments } from './ward-assignment.query.js';

const WardAssignmentConnection = createConnection('WardAssignment', () => WardAssignment);
const UnansweredWardConnection = createConnection('UnansweredWard', () => Ward);

@Resolver(() => WardAssignment)
export class WardAssignmentResolver {
  @Query(() => WardAssignmentConnection, {
    description: 'Who answers for which ward, from the top of the tree down, in the order of the wards.',
  })
  wardAssignments(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('period', () => LinkPeriod, { defaultValue: LinkPeriod.CURRENT, description: 'Which of them.' })
    period: LinkPeriod,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only this ward and those below.' }) wardId?: string,
    @Arg('level', () => String, { nullable: true, description: 'Only this level of the chain.' }) level?: string,
    @Arg('representativeId', () => ID, { nullable: true, description: 'Only assignments of this person.' })
    representativeId?: string,
  ) {
    const of = representativeId && keyOf('Representative', representativeId);
    return readAssignments(
      context,
      { period, level, representativeId: of, wardId: wardId && keyOf('Ward', wardId) },
      page,
    );
  }

  @Mutation(() => WardAssignment, { description: 'Lets a representative answer for a ward at a level of the chain.' })
  async assignWard(@Ctx() context: Context, @Arg('input', () => AssignWardInput) input: AssignWardInput) {
    return context.once(assignmentById).load(await assignWard(context, input));
  }

  @Mutation(() => WardAssignment, {
    description: 'Says of an assignment as what, to do what, how far, with which reward.',
  })
  async setAssignmentTerms(
    @Ctx() context: Context,
    @Arg('input', () => SetAssignmentTermsInput) input: SetAssignmentTermsInput,
  ) {
    return context.once(assignmentById).load(await setAssignmentTerms(context, input));
  }

  @Mutation(() => WardAssignment, {
    description: 'Ends an assignment on a day that is still part of it; it stays as history.',
  })
  async endWardAssignment(
    @Ctx() context: Context,
    @Arg('input', () => EndWardAssignmentInput) input: EndWardAssignmentInput,
  ) {
    return context.once(assignmentById).load(await endWardAssignment(context, input));
  }

  @FieldResolver(() => String, { description: 'What the programme calls the level.' })
  async levelTitle(@Root() row: AssignmentRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    const level = programme.responsibility?.levels.find(({ key }) => key === row.level);
    return level?.title[context.language] ?? row.level;
  }

  @FieldResolver(() => [String], { description: 'What the level asks to be said: post, task, target, reward.' })
  async fixed(@Root() row: AssignmentRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return programme.responsibility?.levels.find(({ key }) => key === row.level)?.fixed ?? [];
  }

  @FieldResolver(() => Mandate, { description: 'Under which mandate the ward is answered for.' })
  mandate(@Root() row: AssignmentRow, @Ctx() context: Context) {
    return context.once(mandateById).load(row.mandateId);
  }

  @FieldResolver(() => Ward, { description: 'The ward answered for.' })
  ward(@Root() row: AssignmentRow, @Ctx() context: Context) {
    return context.once(wardById).load(row.wardId);
  }
}

@Resolver(() => ResponsibilityChain)
export class ResponsibilityChainResolver {
  @Query(() => ResponsibilityChain, {
    nullable: true,
    description: 'The chain of responsibility in a ward and below; null when the programme has none.',
  })
  responsibilityChain(
    @Ctx() context: Context,
    @Arg('wardId', () => ID, { nullable: true, description: 'The ward; left out, everywhere.' }) wardId?: string,
  ) {
    return readChain(context, wardId ? keyOf('Ward', wardId) : null);
  }

  @Query(() => UnansweredWardConnection, {
    description: 'Wards that nobody answers for today at a level, in their order.',
  })
  unansweredWards(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('level', () => String, { description: 'Key of the level.' }) level: string,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only in this ward and below.' }) wardId?: string,
  ) {
    return readGaps(context, level, wardId ? keyOf('Ward', wardId) : null, page);
  }
}

@Resolver(() => ResponsibilityStep)
export class ResponsibilityStepResolver {
  @FieldResolver(() => Ward, { nullable: true, description: 'The ward answered for; null for the household itself.' })
  ward(@Root() { wardId }: ResponsibilityStep, @Ctx() context: Context) {
    return wardId && context.once(wardById).load(wardId);
  }
}

@Resolver(() => ResponsibleAnswer)
export class ResponsibleAnswerResolver {
  @FieldResolver(() => Mandate, { description: 'Who answers, under which mandate.' })
  mandate(@Root() { mandateId }: ResponsibleAnswer, @Ctx() context: Context) {
    return context.once(mandateById).load(mandateId);
  }
}

@Resolver(() => Ward)
export class WardResponsibilityResolver {
  @FieldResolver(() => [ResponsibilityStep], {
    description: 'Who answers for it and for the wards above, from the top.',
  })
  responsibility(@Root() row: WardRow, @Ctx() context: Context) {
    return chainOfWard(context, row);
  }
}

@Resolver(() => Household)
export class HouseholdResponsibilityResolver {
  @FieldResolver(() => [ResponsibilityStep], { description: 'Who answers for it, from the top down to who is linked.' })
  responsibility(@Root() row: HouseholdRow, @Ctx() context: Context) {
    return chainOfHousehold(context, row);
  }
}
