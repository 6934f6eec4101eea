import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { AssignRatersByRuleInput, AssignRatersInput, DrawRatersInput, SetRaterClassInput } from './assign.input.js';
import { assignRatersByHand } from './assign-by-hand.service.js';
import { assignRatersByRule } from './assign-by-rule.service.js';
import { declareConflict, reopenRatings, withdrawAssignment } from './change-assignment.service.js';
import { drawRaters } from './draw-raters.service.js';
import { RaterAssignment } from './rater-assignment.entity.js';
import { assignmentById } from './rater-assignment.query.js';
import {
  DeclareConflictInput,
  ReopenRatingsInput,
  SaveRatingInput,
  SubmitRatingsInput,
  WithdrawAssignmentInput,
} from './rating.input.js';
import { saveRating } from './save-rating.service.js';
import { setRaterClass } from './set-rater-class.service.js';
import { submitRatings } from './submit-ratings.service.js';

const ONCE = { description: 'What to do, once per client key.' };

@Resolver()
export class RatingMutations {
  @Mutation(() => Int, {
    description:
      'Brings named raters and subjects together, all or nothing; CONFLICT names who may not. Answers how many.',
  })
  assignRaters(@Ctx() context: Context, @Arg('input', () => AssignRatersInput, ONCE) input: AssignRatersInput) {
    return assignRatersByHand(context, input);
  }

  @Mutation(() => Int, {
    description: 'Lets every account of the group rate every subject it may rate. Answers how many were added.',
  })
  assignRatersByRule(
    @Ctx() context: Context,
    @Arg('input', () => AssignRatersByRuleInput, ONCE) input: AssignRatersByRuleInput,
  ) {
    return assignRatersByRule(context, input);
  }

  @Mutation(() => Int, {
    description: 'Draws raters by lot, with even loads and panels that overlap. Answers how many were added.',
  })
  drawRaters(@Ctx() context: Context, @Arg('input', () => DrawRatersInput, ONCE) input: DrawRatersInput) {
    return drawRaters(context, input);
  }

  @Mutation(() => Int, {
    description:
      'Says of which class raters of a group are, where the rubric asks how it is composed; a draw then fills the seats ' +
      'of each class. Answers how many.',
  })
  setRaterClass(@Ctx() context: Context, @Arg('input', () => SetRaterClassInput, ONCE) input: SetRaterClassInput) {
    return setRaterClass(context, input);
  }

  @Mutation(() => RaterAssignment, { description: 'Takes a rater off a subject; what was given does not count.' })
  async withdrawAssignment(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawAssignmentInput, ONCE) input: WithdrawAssignmentInput,
  ) {
    return context.once(assignmentById).load(await withdrawAssignment(context, input));
  }

  @Mutation(() => RaterAssignment, {
    description: 'A rater tells what stands between the two; where the rubric refuses it, the assignment ends.',
  })
  async declareConflict(
    @Ctx() context: Context,
    @Arg('input', () => DeclareConflictInput, ONCE) input: DeclareConflictInput,
  ) {
    return context.once(assignmentById).load(await declareConflict(context, input));
  }

  @Mutation(() => RaterAssignment, {
    description: 'Keeps an answer as a draft; BAD_USER_INPUT names field, value and what is allowed.',
  })
  async saveRating(@Ctx() context: Context, @Arg('input', () => SaveRatingInput, ONCE) input: SaveRatingInput) {
    return context.once(assignmentById).load(await saveRating(context, input));
  }

  @Mutation(() => RaterAssignment, { description: 'Hands in all answers about one subject; they then stand.' })
  async submitRatings(
    @Ctx() context: Context,
    @Arg('input', () => SubmitRatingsInput, ONCE) input: SubmitRatingsInput,
  ) {
    return context.once(assignmentById).load(await submitRatings(context, input));
  }

  @Mutation(() => RaterAssignment, { description: 'Gives answers that were handed in back to their rater.' })
  async reopenRatings(
    @Ctx() context: Context,
    @Arg('input', () => ReopenRatingsInput, ONCE) input: ReopenRatingsInput,
  ) {
    return context.once(assignmentById).load(await reopenRatings(context, input));
  }
}
