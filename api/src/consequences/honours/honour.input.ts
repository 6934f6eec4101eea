import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { CalendarDate, ExactDecimal } from '../../shared/scalars.js';

@InputType({ description: 'That a body decided to give somebody a title or award.' })
export class RecordHonourInput extends MutationInput {
  @Field(() => String, { description: 'Key of the award in the programme.' })
  award!: string;

  @Field(() => Int, { description: 'Year for which it is given.' })
  year!: number;

  @Field(() => ID, { description: 'The mandate that has it, or the ward or organisation, as the award says.' })
  recipientId!: string;

  @Field(() => String, { description: 'What it is given for; public.' })
  reason!: string;

  @Field(() => ExactDecimal, { nullable: true, description: 'What is paid with it; none for the title alone.' })
  amount?: string | null;

  @Field(() => String, { description: 'Number of the minute of the decision.' })
  minuteNumber!: string;

  @Field(() => CalendarDate, { description: 'Day of the decision; not in the future.' })
  decidedOn!: string;
}

@InputType({ description: 'That an honour was revoked.' })
export class RevokeHonourInput extends MutationInput {
  @Field(() => ID, { description: 'The honour.' })
  honourId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => CalendarDate, { description: 'Day on which it was revoked; not in the future.' })
  revokedOn!: string;

  @Field(() => String, { description: 'Why; kept, and not shown to the public.' })
  reason!: string;
}
