import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { CalendarDate } from '../shared/scalars.js';

@InputType({ description: 'A link that begins.' })
export class StartLinkInput extends MutationInput {
  @Field(() => ID, { description: 'The mandate under which the household is answered for.' })
  mandateId!: string;

  @Field(() => ID, { description: 'The household.' })
  householdId!: string;

  @Field(() => CalendarDate, { description: 'First day.' })
  startedOn!: string;
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
