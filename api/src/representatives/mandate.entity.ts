import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType('Mandate', {
  implements: Node,
  description: 'One representative holding one type for one ward and group, from a day to a day.',
})
@Entity({ tableName: 'mandates' })
export class Mandate extends TenantEntity {
  @Property({ type: 'uuid' })
  representativeId!: string;

  @Field(() => String, { description: 'Key of the representative type in the programme.' })
  @Property({ type: 'text' })
  type!: string;

  @Property({ type: 'uuid' })
  wardId!: string;

  @Property({ type: 'uuid', nullable: true })
  groupId!: string | null;

  @Field(() => String, { nullable: true, description: 'Electoral zone; null when the type has none.' })
  @Property({ type: 'text', nullable: true })
  zone!: string | null;

  @Property({ type: 'text', nullable: true })
  congress!: string | null;

  @Field(() => Boolean, { description: "Whether the person's facts count for the ward through this mandate." })
  @Property({ type: 'boolean' })
  isPrimary!: boolean;

  @Field(() => CalendarDate, { description: 'First day it is held.' })
  @Property({ type: 'date' })
  startedOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day it is held; null while no end is known.' })
  @Property({ type: 'date', nullable: true })
  endedOn!: string | null;

  @Property({ type: 'text', nullable: true })
  endedReason!: string | null;

  /** What the programme keeps of each mandate, by key. */
  @Property({ type: 'json' })
  attributes: Record<string, string | number | boolean | string[]> = {};

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  isHeldOn(day: string): boolean {
    return this.startedOn <= day && (this.endedOn === null || this.endedOn >= day);
  }

  end(endedOn: string, reason: string | null): void {
    if (this.endedOn !== null) {
      throw new Conflict('The mandate has ended already', {
        reason: 'mandate-ended',
        field: 'mandateId',
        value: this.endedOn,
      });
    }
    if (endedOn < this.startedOn) {
      throw new InvalidInput('A mandate cannot end before it starts', {
        reason: 'ends-before-start',
        field: 'endedOn',
        value: endedOn,
        allowed: this.startedOn,
      });
    }
    this.endedOn = endedOn;
    this.endedReason = reason;
  }
}
