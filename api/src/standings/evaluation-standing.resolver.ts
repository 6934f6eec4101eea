import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import type { EvaluationRow } from '../evaluations/evaluation.query.js';
import { Evaluation } from '../evaluations/evaluation.type.js';
import { standingOfEvaluation } from './evaluation-standing.query.js';
import { Standing } from './standing.type.js';

@Resolver(() => Evaluation)
export class EvaluationStandingResolver {
  @FieldResolver(() => Standing, { nullable: true, description: 'Its place within its peer group.' })
  standing(@Root() evaluation: EvaluationRow, @Ctx() context: Context) {
    return context.once(standingOfEvaluation).load(evaluation);
  }
}
