import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../shared/scalars.js';
import { StageAct } from './consultation-words.js';

@ObjectType({ description: 'Something that is or was shown to the public.' })
export class Disclosure {
  @Field(() => String, { description: 'What the programme calls the stage.' })
  stageTitle!: string;

  @Field(() => CalendarDate, { description: 'First day on which it is shown.' })
  from!: string;

  @Field(() => CalendarDate, { description: 'Last day on which it has to be shown.' })
  until!: string;

  @Field(() => String, { description: 'What is shown.' })
  text!: string;
}

@ObjectType({ description: 'Counts taken at a meeting, and whether they carried it.' })
export class VoteResult {
  @Field(() => Int, { description: 'How many were entitled to vote.' })
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

@ObjectType({ description: 'A stage of a procedure, with what was done when it was gone through.' })
export class ConsultationStageView {
  consultationId!: string;
  wardId!: string;
  groupId!: string | null;
  activityId!: string | null;
  fileId!: string | null;

  @Field(() => String, { description: 'Key in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'Wording in the language of the request.' })
  title!: string;

  @Field(() => StageAct, { description: 'What it does.' })
  act!: StageAct;

  @Field(() => String, { nullable: true, description: 'Which body acts; null when the programme names none.' })
  by!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of those entitled that has to be present; null: none is asked for.',
  })
  quorum!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part that has to be in favour; null for a stage without a vote.',
  })
  majority!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of whom: "eligible", "present" or "cast"; null without a vote.',
  })
  majorityOf!: string | null;

  @Field(() => Boolean, { description: 'Whether more than that part is needed.' })
  isExceeding!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Part of those asked that has to be heard; null when nobody is heard.',
  })
  hearsAtLeast!: string | null;

  @Field(() => Int, { nullable: true, description: 'Days for which it is shown at least; null when nothing is shown.' })
  showsForDays!: number | null;

  @Field(() => Boolean, { description: 'Whether representatives can be invited to its meeting.' })
  invites!: boolean;

  @Field(() => Boolean, { description: 'Whether it is the one that is to come.' })
  isNext!: boolean;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which it was gone through; null while it was not.',
  })
  heldOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What was noted; null without a note.' })
  note!: string | null;

  @Field(() => VoteResult, { nullable: true, description: 'Counts of its vote; null without one.' })
  vote!: VoteResult | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was carried; null while it was not gone through.' })
  isPassed!: boolean | null;
}
