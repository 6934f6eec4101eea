import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { CalendarDate } from '../../shared/scalars.js';

@InputType({ description: 'A certificate for the employer of a representative.' })
export class IssueCertificateInput extends MutationInput {
  @Field(() => ID, { description: 'Whose time is certified.' })
  representativeId!: string;

  @Field(() => CalendarDate, { description: 'First day it covers.' })
  fromOn!: string;

  @Field(() => CalendarDate, { description: 'Last day it covers; not in the future.' })
  untilOn!: string;

  @Field(() => String, { description: 'Who signs it for the office.' })
  signedName!: string;
}

@InputType({ description: 'A certificate that says nothing any more.' })
export class WithdrawCertificateInput extends MutationInput {
  @Field(() => ID, { description: 'Which certificate.' })
  certificateId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => String, { description: 'Why; kept with it.' })
  reason!: string;
}
