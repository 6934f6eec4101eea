import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../database/tenant.entity.js';

/** What a ward is to reach in one indicator and period, where that is not the same for all. */
@Entity({ tableName: 'indicator_targets' })
export class IndicatorTarget extends TenantEntity {
  @Property({ type: 'uuid' })
  wardId!: string;

  @Property({ type: 'text' })
  indicator!: string;

  @Property({ type: 'date' })
  periodOn!: string;

  @Property({ type: 'decimal' })
  value!: string;

  @Property({ type: 'text', nullable: true })
  source!: string | null;

  @Property({ type: 'uuid', nullable: true })
  setBy!: string | null;

  @Property({ type: 'datetime' })
  setAt!: Date;

  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;
}
