import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../../database/tenant.entity.js';

/** The facts of a year that count for subjects of a kind are complete: a late one needs an exception. */
@Entity({ tableName: 'fact_locks' })
export class FactLock extends TenantEntity {
  @Property({ type: 'int' })
  year!: number;

  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  type!: string;

  @Property({ type: 'datetime' })
  lockedAt!: Date;
}
