import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { readCoverageRules, readLinkCoverage, readWardCoverage } from './link-coverage.query.js';
import { CoverageRuleState, LinkCoverage, WardLinkCoverage } from './link-coverage.type.js';

@Resolver(() => LinkCoverage)
export class LinkCoverageResolver {
  @Query(() => LinkCoverage, {
    description: 'How the households that the user answers for are covered by links today.',
  })
  linkCoverage(
    @Ctx() context: Context,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only households of this ward or one below.' })
    wardId?: string,
  ) {
    return readLinkCoverage(context, wardId ? keyOf('Ward', wardId) : null);
  }

  @FieldResolver(() => [CoverageRuleState], { description: "The programme's coverage rules, in its order." })
  rules(@Root() { wardId }: LinkCoverage, @Ctx() context: Context) {
    return readCoverageRules(context, wardId);
  }

  @FieldResolver(() => [WardLinkCoverage], {
    description: 'The wards directly below, those with the most households nobody is linked to first.',
  })
  wards(@Root() { wardId }: LinkCoverage, @Ctx() context: Context) {
    return readWardCoverage(context, wardId);
  }
}

@Resolver(() => WardLinkCoverage)
export class WardLinkCoverageResolver {
  @FieldResolver(() => Ward, { description: 'The ward.' })
  ward(@Root() { wardId }: WardLinkCoverage, @Ctx() context: Context) {
    return context.once(wardById).load(wardId);
  }
}
