import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { CalendarDate } from '../../shared/scalars.js';

@InputType({ description: 'That somebody was told of a step that is due.' })
export class GiveNoticeInput extends MutationInput {
  @Field(() => ID, { description: 'The mandate that it is about.' })
  mandateId!: string;

  @Field(() => Int, { description: 'Calendar year in which was counted.' })
  year!: number;

  @Field(() => String, { description: 'Key of the step in the programme.' })
  step!: string;

  @Field(() => String, { description: 'What the person was told.' })
  notice!: string;

  @Field(() => CalendarDate, { description: 'Day on which the person was told; not in the future.' })
  notifiedOn!: string;
}

@InputType()
abstract class ConsequenceStepInput extends MutationInput {
  @Field(() => ID, { description: 'The step that was begun.' })
  consequenceId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;
}

@InputType({ description: 'That the person was heard, and what the person said.' })
export class RecordStatementInput extends ConsequenceStepInput {
  @Field(() => CalendarDate, { description: 'Day of the hearing; not in the future, not before the notice.' })
  heardOn!: string;

  @Field(() => String, { description: 'What the person said, or that the person did not want to say anything.' })
  statement!: string;
}

@InputType({ description: 'What the authority decided about a step.' })
export class DecideConsequenceInput extends ConsequenceStepInput {
  @Field(() => Boolean, { description: 'True: the step is taken; false: it is not.' })
  isTaken!: boolean;

  @Field(() => String, { description: 'The decision in words, with its minute.' })
  decision!: string;

  @Field(() => String, { description: 'Who decided for the authority.' })
  decidedBy!: string;

  @Field(() => CalendarDate, { description: 'Day of the decision; not in the future.' })
  decidedOn!: string;
}

@InputType({ description: 'That a step is taken back.' })
export class LiftConsequenceInput extends ConsequenceStepInput {
  @Field(() => CalendarDate, { description: 'Day on which it was lifted; not in the future.' })
  liftedOn!: string;

  @Field(() => String, { description: 'Why it is lifted.' })
  reason!: string;
}
