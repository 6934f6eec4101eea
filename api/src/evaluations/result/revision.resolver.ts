import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import { isOwnCause } from '../../accounts/own-cause.js';
import type { Context } from '../../context.js';
import { type EvaluationRow, evaluationById } from '../evaluation.query.js';
import { Evaluation } from '../evaluation.type.js';
import { ReviseEvaluationInput } from './revise.input.js';
import { reviseEvaluation } from './revise-evaluation.service.js';
import { revisionsOfEvaluation } from './revision.query.js';

@Resolver(() => Evaluation)
export class RevisionResolver {
  @FieldResolver(() => Int, { description: '1 for the first result; a correction after publication counts on.' })
  revision(@Root() { revision }: EvaluationRow) {
    return revision;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was corrected; null for the first result.' })
  revisionReason(@Root() { revisionReason }: EvaluationRow) {
    return revisionReason;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Minute in which the authority decided the correction; null for the first result.',
  })
  revisionMinute(@Root() { revisionMinute }: EvaluationRow) {
    return revisionMinute;
  }

  @FieldResolver(() => [Evaluation], {
    description: 'Every result of the same subject in the cycle, the first first, this one included; the last counts.',
  })
  revisions(@Root() { id }: EvaluationRow, @Ctx() context: Context) {
    return context.once(revisionsOfEvaluation).load(id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the result that counts and the viewer may correct it.' })
  async viewerCanRevise(@Root() evaluation: EvaluationRow, @Ctx() context: Context) {
    if (evaluation.publishedAt === null || (await isOwnCause(context, evaluation.representativeId))) return false;
    if (!(await viewerMay(context, 'evaluation.revise', evaluation))) return false;
    return (await context.once(revisionsOfEvaluation).load(evaluation.id)).at(-1)?.id === evaluation.id;
  }

  @Mutation(() => Evaluation, {
    description:
      'Publishes a corrected result beside the one that stands, with reason and minute; CONFLICT when it would be the same.',
  })
  async reviseEvaluation(
    @Ctx() context: Context,
    @Arg('input', () => ReviseEvaluationInput, { description: 'What to do, once per client key.' })
    input: ReviseEvaluationInput,
  ) {
    return context.once(evaluationById).load(await reviseEvaluation(context, input));
  }
}
