import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { CalendarDate } from '../../shared/scalars.js';

@InputType({ description: 'A briefing to all groups.' })
export class SendBriefingInput extends MutationInput {
  @Field(() => String, { description: 'Key of a kind of briefing in the programme.' })
  kind!: string;

  @Field(() => String, { description: 'What it is about, in one line.' })
  title!: string;

  @Field(() => String, { description: 'What is told.' })
  body!: string;

  @Field(() => ID, { nullable: true, description: 'An uploaded file with it; none when left out.' })
  fileId?: string | null;
}

@InputType({ description: 'The answer of a group to a briefing, or a correction of it.' })
export class AnswerBriefingInput extends MutationInput {
  @Field(() => ID, { description: 'What the group owes.' })
  briefingAnswerId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => CalendarDate, {
    description: 'Day on which it was answered; not in the future, not before it was sent.',
  })
  answeredOn!: string;

  @Field(() => String, { description: 'The answer.' })
  answer!: string;
}
