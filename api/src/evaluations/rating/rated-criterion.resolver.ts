import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import { ExactDecimal } from '../../shared/scalars.js';
import { RatedCriterion, RatingAnswer } from './rated-criterion.type.js';
import type { AssignmentRow } from './rater-assignment.query.js';
import { type AnswerRow, pointsBefore } from './rating-answer.query.js';

/** A question with the own answer; on a ballot there is neither. */
type AskedCriterion = RatedCriterion & { of?: AssignmentRow; answer?: AnswerRow };

@Resolver(() => RatedCriterion)
export class RatedCriterionResolver {
  @FieldResolver(() => RatingAnswer, { nullable: true, description: 'What the user has given; null for nothing yet.' })
  answer(@Root() { answer }: AskedCriterion) {
    if (!answer) return null;
    const form = Object.entries(answer.form ?? {}).map(([dimension, points]) => ({ dimension, points }));
    return { ...answer, form };
  }

  @FieldResolver(() => ExactDecimal, {
    nullable: true,
    description:
      'Points of the year before; null before the user has given an answer, or without the right to read it.',
  })
  async previousPoints(@Root() { of, answer, key }: AskedCriterion, @Ctx() context: Context) {
    if (!of || !answer || !(await viewerMay(context, 'evaluation.read', of))) return null;
    return (await pointsBefore(context, of.evaluationId)).get(key) ?? null;
  }
}
