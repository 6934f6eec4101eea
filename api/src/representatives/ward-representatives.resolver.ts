import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Ward } from '../wards/ward.entity.js';
import type { WardRow } from '../wards/ward.query.js';
import { wardRepresentativeCount } from './mandate.query.js';

@Resolver(() => Ward)
export class WardRepresentativesResolver {
  @FieldResolver(() => Int, {
    description: 'How many people in office today count for the ward or one below it; each counts once.',
  })
  async representativeCount(@Root() ward: WardRow, @Ctx() context: Context) {
    return (await context.once(wardRepresentativeCount).load(ward.id))?.people ?? 0;
  }
}
