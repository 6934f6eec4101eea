import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../../database/tenant.entity.js';

/** A household needs something of whoever is linked to it, from a day until a day that is no longer part of it. */
@Entity({ tableName: 'household_needs' })
export class HouseholdNeed extends TenantEntity {
  @Property({ type: 'uuid' })
  householdId!: string;

  @Property({ type: 'text' })
  need!: string;

  @Property({ type: 'date' })
  startedOn!: string;

  @Property({ type: 'date', nullable: true })
  endedOn!: string | null;
}
