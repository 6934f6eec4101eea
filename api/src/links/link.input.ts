import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { CalendarDate } from '../shared/scalars.js';

/** Which links of a list. */
export enum LinkPeriod {
  CURRENT = 'CURRENT',
  PAST = 'PAST',
  ALL = 'ALL',
}

registerEnumType(LinkPeriod, {
  name: 'LinkPeriod',
  description: 'Which links of a list: those of today, those that have ended, or all of them.',
  valuesConfig: {
    CURRENT: { description: 'In force today.' },
    PAST: { description: 'Ended before today.' },
    ALL: { description: 'Past, present and future.' },
  },
});

@InputType({ description: 'What is fixed of an answer for a ward or household, besides the person and the days.' })
export class FixedThingsInput {
  @Field(() => String, { nullable: true, description: 'As what: the post.' })
  post?: string | null;

  @Field(() => String, { nullable: true, description: 'To do what: the task.' })
  task?: string | null;

  @Field(() => String, { nullable: true, description: 'How far: the target.' })
  target?: string | null;

  @Field(() => String, { nullable: true, description: 'What follows: reward or penalty.' })
  reward?: string | null;
}

@InputType({ description: 'A link that begins.' })
export class StartLinkInput extends MutationInput {
  @Field(() => ID, { description: 'The mandate under which the household is answered for.' })
  mandateId!: string;

  @Field(() => ID, { description: 'The household.' })
  householdId!: string;

  @Field(() => CalendarDate, { description: 'First day.' })
  startedOn!: string;

  @Field(() => FixedThingsInput, { nullable: true, description: 'What is fixed of it; left out when nothing is.' })
  fixed?: FixedThingsInput | null;
}

@InputType({ description: 'A link that ends.' })
export class EndLinkInput extends MutationInput {
  @Field(() => ID, { description: 'The link.' })
  linkId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => CalendarDate, { description: 'Last day.' })
  endedOn!: string;
}

@InputType({ description: 'Households that one representative hands over to another.' })
export class HandOverLinksInput extends MutationInput {
  @Field(() => ID, { description: 'The mandate that hands over.' })
  fromMandateId!: string;

  @Field(() => ID, { description: 'The mandate that takes over.' })
  toMandateId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'The links to hand over; left out, all that the mandate has on that day.',
  })
  linkIds?: string[] | null;

  @Field(() => CalendarDate, {
    description: 'First day of the one who takes over; the links before end the day before.',
  })
  startedOn!: string;
}

@InputType({ description: 'What is fixed of a link; what is left out is taken away.' })
export class SetLinkTermsInput extends MutationInput {
  @Field(() => ID, { description: 'The link.' })
  linkId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => FixedThingsInput, { description: 'Post, task, target, reward or penalty.' })
  fixed!: FixedThingsInput;
}

@InputType({ description: 'A mandate that ends, and its links with it.' })
export class EndMandateInput extends MutationInput {
  @Field(() => ID, { description: 'The mandate.' })
  mandateId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => CalendarDate, { description: 'Last day it is held.' })
  endedOn!: string;

  @Field(() => String, { nullable: true, description: 'Why it ends; left out when not stated.' })
  reason?: string | null;
}
