import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { CalendarDate } from '../shared/scalars.js';

@InputType({ description: 'The page of the paper book from which the office enters something for somebody.' })
export class PaperPageInput {
  @Field(() => String, { description: 'Which page.' })
  page!: string;

  @Field(() => CalendarDate, { description: 'Day on which it was written; not in the future.' })
  paperOn!: string;
}

@InputType({ description: 'That an entry was read back to the person and signed.' })
export class ReadBackEntryInput extends MutationInput {
  @Field(() => ID, { description: 'Which entry.' })
  proxyEntryId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => CalendarDate, { description: 'Day it was read back; from the day of entry, not in the future.' })
  readBackOn!: string;

  @Field(() => String, { description: "The person's name, as it was signed." })
  signedName!: string;

  @Field(() => ID, { nullable: true, description: 'Scan of the signed page; left out without one.' })
  fileId?: string | null;
}
