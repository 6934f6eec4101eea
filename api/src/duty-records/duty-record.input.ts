import { Field, ID, InputType, Int } from 'type-graphql';
import { AttributeInput } from '../attributes/attribute.input.js';
import { MutationInput } from '../database/mutation-input.js';
import { CalendarDate, ExactDecimal } from '../shared/scalars.js';

@InputType({ description: 'What a duty record says.' })
abstract class DutyValuesInput extends MutationInput {
  @Field(() => ExactDecimal, {
    nullable: true,
    description: 'How much of it, in the unit of the kind; 1 when left out. Never less than nothing.',
  })
  quantity?: string | null;

  @Field(() => ExactDecimal, {
    nullable: true,
    description: 'Out of how much, such as the size of a whole; left out when it is set against nothing.',
  })
  outOf?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Keys of the stages that it has reached.' })
  stages!: string[];

  @Field(() => [AttributeInput], { defaultValue: [], description: 'What else is told of it.' })
  attributes!: AttributeInput[];

  @Field(() => String, { description: 'What happened, in a line.' })
  note!: string;

  @Field(() => ID, { nullable: true, description: 'An uploaded file that supports it; none when left out.' })
  fileId?: string | null;
}

@InputType({ description: 'Something that happened.' })
export class RecordDutyInput extends DutyValuesInput {
  @Field(() => String, { description: 'Key of the event kind in the programme.' })
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'Whom it is about; left out for a kind about wards.' })
  representativeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The ward it is about; left out for a kind about representatives.' })
  wardId?: string | null;

  @Field(() => CalendarDate, { description: 'Day it happened; not in the future.' })
  happenedOn!: string;
}

@InputType({ description: 'What a duty record says from now on, for example a stage reached later.' })
export class ChangeDutyRecordInput extends DutyValuesInput {
  @Field(() => ID, { description: 'Which record.' })
  dutyRecordId!: string;

  @Field(() => Int, { description: 'Version that was read; CONFLICT when it has changed since.' })
  version!: number;
}

@InputType({ description: 'A duty record that somebody else found to be true.' })
export class VerifyDutyRecordInput extends MutationInput {
  @Field(() => ID, { description: 'Which record.' })
  dutyRecordId!: string;

  @Field(() => Int, { description: 'Version that was read; CONFLICT when it has changed since.' })
  version!: number;
}

@InputType({ description: 'A duty record that is taken back.' })
export class WithdrawDutyRecordInput extends MutationInput {
  @Field(() => ID, { description: 'Which record.' })
  dutyRecordId!: string;

  @Field(() => Int, { description: 'Version that was read; CONFLICT when it has changed since.' })
  version!: number;

  @Field(() => String, { description: 'Why it is taken back; shown with the record from then on.' })
  reason!: string;
}
