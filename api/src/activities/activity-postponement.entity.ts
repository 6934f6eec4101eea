import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType('ActivityPostponement', { description: 'One time an activity was put on another day by hand.' })
@Entity({ tableName: 'activity_postponements' })
export class ActivityPostponement extends TenantEntity {
  @Property({ type: 'uuid' })
  activityId!: string;

  @Field(() => CalendarDate, { description: 'Day on which it was to be held.' })
  @Property({ type: 'date' })
  fromOn!: string;

  @Field(() => CalendarDate, { description: 'Day on which it was put.' })
  @Property({ type: 'date' })
  toOn!: string;

  @Field(() => String, { description: 'Why.' })
  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'uuid' })
  postponedBy!: string;

  @Property({ type: 'datetime' })
  postponedAt!: Date;
}
