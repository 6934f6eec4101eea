import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Ward } from '../wards/ward.entity.js';
import type { WardRow } from '../wards/ward.query.js';
import { wardHouseholds } from './ward-households.query.js';

@Resolver(() => Ward)
export class WardHouseholdsResolver {
  @FieldResolver(() => Int, {
    description: 'Households of the ledger in the ward and below; closed entries do not count.',
  })
  async householdCount(@Root() ward: WardRow, @Ctx() context: Context) {
    return (await context.once(wardHouseholds).load(ward.id))?.households ?? 0;
  }

  @FieldResolver(() => Int, { description: 'People of those households.' })
  async peopleCount(@Root() ward: WardRow, @Ctx() context: Context) {
    return (await context.once(wardHouseholds).load(ward.id))?.people ?? 0;
  }
}
