import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import { FactException } from '../../jurisdictions/fact-exception.entity.js';
import { Representative } from '../../representatives/representative.entity.js';
import { representativeById } from '../../representatives/representative.query.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { Ward } from '../../wards/ward.entity.js';
import { wardById } from '../../wards/ward.query.js';
import { askForLateFact } from './ask-for-late-fact.service.js';
import { decideLateFact } from './decide-late-fact.service.js';
import { type FactExceptionRow, factExceptionById, readFactExceptions } from './fact-exception.query.js';
import { AskForLateFactInput, DecideLateFactInput } from './late-fact.input.js';

const FactExceptionConnection = createConnection('FactException', () => FactException);

@Resolver(() => FactException)
export class FactExceptionResolver {
  @Query(() => FactExceptionConnection, {
    description: 'Late facts of a year: what waits for a decision first, then the newest.',
  })
  factExceptions(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Calendar year for which they are to count.' }) year: number,
  ) {
    return readFactExceptions(context, year, page);
  }

  @FieldResolver(() => Representative, { nullable: true, description: 'The person it counts for; null for a ward.' })
  representative(@Root() { representativeId }: FactExceptionRow, @Ctx() context: Context) {
    return representativeId && context.once(representativeById).load(representativeId);
  }

  @FieldResolver(() => Ward, {
    nullable: true,
    description: 'The ward for all of which it counts; null for one person.',
  })
  ward(@Root() { subjectWardId }: FactExceptionRow, @Ctx() context: Context) {
    return subjectWardId && context.once(wardById).load(subjectWardId);
  }

  @FieldResolver(() => String, { description: 'Who asked.' })
  askedBy(@Root() { askedByName }: FactExceptionRow) {
    return askedByName;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who decided; null until then.' })
  decidedBy(@Root() { decidedByName }: FactExceptionRow) {
    return decidedByName;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the user may decide it now: it waits, and somebody else asked.',
  })
  viewerCanDecide(@Root() row: FactExceptionRow, @Ctx() context: Context) {
    const isSomebodyElses = row.askedBy !== context.viewer?.userId;
    return row.decidedAt === null && isSomebodyElses && viewerMay(context, 'fact.decide', row);
  }

  @Mutation(() => FactException, {
    description: 'Asks that a fact counts which comes too late; CONFLICT while the facts of the year are open.',
  })
  async askForLateFact(
    @Ctx() context: Context,
    @Arg('input', () => AskForLateFactInput, { description: 'What to do, once per client key.' })
    input: AskForLateFactInput,
  ) {
    return context.once(factExceptionById).load(await askForLateFact(context, input));
  }

  @Mutation(() => FactException, {
    description: 'Decides whether a late fact may be recorded, once; FORBIDDEN to who asked.',
  })
  async decideLateFact(
    @Ctx() context: Context,
    @Arg('input', () => DecideLateFactInput, { description: 'What to do, once per client key.' })
    input: DecideLateFactInput,
  ) {
    return context.once(factExceptionById).load(await decideLateFact(context, input));
  }
}
