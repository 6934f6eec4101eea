import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { requireRight } from '../accounts/access.js';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { Mandate } from '../representatives/mandate.entity.js';
import { mandateById } from '../representatives/mandate.query.js';
import { NotFound } from '../shared/errors.js';
import { ExactDecimal } from '../shared/scalars.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { readScoreSheet } from './criterion-score.query.js';
import { CriterionScore } from './criterion-score.type.js';
import { cycleById, ruleOfCycle } from './cycle.query.js';
import { type EvaluationRow, evaluationBefore, evaluationById } from './evaluation.query.js';
import { Evaluation } from './evaluation.type.js';
import { EvaluationCycle } from './evaluation-cycle.entity.js';

@Resolver(() => Evaluation)
export class EvaluationResolver {
  @Query(() => Evaluation, { description: 'One evaluation; NOT_FOUND when there is none in this jurisdiction.' })
  async evaluation(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    const evaluation = await context.once(evaluationById).load(keyOf('Evaluation', id));
    if (!evaluation) throw new NotFound('Evaluation', id);
    await requireRight(context, 'evaluation.read', evaluation);
    return evaluation;
  }

  @FieldResolver(() => EvaluationCycle, { description: 'The cycle it belongs to.' })
  cycle(@Root() { cycleId }: EvaluationRow, @Ctx() context: Context) {
    return context.once(cycleById).load(cycleId);
  }

  @FieldResolver(() => Mandate, { nullable: true, description: 'The mandate that is evaluated; null for a ward.' })
  mandate(@Root() { mandateId }: EvaluationRow, @Ctx() context: Context) {
    return mandateId && context.once(mandateById).load(mandateId);
  }

  @FieldResolver(() => Ward, { nullable: true, description: 'The ward that is evaluated; null for a person.' })
  ward(@Root() { mandateId, wardId }: EvaluationRow, @Ctx() context: Context) {
    return mandateId ? null : context.once(wardById).load(wardId);
  }

  @FieldResolver(() => String, { description: 'Name of the person or the ward that is evaluated.' })
  subjectName(@Root() { subjectName }: EvaluationRow) {
    return subjectName;
  }

  @FieldResolver(() => ExactDecimal, {
    nullable: true,
    description: 'Points of the whole rubric, to which the total is scaled; null where it has no upper end.',
  })
  async scalePoints(@Root() { cycleId }: EvaluationRow, @Ctx() context: Context) {
    const cycle = (await context.once(cycleById).load(cycleId))!;
    const { max } = (await ruleOfCycle(context, cycle)).rubric;
    return max === 'open' ? null : String(max);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the rubric calls the band; null while undecided.' })
  async bandTitle(@Root() { band, cycleId }: EvaluationRow, @Ctx() context: Context) {
    const cycle = (await context.once(cycleById).load(cycleId))!;
    const { rubric } = await ruleOfCycle(context, cycle);
    return rubric.bands.find(({ key }) => key === band)?.title[context.language] ?? null;
  }

  @FieldResolver(() => Evaluation, {
    nullable: true,
    description: 'That of the same person and type, or of the same ward, a year before.',
  })
  previous(@Root() { id }: EvaluationRow, @Ctx() context: Context) {
    return context.once(evaluationBefore).load(id);
  }

  @FieldResolver(() => [CriterionScore], { description: 'The score sheet, a sum before the criteria it adds up.' })
  criterionScores(@Root() evaluation: EvaluationRow, @Ctx() context: Context) {
    return readScoreSheet(context, evaluation);
  }
}
