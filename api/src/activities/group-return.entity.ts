import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { InvalidInput } from '../shared/errors.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType('GroupReturn', {
  implements: Node,
  description: 'What an activity group returns for one month; a nil return is a return.',
})
@Entity({ tableName: 'group_returns' })
export class GroupReturn extends TenantEntity {
  @Property({ type: 'uuid' })
  groupId!: string;

  @Field(() => CalendarDate, { description: 'First day of the month it is for.' })
  @Property({ type: 'date' })
  month!: string;

  @Field(() => CalendarDate, { description: 'Last day on which it is in time.' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day it was returned; null while it is missing.' })
  @Property({ type: 'date', nullable: true })
  returnedOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it says that there is nothing to report.' })
  @Property({ type: 'boolean', default: false })
  isNil: boolean = false;

  @Field(() => String, { nullable: true, description: 'What it reports; null when it is missing or nil.' })
  @Property({ type: 'text', nullable: true })
  summary!: string | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  /** Records what came in; a return may be corrected later. A summary of null is a nil return. */
  submit(returnedOn: string, summary: string | null): void {
    if (returnedOn < this.month) {
      throw new InvalidInput('A return cannot come in before its month begins', {
        reason: 'returned-before-month',
        field: 'returnedOn',
        value: returnedOn,
        allowed: this.month,
      });
    }
    this.returnedOn = returnedOn;
    this.summary = summary;
    this.isNil = summary === null;
  }
}
