import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { evaluationById } from '../evaluations/evaluation.query.js';
import { Evaluation } from '../evaluations/evaluation.type.js';
import { EvaluationSubject } from '../evaluations/evaluation-subject.js';
import { PageArgs } from '../shared/connection.type.js';
import { readRanking } from './ranking.query.js';
import type { StandingRow } from './standing.query.js';
import { RankingFilter, RankingSort, Standing, StandingConnection } from './standing.type.js';

@Resolver(() => Standing)
export class StandingResolver {
  @Query(() => StandingConnection, {
    description: 'The standings of one peer group; NOT_FOUND when there is no cycle of it in the year.',
  })
  rankings(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Calendar year.' }) year: number,
    @Arg('type', () => String, { description: 'Key of the representative type or of the kind of ward.' }) type: string,
    @Arg('filter', () => RankingFilter, { nullable: true, description: 'Only part of the peer group.' })
    filter?: RankingFilter,
    @Arg('sort', () => RankingSort, { nullable: true, description: 'Order; by rank when left out.' })
    sort?: RankingSort,
    @Arg('subject', () => EvaluationSubject, {
      nullable: true,
      description: 'Whether the key is that of a type or of a kind, should it be both; a type when left out.',
    })
    subject?: EvaluationSubject,
  ) {
    return readRanking(context, { year, type, subject, filter: filter ?? {}, sort }, page);
  }

  @FieldResolver(() => Evaluation, { description: 'The evaluation it ranks.' })
  evaluation(@Root() { evaluationId }: StandingRow, @Ctx() context: Context) {
    return context.once(evaluationById).load(evaluationId);
  }
}
