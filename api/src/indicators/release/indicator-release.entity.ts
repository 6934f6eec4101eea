import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { InvalidInput } from '../../shared/errors.js';
import { CalendarDate, ExactDecimal } from '../../shared/scalars.js';

@ObjectType('IndicatorRelease', {
  description:
    'That a named person answers for the use of one reported figure with high stakes, as it stood then; kept when it ends.',
})
@Entity({ tableName: 'indicator_releases' })
export class IndicatorRelease extends TenantEntity {
  @Property({ type: 'uuid' })
  reportId!: string;

  @Property({ type: 'int' })
  reportVersion!: number;

  @Field(() => ExactDecimal, { description: 'The figure that was released.' })
  @Property({ type: 'decimal' })
  value!: string;

  @Property({ type: 'text' })
  authority!: string;

  @Field(() => String, { description: 'Why it may be used.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => CalendarDate, { description: 'Day on which it was decided.' })
  @Property({ type: 'date' })
  releasedOn!: string;

  @Property({ type: 'uuid' })
  releasedBy!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was revoked; null when it was not.' })
  @Property({ type: 'date', nullable: true })
  revokedOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was revoked; null when it was not.' })
  @Property({ type: 'text', nullable: true })
  revokedReason: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  revokedBy: string | null = null;

  @Property({ type: 'datetime' })
  recordedAt!: Date;

  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  revoke({ on, reason, by }: { on: string; reason: string; by: string }): void {
    if (on < this.releasedOn) {
      throw new InvalidInput('It was not released yet on this day', {
        reason: 'revoked-before-release',
        field: 'revokedOn',
        value: on,
        allowed: this.releasedOn,
      });
    }
    this.revokedOn = on;
    this.revokedReason = reason;
    this.revokedBy = by;
  }
}
