import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { Instant } from '../../shared/scalars.js';

@ObjectType({ description: 'That a calendar can be subscribed to; the address itself is told once.' })
export class CalendarFeedState {
  representativeId!: string;

  @Field(() => Instant, { description: 'When the address was made.' })
  createdAt!: string;
}

@ObjectType({ description: 'The secret address of a calendar, told once: whoever has it reads the days.' })
export class CalendarFeedAddress {
  @Field(() => String, { description: 'Path below the address of this server; add ?lang=en for English.' })
  path!: string;
}

@InputType({ description: 'Whose calendar.' })
export class CalendarFeedInput extends MutationInput {
  @Field(() => ID, { description: 'The representative whose days it lists.' })
  representativeId!: string;
}
