import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { NotFound } from '../../shared/errors.js';
import { toGlobalId } from '../../shared/global-id.js';
import { Ward } from '../../wards/ward.entity.js';
import { wardById } from '../../wards/ward.query.js';
import { cycleById } from '../cycle.query.js';
import { type CandidateRow, readCandidates } from './rater-candidate.query.js';
import { RaterCandidate } from './rater-candidate.type.js';

@Resolver(() => RaterCandidate)
export class RaterCandidateResolver {
  @Query(() => [RaterCandidate], { description: 'Accounts that may rate in a named rater group of a cycle, by name.' })
  async raterCandidates(
    @Ctx() context: Context,
    @Arg('cycleId', () => ID, { description: 'The cycle.' }) cycleId: string,
    @Arg('group', () => String, { description: 'Key of the rater group.' }) group: string,
  ) {
    const cycle = await context.once(cycleById).load(keyOf('EvaluationCycle', cycleId));
    if (!cycle) throw new NotFound('EvaluationCycle', cycleId, 'cycleId');
    return readCandidates(context, cycle, group);
  }

  @FieldResolver(() => ID, { description: 'By which `assignRaters` names it.' })
  id(@Root() { jurisdictionId, id }: CandidateRow) {
    return toGlobalId('RaterCandidate', jurisdictionId, id);
  }

  @FieldResolver(() => Ward, { nullable: true, description: 'The ward it works for; null for all of them.' })
  ward(@Root() { wardId }: CandidateRow, @Ctx() context: Context) {
    return wardId && context.once(wardById).load(wardId);
  }
}
