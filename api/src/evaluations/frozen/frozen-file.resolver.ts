import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { CycleRow } from '../cycle.query.js';
import { CyclePhase } from '../cycle-phase.js';
import { EvaluationCycle } from '../evaluation-cycle.entity.js';
import { frozenFile } from './frozen-file.js';

@Resolver(() => EvaluationCycle)
export class FrozenFileResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The published cycle as one JSON file that `npm run verify` checks by itself: schema/published-cycle.schema.json; null before publication.',
  })
  publishedFile(@Root() cycle: CycleRow, @Ctx() context: Context) {
    return cycle.phase === CyclePhase.PUBLISHED ? frozenFile(context, cycle) : null;
  }
}
