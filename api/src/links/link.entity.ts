import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType('Link', { implements: Node, description: 'A representative answers for a household, from a day to a day.' })
@Entity({ tableName: 'links' })
export class Link extends TenantEntity {
  @Property({ type: 'uuid' })
  mandateId!: string;

  @Property({ type: 'uuid' })
  householdId!: string;

  @Field(() => CalendarDate, { description: 'First day.' })
  @Property({ type: 'date' })
  startedOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day; null while no end is known.' })
  @Property({ type: 'date', nullable: true })
  endedOn!: string | null;

  /** The link it took over from, when somebody handed the household over. */
  @Property({ type: 'uuid', nullable: true })
  predecessorId: string | null = null;

  @Field(() => String, { nullable: true, description: 'As what the representative answers; null when not said.' })
  @Property({ type: 'text', nullable: true })
  post: string | null = null;

  @Field(() => String, { nullable: true, description: 'What is to be done; null when not said.' })
  @Property({ type: 'text', nullable: true })
  task: string | null = null;

  @Field(() => String, { nullable: true, description: 'How far it is to come; null when not said.' })
  @Property({ type: 'text', nullable: true })
  target: string | null = null;

  @Field(() => String, { nullable: true, description: 'What follows from success or failure; null when not said.' })
  @Property({ type: 'text', nullable: true })
  reward: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  end(endedOn: string): void {
    if (this.endedOn !== null && this.endedOn <= endedOn) {
      throw new Conflict('The link has ended already', { reason: 'link-ended', field: 'linkId', value: this.endedOn });
    }
    this.endBy(endedOn);
  }

  /** A link lasts no longer than the mandate it stands on, whatever end it had. */
  endWithMandate(endedOn: string): void {
    this.endBy(endedOn);
  }

  private endBy(endedOn: string): void {
    if (endedOn < this.startedOn) {
      throw new InvalidInput('A link cannot end before it starts', {
        reason: 'ends-before-start',
        field: 'endedOn',
        value: endedOn,
        allowed: this.startedOn,
      });
    }
    this.endedOn = endedOn;
  }
}
