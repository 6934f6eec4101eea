import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';
import { ActivityState } from './activity-words.js';

@ObjectType('Activity', { implements: Node, description: 'One occasion, for example one fixed day of one group.' })
@Entity({ tableName: 'activities' })
export class Activity extends TenantEntity {
  @Field(() => String, { description: 'Key of the activity kind in the programme.' })
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => String, { description: 'What it is called.' })
  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'uuid', nullable: true })
  groupId!: string | null;

  @Property({ type: 'uuid' })
  wardId!: string;

  @Field(() => CalendarDate, { description: 'Day on which it is held.' })
  @Property({ type: 'date' })
  scheduledOn!: string;

  @Field(() => CalendarDate, {
    description: 'Day the rule of the programme names; another one when a holiday moved it.',
  })
  @Property({ type: 'date' })
  originalOn!: string;

  @Field(() => String, { nullable: true, description: 'Where it is held; null when not stated.' })
  @Property({ type: 'text', nullable: true })
  venue!: string | null;

  @Field(() => ActivityState, { description: 'Where it stands.' })
  @Property({ type: 'text', default: ActivityState.PLANNED })
  state: ActivityState = ActivityState.PLANNED;

  @Property({ type: 'text', nullable: true })
  minutes!: string | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  /** Taking or correcting the roll closes it as held. */
  hold(minutes: string | null, today: string): void {
    this.requireNotCancelled();
    if (this.scheduledOn > today) {
      throw new InvalidInput('The roll is taken on the day or later', {
        reason: 'roll-before-day',
        field: 'activityId',
        value: today,
        allowed: this.scheduledOn,
      });
    }
    this.state = ActivityState.HELD;
    this.minutes = minutes;
  }

  cancel(reason: string | null): void {
    this.requireNotCancelled();
    if (this.state === ActivityState.HELD) {
      throw new Conflict('An activity whose roll was taken cannot be cancelled', {
        reason: 'activity-held',
        field: 'activityId',
        value: this.state,
        allowed: [ActivityState.PLANNED],
      });
    }
    this.state = ActivityState.CANCELLED;
    this.minutes = reason ?? this.minutes;
  }

  private requireNotCancelled(): void {
    if (this.state !== ActivityState.CANCELLED) return;
    throw new Conflict('The activity was cancelled', {
      reason: 'activity-cancelled',
      field: 'activityId',
      value: this.state,
    });
  }
}
