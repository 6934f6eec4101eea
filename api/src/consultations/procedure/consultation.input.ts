import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { CalendarDate } from '../../shared/scalars.js';

@InputType({ description: 'Something that is to be decided in stages.' })
export class StartConsultationInput extends MutationInput {
  @Field(() => String, { description: 'Key of a procedure of the programme.' })
  procedure!: string;

  @Field(() => String, { description: 'What is decided, in one line.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What is proposed; left out when the title says it all.' })
  body?: string | null;

  @Field(() => ID, { description: 'The ward for which it is decided.' })
  wardId!: string;

  @Field(() => ID, { nullable: true, description: 'The group whose members are heard; left out: those of the ward.' })
  groupId?: string | null;

  @Field(() => CalendarDate, { description: 'Day it is opened; not in the future.' })
  startedOn!: string;
}

@InputType({ description: 'Counts taken at a meeting.' })
export class VoteCountInput {
  @Field(() => Int, { description: 'How many are entitled to vote.' })
  eligible!: number;

  @Field(() => Int, { description: 'How many of them were present.' })
  present!: number;

  @Field(() => Int, { description: 'Votes in favour.' })
  inFavour!: number;

  @Field(() => Int, { description: 'Votes against.' })
  against!: number;

  @Field(() => Int, { description: 'Abstentions.' })
  abstained!: number;
}

@InputType({ description: 'A stage that was gone through.' })
export class RecordStageInput extends MutationInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => String, { description: 'Key of the stage: the next one that is missing.' })
  stage!: string;

  @Field(() => CalendarDate, { description: 'Day it was done, or shown from; not in the future.' })
  heldOn!: string;

  @Field(() => String, { nullable: true, description: 'What was done; needed for a stage that does nothing else.' })
  note?: string | null;

  @Field(() => ID, { nullable: true, description: 'An uploaded file that supports it; none when left out.' })
  fileId?: string | null;

  @Field(() => VoteCountInput, {
    nullable: true,
    description: 'Counts of the meeting; needed for a vote, and only then.',
  })
  vote?: VoteCountInput | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day on which it is shown; needed for a disclosure.' })
  shownUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'What is shown to the public; needed for a disclosure.' })
  shownText?: string | null;
}

@InputType({ description: 'A meeting of a stage to which representatives are invited.' })
export class InviteToStageInput extends MutationInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId!: string;

  @Field(() => String, { description: 'Key of a stage that was not gone through yet.' })
  stage!: string;

  @Field(() => CalendarDate, { description: 'Day of the meeting.' })
  scheduledOn!: string;

  @Field(() => String, { nullable: true, description: 'Where; left out when not stated.' })
  venue?: string | null;

  @Field(() => String, { nullable: true, description: 'When it begins, HH:MM; left out when not stated.' })
  startsAt?: string | null;
}

@InputType({ description: 'A consultation that is given up.' })
export class AbandonConsultationInput extends MutationInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => String, { description: 'Why; shown with it from then on.' })
  reason!: string;
}

@InputType({ description: 'What a representative says before a stage.' })
export class GiveOpinionInput extends MutationInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId!: string;

  @Field(() => ID, { description: 'Who says it; one of those to be heard.' })
  representativeId!: string;

  @Field(() => CalendarDate, { description: 'Day on which it was heard; not in the future.' })
  heardOn!: string;

  @Field(() => String, { description: 'What is said.' })
  opinion!: string;
}

@InputType({ description: 'The answer to an opinion.' })
export class AnswerOpinionInput extends MutationInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId!: string;

  @Field(() => ID, { description: 'Who said it.' })
  representativeId!: string;

  @Field(() => String, { description: 'Key of the stage before which it was said.' })
  stage!: string;

  @Field(() => Int, { description: 'Version of the opinion as it was read.' })
  version!: number;

  @Field(() => String, { description: 'What is answered.' })
  answer!: string;
}
