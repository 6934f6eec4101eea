import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { CalendarDate } from '../shared/scalars.js';
import { MatterOutcome } from './matter-words.js';

@InputType({ description: 'A matter that somebody raises.' })
export class RaiseMatterInput extends MutationInput {
  @Field(() => String, { description: 'Key of the matter kind in the programme.' })
  kind!: string;

  @Field(() => String, { description: 'What it is about, in one line.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it says; left out when the title says it all.' })
  body?: string | null;

  @Field(() => ID, { nullable: true, description: 'The representative who raises it; left out when a household does.' })
  representativeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The household for whom it is raised; left out when for none.' })
  householdId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The ward it is about; left out: the household's, or the one the representative counts for.",
  })
  wardId?: string | null;

  @Field(() => CalendarDate, { description: 'Day it was raised; not in the future.' })
  raisedOn!: string;
}

@InputType({ description: 'A step that a matter takes.' })
export class MatterStepInput extends MutationInput {
  @Field(() => ID, { description: 'The matter.' })
  matterId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => CalendarDate, { description: 'Day of the step; not in the future and not before the last one.' })
  takenOn!: string;

  @Field(() => String, { nullable: true, description: 'What is to be noted; left out when nothing is.' })
  note?: string | null;
}

@InputType({ description: 'An answer to a matter.' })
export class AnswerMatterInput extends MatterStepInput {
  @Field(() => MatterOutcome, { description: 'What it says.' })
  outcome!: MatterOutcome;

  @Field(() => String, { description: 'The answer in words.' })
  answer!: string;
}
