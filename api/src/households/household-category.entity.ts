import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../database/tenant.entity.js';

/** A household belongs to a category from a day to a day. */
@Entity({ tableName: 'household_categories' })
export class HouseholdCategory extends TenantEntity {
  @Property({ type: 'uuid' })
  householdId!: string;

  @Property({ type: 'text' })
  category!: string;

  @Property({ type: 'date' })
  startedOn!: string;

  @Property({ type: 'date', nullable: true })
  endedOn!: string | null;
}
