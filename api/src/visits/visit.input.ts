import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { PaperPageInput } from '../proxy-entries/proxy-entry.input.js';
import { CalendarDate } from '../shared/scalars.js';
import { VisitChannel } from './visit-channel.js';

/** What is told of a contact, when it is logged and when it is corrected. */
@InputType()
export abstract class ToldVisitInput extends MutationInput {
  @Field(() => ID, { description: 'Who was visited.' })
  householdId!: string;

  @Field(() => CalendarDate, { description: 'Day of the visit; not in the future.' })
  visitedOn!: string;

  @Field(() => VisitChannel, { description: 'How the household was contacted.' })
  channel!: VisitChannel;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether several representatives went together; left out when it is not said.',
  })
  isCollective?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Key of the concentrated round it was part of, whose days include the visit; left out for routine.',
  })
  round?: string | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the kinds of practical help that it brought.' })
  help?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Key of the duty of the programme that it served; left out when none is said.',
  })
  duty?: string | null;

  @Field(() => String, { nullable: true, description: 'What the household needs; left out when nothing is noted.' })
  need?: string | null;

  @Field(() => String, { nullable: true, description: 'What it suggests; left out when nothing is noted.' })
  suggestion?: string | null;

  @Field(() => String, { nullable: true, description: 'What led to it; left out when nothing special did.' })
  occasion?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be noted; left out when nothing is.' })
  note?: string | null;
}

@InputType({ description: 'A visit that was made.' })
export class LogVisitInput extends ToldVisitInput {
  @Field(() => ID, { description: 'Who made it.' })
  representativeId!: string;

  @Field(() => PaperPageInput, {
    nullable: true,
    description: 'The page of the paper book when the office enters it for somebody; left out otherwise.',
  })
  paper?: PaperPageInput | null;
}

@InputType({ description: 'What a visit says from now on: all of it, also what stays.' })
export class CorrectVisitInput extends ToldVisitInput {
  @Field(() => ID, { description: 'Which visit.' })
  visitId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => String, { description: 'Why it is corrected.' })
  reason!: string;
}

@InputType({ description: 'A visit that was never made, or is there twice.' })
export class WithdrawVisitInput extends MutationInput {
  @Field(() => ID, { description: 'Which visit.' })
  visitId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => String, { description: 'Why it is withdrawn.' })
  reason!: string;
}
