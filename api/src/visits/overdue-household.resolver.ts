import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Household } from '../households/household.entity.js';
import { householdById } from '../households/household.query.js';
import { Representative } from '../representatives/representative.entity.js';
import type { RepresentativeRow } from '../representatives/representative.query.js';
import { pageSize } from '../shared/connection.type.js';
import { overdueHouseholds } from './overdue-household.query.js';
import { OverdueHousehold } from './overdue-household.type.js';

@Resolver(() => Representative)
export class RepresentativeOverdueResolver {
  @FieldResolver(() => [OverdueHousehold], {
    description:
      'Linked households that the programme wants seen now, or not seen for as long as it says: never visited first, then the longest ago. Empty where it asks for nothing.',
  })
  overdueHouseholds(
    @Root() row: RepresentativeRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100; 20 when left out.' }) first?: number,
  ) {
    return context.once(overdueHouseholds, pageSize(first)).load(row.id);
  }
}

@Resolver(() => OverdueHousehold)
export class OverdueHouseholdResolver {
  @FieldResolver(() => Household, { description: 'The household.' })
  household(@Root() row: OverdueHousehold, @Ctx() context: Context) {
    return context.once(householdById).load(row.householdId);
  }
}
