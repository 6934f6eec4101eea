import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { CalendarDate } from '../shared/scalars.js';

@InputType({ description: 'What happened to a household.' })
export class ReportHouseholdEventInput extends MutationInput {
  @Field(() => ID, { description: 'To whom it happened.' })
  householdId!: string;

  @Field(() => String, { description: 'Key of the event among the must-visits of the programme.' })
  kind!: string;

  @Field(() => CalendarDate, { description: 'Day on which it happened; not in the future.' })
  happenedOn!: string;

  @Field(() => String, { nullable: true, description: 'What the visitor should know; left out when nothing.' })
  note?: string | null;
}

@InputType({ description: 'A report that was made in error.' })
export class WithdrawHouseholdEventInput extends MutationInput {
  @Field(() => ID, { description: 'Which report.' })
  householdEventId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => String, { description: 'Why it is withdrawn.' })
  reason!: string;
}
