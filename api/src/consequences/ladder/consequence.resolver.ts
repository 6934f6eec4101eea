import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Mandate } from '../../representatives/mandate.entity.js';
import { mandateById } from '../../representatives/mandate.query.js';
import { addDays } from '../../shared/days.js';
import { retold } from '../../shared/language.js';
import { CalendarDate } from '../../shared/scalars.js';
import { Consequence } from './consequence.entity.js';
import {
  DecideConsequenceInput,
  GiveNoticeInput,
  LiftConsequenceInput,
  RecordStatementInput,
} from './consequence.input.js';
import { type ConsequenceRow, type CountedRecord, consequenceById } from './consequence.query.js';
import { LadderRecord } from './consequence.type.js';
import { ladderInForce } from './ladder-rule.js';
import { decideConsequence, giveNotice, liftConsequence, recordStatement } from './take-step.service.js';

@Resolver(() => Consequence)
export class ConsequenceResolver {
  @FieldResolver(() => Mandate, { description: 'The mandate it is about.' })
  mandate(@Root() { mandateId }: ConsequenceRow, @Ctx() context: Context) {
    return context.once(mandateById).load(mandateId);
  }

  @FieldResolver(() => String, { description: 'What the programme calls the step.' })
  async title(@Root() { step }: ConsequenceRow, @Ctx() context: Context) {
    const rung = (await ladderInForce(context))?.ladder.find(({ key }) => key === step);
    return rung?.title[context.language] ?? step;
  }

  @FieldResolver(() => String, { description: 'The body that decides.' })
  async authority(@Root() { authority }: ConsequenceRow, @Ctx() context: Context) {
    const consequences = await ladderInForce(context);
    const rungs = consequences?.ladder ?? [];
    return retold(authority, [consequences?.authority, ...rungs.map(rung => rung.authority)], context.language);
  }

  @FieldResolver(() => [LadderRecord], { description: 'The records that were counted when notice was given.' })
  records(@Root() { records }: ConsequenceRow) {
    return records as unknown as CountedRecord[];
  }

  @FieldResolver(() => Boolean, { description: 'Whether the person is heard before it is decided.' })
  async needsHearing(@Root() { step, heardOn }: ConsequenceRow, @Ctx() context: Context) {
    const rung = (await ladderInForce(context))?.ladder.find(({ key }) => key === step);
    return heardOn === null && (rung?.hearing ?? false);
  }

  @FieldResolver(() => CalendarDate, { description: 'First day on which it may be decided.' })
  async decidableFrom(@Root() { step, notifiedOn }: ConsequenceRow, @Ctx() context: Context) {
    const rung = (await ladderInForce(context))?.ladder.find(({ key }) => key === step);
    return addDays(notifiedOn, rung?.noticeDays ?? 0);
  }

  @Mutation(() => Consequence, {
    description: 'Tells somebody of a step that is due by the records; CONFLICT when it is not, or was begun already.',
  })
  async giveNotice(@Ctx() context: Context, @Arg('input', () => GiveNoticeInput) input: GiveNoticeInput) {
    return context.once(consequenceById).load(await giveNotice(context, input));
  }

  @Mutation(() => Consequence, { description: 'Keeps what the person said to it.' })
  async recordStatement(
    @Ctx() context: Context,
    @Arg('input', () => RecordStatementInput) input: RecordStatementInput,
  ) {
    return context.once(consequenceById).load(await recordStatement(context, input));
  }

  @Mutation(() => Consequence, {
    description:
      'Notes what the authority decided; CONFLICT before the hearing that the step asks for. No mandate ends.',
  })
  async decideConsequence(
    @Ctx() context: Context,
    @Arg('input', () => DecideConsequenceInput) input: DecideConsequenceInput,
  ) {
    return context.once(consequenceById).load(await decideConsequence(context, input));
  }

  @Mutation(() => Consequence, { description: 'Takes a step back, with the reason.' })
  async liftConsequence(
    @Ctx() context: Context,
    @Arg('input', () => LiftConsequenceInput) input: LiftConsequenceInput,
  ) {
    return context.once(consequenceById).load(await liftConsequence(context, input));
  }
}
