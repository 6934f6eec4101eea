import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType('HouseholdEvent', {
  implements: Node,
  description: 'What happened to a household, as somebody reported it so that somebody goes and sees it.',
})
@Entity({ tableName: 'household_events' })
export class HouseholdEvent extends TenantEntity {
  @Property({ type: 'uuid' })
  householdId!: string;

  @Property({ type: 'text' })
  kind!: string;

  @Field(() => CalendarDate, { description: 'Day on which it happened.' })
  @Property({ type: 'date' })
  happenedOn!: string;

  @Field(() => CalendarDate, { description: 'Day of the report, from which the limit runs.' })
  @Property({ type: 'date' })
  reportedOn!: string;

  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Property({ type: 'uuid' })
  recordedBy!: string;

  @Property({ type: 'datetime' })
  recordedAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null while it stands.' })
  @Property({ type: 'text', nullable: true })
  withdrawnReason!: string | null;

  @Field(() => Int, { description: 'Counts changes; sent back with a change.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;
}
