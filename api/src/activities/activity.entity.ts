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

  @Field(() => String, { nullable: true, description: 'When it begins, HH:MM; null when no hours are published.' })
  @Property({ type: 'text', nullable: true })
  startsAt: string | null = null;

  @Field(() => String, { nullable: true, description: 'When it ends, HH:MM; null when no hours are published.' })
  @Property({ type: 'text', nullable: true })
  endsAt: string | null = null;

  /** The day whose people are expected, once it was postponed by hand. */
  @Property({ type: 'date', nullable: true })
  expectedOn: string | null = null;

  @Field(() => ActivityState, { description: 'Where it stands.' })
  @Property({ type: 'text', default: ActivityState.PLANNED })
  state: ActivityState = ActivityState.PLANNED;

  @Property({ type: 'text', nullable: true })
  minutes!: string | null;

  @Property({ type: 'uuid', nullable: true })
  minutesFileId: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  /** Taking or correcting the roll closes it as held. */
  hold(minutes: string | null, today: string): void {
    this.requireDayCome(today, 'roll-before-day');
    this.state = ActivityState.HELD;
    this.minutes = minutes;
  }

  /** What was said there, before or after the roll is taken. */
  keepMinutes(minutes: string | null, fileId: string | null, today: string): void {
    this.requireDayCome(today, 'minutes-before-day');
    this.minutes = minutes;
    this.minutesFileId = fileId;
  }

  /** Puts it on another day of its year; whoever was expected stays expected. */
  postpone(day: string): void {
    this.requirePlanned('activityId');
    if (day === this.scheduledOn || day.slice(0, 4) !== this.scheduledOn.slice(0, 4)) {
      throw new InvalidInput('An activity is put on another day of its year', {
        reason: 'postponed-out-of-year',
        field: 'scheduledOn',
        value: day,
        allowed: this.scheduledOn.slice(0, 4),
      });
    }
    this.expectedOn ??= this.scheduledOn;
    this.scheduledOn = day;
  }

  arrange(venue: string | null, startsAt: string | null, endsAt: string | null): void {
    this.requireNotCancelled();
    this.venue = venue;
    this.startsAt = startsAt;
    this.endsAt = endsAt;
  }

  cancel(reason: string | null): void {
    this.requirePlanned('activityId');
    this.state = ActivityState.CANCELLED;
    this.minutes = reason ?? this.minutes;
  }

  /** Refuses what can only be done before the roll is taken. */
  requirePlanned(field: string): void {
    this.requireNotCancelled();
    if (this.state !== ActivityState.HELD) return;
    throw new Conflict('Its roll was taken', {
      reason: 'activity-held',
      field,
      value: this.state,
      allowed: [ActivityState.PLANNED],
    });
  }

  private requireDayCome(today: string, reason: 'roll-before-day' | 'minutes-before-day'): void {
    this.requireNotCancelled();
    if (this.scheduledOn <= today) return;
    throw new InvalidInput('Not before its day', {
      reason,
      field: 'activityId',
      value: today,
      allowed: this.scheduledOn,
    });
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
