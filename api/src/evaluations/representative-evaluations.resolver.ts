import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Representative } from '../representatives/representative.entity.js';
import type { RepresentativeRow } from '../representatives/representative.query.js';
import { evaluationsOfRepresentative } from './evaluation.query.js';
import { Evaluation } from './evaluation.type.js';

@Resolver(() => Representative)
export class RepresentativeEvaluationsResolver {
  @FieldResolver(() => [Evaluation], {
    description: 'One for each mandate of the year, the first mandate before others.',
  })
  evaluations(
    @Root() { id }: RepresentativeRow,
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Calendar year.' }) year: number,
  ) {
    return context.once(evaluationsOfRepresentative, year).load(id);
  }
}
