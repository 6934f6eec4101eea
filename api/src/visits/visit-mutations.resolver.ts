import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { logVisit } from './log-visit.service.js';
import { Visit } from './visit.entity.js';
import { LogVisitInput } from './visit.input.js';
import { visitById } from './visit.query.js';

@Resolver()
export class VisitMutations {
  @Mutation(() => Visit, {
    description: 'Records a visit; representatives only to households linked to them that day.',
  })
  async logVisit(@Ctx() context: Context, @Arg('input', () => LogVisitInput) input: LogVisitInput) {
    return context.once(visitById).load(await logVisit(context, input));
  }
}
