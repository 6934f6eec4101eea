import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { CalendarDate } from '../../shared/scalars.js';
import { FixedThingsInput } from '../link.input.js';

@InputType({ description: 'Somebody who is to answer for a ward.' })
export class AssignWardInput extends MutationInput {
  @Field(() => String, { description: 'Key of the level in the chain of responsibility.' })
  level!: string;

  @Field(() => ID, { description: 'The mandate under which the ward is answered for.' })
  mandateId!: string;

  @Field(() => ID, { description: 'The ward; its kind is the one that the level is over.' })
  wardId!: string;

  @Field(() => CalendarDate, { description: 'First day.' })
  startedOn!: string;

  @Field(() => FixedThingsInput, { nullable: true, description: 'Post, task, target, reward as the level asks.' })
  fixed?: FixedThingsInput | null;
}

@InputType({ description: 'What is fixed of an assignment; what is left out is taken away.' })
export class SetAssignmentTermsInput extends MutationInput {
  @Field(() => ID, { description: 'The assignment.' })
  assignmentId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => FixedThingsInput, { description: 'Post, task, target, reward or penalty.' })
  fixed!: FixedThingsInput;
}

@InputType({ description: 'An assignment that ends.' })
export class EndWardAssignmentInput extends MutationInput {
  @Field(() => ID, { description: 'The assignment.' })
  assignmentId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => CalendarDate, { description: 'Last day.' })
  endedOn!: string;
}
