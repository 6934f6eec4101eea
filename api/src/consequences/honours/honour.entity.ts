import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Conflict, InvalidInput } from '../../shared/errors.js';
import { Node } from '../../shared/node.type.js';
import { CalendarDate, ExactDecimal } from '../../shared/scalars.js';

@ObjectType('Honour', {
  implements: Node,
  description: 'A title or award that a body decided, with its minute; public from then on.',
})
@Entity({ tableName: 'honours' })
export class Honour extends TenantEntity {
  @Property({ type: 'text' })
  award!: string;

  @Field(() => Int, { description: 'Year for which it was given.' })
  @Property({ type: 'int' })
  year!: number;

  @Property({ type: 'uuid', nullable: true })
  mandateId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  wardId: string | null = null;

  @Field(() => ExactDecimal, { nullable: true, description: 'What was paid with it; null for the title alone.' })
  @Property({ type: 'decimal', nullable: true })
  amount: string | null = null;

  @Field(() => String, { description: 'What it was given for.' })
  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'text' })
  decidedBy!: string;

  @Field(() => String, { description: 'Number of the minute of the decision.' })
  @Property({ type: 'text' })
  minuteNumber!: string;

  @Field(() => CalendarDate, { description: 'Day of the decision.' })
  @Property({ type: 'date' })
  decidedOn!: string;

  @Property({ type: 'date', nullable: true })
  revokedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  revokedReason: string | null = null;

  @Property({ type: 'uuid' })
  recordedBy!: string;

  @Property({ type: 'datetime' })
  recordedAt!: Date;

  @Field(() => Int, { description: 'Version for changing it: a stale one answers CONFLICT.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  revoke(revokedOn: string, reason: string): void {
    if (this.revokedOn !== null) {
      throw new Conflict('It was revoked already', { reason: 'honour-revoked', field: 'honourId' });
    }
    if (revokedOn < this.decidedOn) {
      throw new InvalidInput('This day is too early', {
        reason: 'lifted-before-taken',
        field: 'revokedOn',
        value: revokedOn,
        allowed: this.decidedOn,
      });
    }
    this.revokedOn = revokedOn;
    this.revokedReason = reason;
  }
}
