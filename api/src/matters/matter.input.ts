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

  @Field(() => String, { nullable: true, description: 'Key of its topic in the programme; left out when it has none.' })
  topic?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the system it comes from; left out when raised here.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'Its number in that system; each number is taken down once.' })
  externalNumber?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Representatives who raise it jointly, besides the first one.' })
  jointAuthorIds?: string[] | null;

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

  @Field(() => String, { nullable: true, description: 'Of a solved dispute: key of who settled it in the programme.' })
  settledBy?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of a solved dispute: whether it was a major one.' })
  isMajor?: boolean | null;
}

@InputType({ description: 'A matter is handed to who has to answer: a ward or organisation, or a group.' })
export class DispatchMatterInput extends MatterStepInput {
  @Field(() => ID, { nullable: true, description: 'The ward or organisation; left out when a group answers.' })
  ownerWardId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The group or service team; left out when a ward answers.' })
  ownerGroupId?: string | null;
}

@InputType({ description: 'A matter is handed up the tree, with the reason as note.' })
export class EscalateMatterInput extends MatterStepInput {
  @Field(() => String, { nullable: true, description: 'Kind of ward it goes to; left out: the next level above.' })
  wardKind?: string | null;
}

@InputType({ description: 'What who raised it says of the answer.' })
export class RateMatterInput extends MatterStepInput {
  @Field(() => String, { description: 'Key of the rating in the programme.' })
  rating!: string;
}

@InputType({ description: 'A matter says the same as another one.' })
export class MergeMatterInput extends MatterStepInput {
  @Field(() => ID, { description: 'The matter that goes on for both.' })
  intoId!: string;
}
