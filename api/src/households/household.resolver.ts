import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../accounts/access.js';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { Label } from '../jurisdictions/label.type.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { NotFound } from '../shared/errors.js';
import { CalendarDate } from '../shared/scalars.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { describeCategories } from './describe-categories.js';
import { Household } from './household.entity.js';
import { type HouseholdRow, householdById, readHouseholds } from './household.query.js';
import { maskedName } from './masked-name.js';
import { RESIDENCE_TITLES } from './residence.js';

const HouseholdConnection = createConnection('Household', () => Household);

/** Whether the viewer sees whose household it is without asking for a reveal. */
function seesDetails(context: Context, row: HouseholdRow): Promise<boolean> {
  return viewerMay(context, 'household.details', { ...row, householdId: row.id });
}

@Resolver(() => Household)
export class HouseholdResolver {
  @Query(() => HouseholdConnection, {
    description:
      'Households of the ledger that the user may read, by number; a representative finds those linked today.',
  })
  households(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only households of this ward or one below.' })
    wardId?: string,
    @Arg('search', () => String, {
      nullable: true,
      description:
        'Only households whose number contains this, or whose head has this name; part of a name finds only unmasked ones.',
    })
    search?: string,
    @Arg('unlinkedOnly', () => Boolean, {
      nullable: true,
      description: 'Only households that nobody is linked to today.',
    })
    unlinkedOnly?: boolean,
    @Arg('linkedBy', () => Int, {
      nullable: true,
      description: 'Only households that exactly so many representatives are linked to today.',
    })
    linkedBy?: number,
    @Arg('withoutTypes', () => [String], {
      nullable: true,
      description:
        'Only households that nobody of these representative types is linked to today; empty means any type.',
    })
    withoutTypes?: string[],
    @Arg('coverageRule', () => Int, {
      nullable: true,
      description: "Only households that miss the programme's coverage rule at this place, from 1.",
    })
    coverageRule?: number,
    @Arg('isOver', () => Boolean, {
      nullable: true,
      description: 'With `coverageRule`: those with more representatives than it allows, instead of fewer.',
    })
    isOver?: boolean,
    @Arg('notVerifiedSince', () => CalendarDate, {
      nullable: true,
      description: 'Only households not closed where nobody looked since this day where they live.',
    })
    notVerifiedSince?: string,
  ) {
    const filter = { search, unlinkedOnly, linkedBy, withoutTypes, coverageRule, isOver, notVerifiedSince };
    return readHouseholds(context, { ...filter, wardId: wardId && keyOf('Ward', wardId) }, page);
  }

  @Query(() => Household, { description: 'One household; NOT_FOUND when there is none in this jurisdiction.' })
  async household(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    const row = await context.once(householdById).load(keyOf('Household', id));
    if (!row) throw new NotFound('Household', id);
    return row;
  }

  @FieldResolver(() => String, {
    description: 'Name of its head; the first character alone unless the user is linked to it.',
  })
  async headName(@Root() row: HouseholdRow, @Ctx() context: Context) {
    return (await seesDetails(context, row)) ? row.headName : maskedName(row.headName);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address; null when unknown or when the user is not linked to it.',
  })
  async address(@Root() row: HouseholdRow, @Ctx() context: Context) {
    return (await seesDetails(context, row)) ? row.address : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Telephone number; null when unknown or when the user is not linked to it.',
  })
  async phone(@Root() row: HouseholdRow, @Ctx() context: Context) {
    return (await seesDetails(context, row)) ? row.phone : null;
  }

  @FieldResolver(() => Ward, { description: 'The ward it belongs to.' })
  ward(@Root() row: HouseholdRow, @Ctx() context: Context) {
    return context.once(wardById).load(row.wardId);
  }

  @FieldResolver(() => String, { description: 'Where it lives, in words.' })
  residenceTitle(@Root() row: HouseholdRow, @Ctx() { language }: Context) {
    return RESIDENCE_TITLES[row.residence]?.[language] ?? row.residence;
  }

  @FieldResolver(() => [Label], {
    description: 'Categories it belongs to today; empty when the user is not linked to it.',
  })
  async categories(@Root() row: HouseholdRow, @Ctx() context: Context) {
    return (await seesDetails(context, row)) ? describeCategories(context, row.id) : [];
  }
}
