import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { CalendarDate } from '../shared/scalars.js';

@InputType({ description: 'A mandate that begins.' })
export class StartMandateInput extends MutationInput {
  @Field(() => ID, { description: 'Who holds it.' })
  representativeId!: string;

  @Field(() => String, { description: 'Key of the representative type in the programme.' })
  type!: string;

  @Field(() => ID, { description: 'The ward it is held for.' })
  wardId!: string;

  @Field(() => ID, { nullable: true, description: 'The activity group; none when left out.' })
  groupId?: string | null;

  @Field(() => String, { nullable: true, description: 'Electoral zone; none when left out.' })
  zone?: string | null;

  @Field(() => CalendarDate, { description: 'First day it is held.' })
  startedOn!: string;

  @Field(() => Boolean, { description: "Whether the person's facts count for the ward through it; one at a time." })
  isPrimary!: boolean;
}
