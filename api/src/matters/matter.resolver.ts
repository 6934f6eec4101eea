import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../accounts/access.js';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { Household } from '../households/household.entity.js';
import { householdById } from '../households/household.query.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { Representative } from '../representatives/representative.entity.js';
import { type RepresentativeRow, representativeById } from '../representatives/representative.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { NotFound } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { Matter } from './matter.entity.js';
import { type MatterRow, matterById, mattersOfRepresentative, readMatters, stepsOfMatter } from './matter.query.js';
import { MatterStep } from './matter-step.entity.js';
import { MatterState, type MatterVerb, VERB_TITLES } from './matter-words.js';

const MatterConnection = createConnection('Matter', () => Matter);

/** What the programme calls the kind of a matter, its states and outcomes. */
async function kindOf(context: Context, row: MatterRow) {
  const { programme } = await context.once(programmeInForce);
  return programme.matters.kinds.find(({ key }) => key === row.kind);
}

@Resolver(() => Matter)
export class MatterResolver {
  @Query(() => MatterConnection, { description: 'Matters raised in a year that the user may read, newest first.' })
  matters(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Year in which it was raised.' }) year: number,
    @Arg('kind', () => String, { nullable: true, description: 'Only matters of this kind.' }) kind?: string,
    @Arg('state', () => MatterState, { nullable: true, description: 'Only matters that stand there.' })
    state?: MatterState,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only matters of this ward or one below.' })
    wardId?: string,
    @Arg('representativeId', () => ID, { nullable: true, description: 'Only matters this person raised.' })
    representativeId?: string,
    @Arg('search', () => String, { nullable: true, description: 'Only matters whose number or title contains this.' })
    search?: string,
  ) {
    const filter = { year, kind, state, search, wardId: wardId && keyOf('Ward', wardId) };
    const raisedBy = representativeId && keyOf('Representative', representativeId);
    return readMatters(context, { ...filter, representativeId: raisedBy }, page);
  }

  @Query(() => Matter, { description: 'One matter; NOT_FOUND when there is none in this jurisdiction.' })
  async matter(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    const row = await context.once(matterById).load(keyOf('Matter', id));
    if (!row) throw new NotFound('Matter', id);
    return row;
  }

  @FieldResolver(() => String, { description: 'What the programme calls the kind.' })
  async kindTitle(@Root() row: MatterRow, @Ctx() context: Context) {
    return (await kindOf(context, row))?.title[context.language] ?? row.kind;
  }

  @FieldResolver(() => String, { description: 'What the programme calls the state.' })
  async stateTitle(@Root() row: MatterRow, @Ctx() context: Context) {
    const kind = await kindOf(context, row);
    return kind?.states.find(({ key }) => key === row.state)?.title[context.language] ?? row.state;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the programme calls the outcome; null before any answer.',
  })
  async outcomeTitle(@Root() row: MatterRow, @Ctx() context: Context) {
    const kind = await kindOf(context, row);
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
  verbTitle(@Root() { verb }: { verb: MatterVerb }, @Ctx() { language }: Context) {
    return VERB_TITLES[verb][language];
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
