import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { compareWards } from './ward-comparison.service.js';
import { WardComparison } from './ward-comparison.type.js';

@Resolver()
export class WardComparisonResolver {
  @Query(() => WardComparison, {
    description: 'Wards side by side. BAD_USER_INPUT for wards of several kinds, above 100 wards or 12 measures.',
  })
  wardComparison(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Calendar year.' }) year: number,
    @Arg('measures', () => [String], { description: 'Keys of the measures, 12 at most.' }) measures: string[],
    @Arg('parentId', () => ID, { nullable: true, description: 'The ward above; the top when left out.' })
    parentId?: string,
    @Arg('wardIds', () => [ID], { nullable: true, description: 'These wards of one kind, in place of those below.' })
    wardIds?: string[],
    @Arg('kind', () => String, { nullable: true, description: 'All wards of this kind below the parent.' })
    kind?: string,
  ) {
    return compareWards(context, { year, measures, parentId, wardIds, kind });
  }
}
