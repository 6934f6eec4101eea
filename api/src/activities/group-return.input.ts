import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { CalendarDate } from '../shared/scalars.js';

@InputType({ description: 'What a group returns for a month, or a correction of it.' })
export class SubmitGroupReturnInput extends MutationInput {
  @Field(() => ID, { description: 'The return.' })
  groupReturnId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => CalendarDate, { description: 'Day it came in; from the first of its month on, not in the future.' })
  returnedOn!: string;

  @Field(() => Boolean, { description: 'Whether there is nothing to report.' })
  isNil!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What is reported; needed unless the return is nil, and only then.',
  })
  summary?: string | null;
}
