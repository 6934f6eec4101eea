import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType('ResidenceCheck', { description: 'Where a household was found to live on a day. It is never changed.' })
@Entity({ tableName: 'residence_checks' })
export class ResidenceCheck extends TenantEntity {
  @Property({ type: 'uuid' })
  householdId!: string;

  @Field(() => String, { description: 'Where it lived: PRESENT, AWAY, REGISTERED_ONLY or CLOSED.' })
  @Property({ type: 'text' })
  residence!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day somebody looked; null for what the ledger said before anybody had looked.',
  })
  @Property({ type: 'date', nullable: true })
  verifiedOn!: string | null;

  @Property({ type: 'uuid', nullable: true })
  verifiedBy!: string | null;

  @Property({ type: 'datetime' })
  recordedAt!: Date;
}
