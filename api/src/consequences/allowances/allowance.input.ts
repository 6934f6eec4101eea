import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { CalendarDate } from '../../shared/scalars.js';

@InputType({ description: 'Whether an organisation gets what its settled matter earns.' })
export class DecideAllowanceInput extends MutationInput {
  @Field(() => ID, { description: 'The matter that was settled.' })
  matterId!: string;

  @Field(() => String, { description: 'Key of the allowance in the programme.' })
  allowance!: string;

  @Field(() => Boolean, { description: 'True: it is to be paid; false: it is not.' })
  isConfirmed!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is declined; needed then.' })
  reason?: string | null;
}

@InputType({ description: 'That a confirmed allowance was paid.' })
export class PayAllowanceInput extends MutationInput {
  @Field(() => ID, { description: 'The matter that was settled.' })
  matterId!: string;

  @Field(() => String, { description: 'Key of the allowance in the programme.' })
  allowance!: string;

  @Field(() => Int, { description: 'Version as it was read; CONFLICT when it has changed since.' })
  version!: number;

  @Field(() => CalendarDate, { description: 'Day on which it was paid; not in the future.' })
  paidOn!: string;

  @Field(() => String, { description: 'Number of the voucher.' })
  voucher!: string;
}
