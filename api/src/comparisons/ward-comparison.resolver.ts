import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { WardChange } from '../wards/ward-change.entity.js';
import { changesOfWard } from '../wards/ward-change.query.js';
import { compareWards } from './ward-comparison.service.js';
import { WardComparison, WardFigures } from './ward-comparison.type.js';

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
    @Arg('isContinuous', () => Boolean, {
      defaultValue: false,
      description: 'Wards that became part of another stand as that one: its figures are their sums.',
    })
    isContinuous = false,
  ) {
    return compareWards(context, { year, measures, parentId, wardIds, kind, isContinuous });
  }
}

@Resolver(() => WardFigures)
export class WardFiguresResolver {
  @FieldResolver(() => [WardChange], {
    description:
      'How the ward became another since the year before: figures from before a merger are the sum of what merged; after any other change the area is not the same.',
  })
  async changes(@Root() { ward, year }: { ward: { id: string }; year: number }, @Ctx() context: Context) {
    const changes = await context.once(changesOfWard).load(ward.id);
    return changes.filter(({ changedOn }) => changedOn >= `${year}-01-01`);
  }
}
