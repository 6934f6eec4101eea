import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Household } from '../households/household.entity.js';
import { householdById } from '../households/household.query.js';
import { HouseholdEvent } from './household-event.entity.js';
import { ReportHouseholdEventInput, WithdrawHouseholdEventInput } from './household-event.input.js';
import { type HouseholdEventRow, householdEventById } from './household-event.query.js';
import { mayWithdraw, reportHouseholdEvent, withdrawHouseholdEvent } from './household-event.service.js';
import { causeTitle, seesCause } from './seen-cause.js';

const owedFor = ({ householdId, kind, recordedBy }: HouseholdEventRow) => ({ householdId, trigger: kind, recordedBy });

@Resolver(() => HouseholdEvent)
export class HouseholdEventResolver {
  @Mutation(() => HouseholdEvent, {
    description: 'Reports what happened to a household; those linked to it then owe it a visit within the limit.',
  })
  async reportHouseholdEvent(
    @Ctx() context: Context,
    @Arg('input', () => ReportHouseholdEventInput) input: ReportHouseholdEventInput,
  ) {
    return context.once(householdEventById).load(await reportHouseholdEvent(context, input));
  }

  @Mutation(() => HouseholdEvent, {
    description: 'Withdraws a report made in error, one’s own or for the office anybody’s: no visit is owed for it.',
  })
  async withdrawHouseholdEvent(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawHouseholdEventInput) input: WithdrawHouseholdEventInput,
  ) {
    return context.once(householdEventById).load(await withdrawHouseholdEvent(context, input));
  }

  @FieldResolver(() => Household, { description: 'To whom it happened.' })
  household(@Root() row: HouseholdEventRow, @Ctx() context: Context) {
    return context.once(householdById).load(row.householdId);
  }

  @FieldResolver(() => String, { description: 'What happened, as far as the user may know.' })
  title(@Root() row: HouseholdEventRow, @Ctx() context: Context) {
    return causeTitle(context, owedFor(row));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the visitor should know; null when nothing was noted, or the user may not know what happened.',
  })
  async note(@Root() row: HouseholdEventRow, @Ctx() context: Context) {
    return (await seesCause(context, owedFor(row))) ? row.note : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may withdraw the report.' })
  viewerCanWithdraw(@Root() row: HouseholdEventRow, @Ctx() context: Context) {
    return mayWithdraw(context, row);
  }
}
