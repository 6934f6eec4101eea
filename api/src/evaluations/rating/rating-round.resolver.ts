import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { NotFound } from '../../shared/errors.js';
import { cycleById } from '../cycle.query.js';
import { EvaluationCycle } from '../evaluation-cycle.entity.js';
import { readAgreement } from './agreement.query.js';
import { RaterAgreement } from './agreement.type.js';
import { groupTitle } from './rater-group.js';
import { type RoundRow, readRounds } from './rating-round.query.js';
import { RatingRound } from './rating-round.type.js';

@Resolver(() => RatingRound)
export class RatingRoundResolver {
  @Query(() => [RatingRound], { description: 'What the user has to rate, the newest cycle first.' })
  ratingRounds(@Ctx() context: Context) {
    return readRounds(context);
  }

  @Query(() => [RaterAgreement], {
    description:
      'The own figures beside those of the group; empty before RATING is over or among fewer than three others.',
  })
  async ratingAgreement(
    @Ctx() context: Context,
    @Arg('cycleId', () => ID, { description: 'The cycle.' }) cycleId: string,
    @Arg('group', () => String, { description: 'Key of the own rater group.' }) group: string,
  ) {
    const cycle = await context.once(cycleById).load(keyOf('EvaluationCycle', cycleId));
    if (!cycle) throw new NotFound('EvaluationCycle', cycleId, 'cycleId');
    return readAgreement(context, cycle, group);
  }

  @FieldResolver(() => EvaluationCycle, { description: 'The cycle.' })
  cycle(@Root() { cycleId }: RoundRow, @Ctx() context: Context) {
    return context.once(cycleById).load(cycleId);
  }

  @FieldResolver(() => String, { description: 'What the rubric calls the rater group.' })
  groupTitle(@Root() { cycleId, group }: RoundRow, @Ctx() context: Context) {
    return groupTitle(context, cycleId, group);
  }
}
