import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Conflict } from '../shared/errors.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';
import { ObjectionKind, ObjectionState, OwnRecordType } from './record-objection.enums.js';

interface Answer {
  isAccepted: boolean;
  words: string;
  by: string;
  on: string;
}

@ObjectType('RecordObjection', {
  implements: Node,
  description: 'What somebody says is wrong, missing or twice in the records about them, and what the office answered.',
})
@Entity({ tableName: 'record_objections' })
export class RecordObjection extends TenantEntity {
  @Property({ type: 'uuid' })
  representativeId!: string;

  @Field(() => ObjectionKind, { description: 'What is said to be the matter.' })
  @Property({ type: 'text' })
  kind!: ObjectionKind;

  @Field(() => OwnRecordType, { description: 'Which records it is about.' })
  @Property({ type: 'text' })
  recordType!: OwnRecordType;

  @Property({ type: 'uuid', nullable: true })
  recordId!: string | null;

  @Field(() => String, { nullable: true, description: 'The record in a line; null when it is missing.' })
  @Property({ type: 'text', nullable: true })
  recordTitle!: string | null;

  @Field(() => CalendarDate, { description: 'Day of the record, or on which the missing one happened.' })
  @Property({ type: 'date' })
  happenedOn!: string;

  @Field(() => String, { description: 'How it was, in the words of whom it is about.' })
  @Property({ type: 'text' })
  said!: string;

  @Field(() => CalendarDate, { description: 'Day it was raised.' })
  @Property({ type: 'date' })
  raisedOn!: string;

  @Property({ type: 'uuid' })
  raisedBy!: string;

  @Field(() => CalendarDate, { description: 'Last day for the answer.' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => ObjectionState, { description: 'How far it has come.' })
  @Property({ type: 'text', default: 'OPEN' })
  state: ObjectionState = ObjectionState.OPEN;

  @Field(() => String, { nullable: true, description: 'What was corrected, or why nothing was; null while open.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the answer; null while open.' })
  @Property({ type: 'date', nullable: true })
  answeredOn: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  answeredBy: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  giveAnswer({ isAccepted, words, by, on }: Answer): void {
    if (this.state !== ObjectionState.OPEN) {
      throw new Conflict('Answered already', {
        reason: 'objection-answered',
        field: 'recordObjectionId',
        value: this.answeredOn,
      });
    }
    this.state = isAccepted ? ObjectionState.ACCEPTED : ObjectionState.REFUSED;
    Object.assign(this, { answer: words, answeredBy: by, answeredOn: on });
  }
}
