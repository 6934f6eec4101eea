import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Conflict, InvalidInput } from '../../shared/errors.js';
import { Node } from '../../shared/node.type.js';
import { CalendarDate } from '../../shared/scalars.js';

@ObjectType('WardAssignment', {
  implements: Node,
  description: 'A representative answers for a ward at a level of the chain of responsibility, from a day to a day.',
})
@Entity({ tableName: 'ward_assignments' })
export class WardAssignment extends TenantEntity {
  @Field(() => String, { description: 'Key of the level in the programme.' })
  @Property({ type: 'text' })
  level!: string;

  @Property({ type: 'uuid' })
  mandateId!: string;

  @Property({ type: 'uuid' })
  wardId!: string;

  @Field(() => String, { nullable: true, description: 'As what the representative answers; null when not said.' })
  @Property({ type: 'text', nullable: true })
  post!: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be done; null when not said.' })
  @Property({ type: 'text', nullable: true })
  task!: string | null;

  @Field(() => String, { nullable: true, description: 'How far it is to come; null when not said.' })
  @Property({ type: 'text', nullable: true })
  target!: string | null;

  @Field(() => String, { nullable: true, description: 'What follows from success or failure; null when not said.' })
  @Property({ type: 'text', nullable: true })
  reward!: string | null;

  @Field(() => CalendarDate, { description: 'First day.' })
  @Property({ type: 'date' })
  startedOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day; null while no end is known.' })
  @Property({ type: 'date', nullable: true })
  endedOn!: string | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  end(endedOn: string): void {
    if (this.endedOn !== null && this.endedOn <= endedOn) {
      const details = { reason: 'assignment-ended', field: 'assignmentId', value: this.endedOn };
      throw new Conflict('The assignment has ended already', details);
    }
    if (endedOn < this.startedOn) {
      throw new InvalidInput('An assignment cannot end before it starts', {
        reason: 'ends-before-start',
        field: 'endedOn',
        value: endedOn,
        allowed: this.startedOn,
      });
    }
    this.endedOn = endedOn;
  }
}
