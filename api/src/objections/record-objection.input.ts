import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { CalendarDate } from '../shared/scalars.js';
import { ObjectionKind, OwnRecordType } from './record-objection.enums.js';

@InputType({ description: 'What is wrong, missing or twice in the records about a representative.' })
export class RaiseObjectionInput extends MutationInput {
  @Field(() => ID, { description: 'Whose records.' })
  representativeId!: string;

  @Field(() => ObjectionKind, { description: 'What is the matter.' })
  kind!: ObjectionKind;

  @Field(() => OwnRecordType, { description: 'Which records.' })
  recordType!: OwnRecordType;

  @Field(() => ID, {
    nullable: true,
    description: 'The record; of attendance the activity. Left out when, and only when, it is missing.',
  })
  recordId?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which the missing one happened; left out for a record that is there.',
  })
  happenedOn?: string | null;

  @Field(() => String, { description: 'How it was.' })
  said!: string;
}

@InputType({ description: 'What the office answers.' })
export class AnswerObjectionInput extends MutationInput {
  @Field(() => ID, { description: 'Which objection.' })
  recordObjectionId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether the office found it right.' })
  isAccepted!: boolean;

  @Field(() => String, { description: 'What was corrected, or why nothing was.' })
  answer!: string;
}
