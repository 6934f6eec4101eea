import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
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

  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  end(endedOn: string): void {
    if (this.endedOn !== null) {
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
