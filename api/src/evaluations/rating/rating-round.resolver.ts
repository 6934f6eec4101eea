import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { cycleById } from '../cycle.query.js';
import { EvaluationCycle } from '../evaluation-cycle.entity.js';
import { groupTitle } from './rater-group.js';
import { type RoundRow, readRounds } from './rating-round.query.js';
import { RatingRound } from './rating-round.type.js';

@Resolver(() => RatingRound)
export class RatingRoundResolver {
  @Query(() => [RatingRound], { description: 'What the user has to rate, the newest cycle first.' })
  ratingRounds(@Ctx() context: Context) {
    return readRounds(context);
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
