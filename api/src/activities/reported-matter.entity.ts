import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../database/tenant.entity.js';

/** A matter whose answer was told to people at an activity. */
@Entity({ tableName: 'reported_matters' })
export class ReportedMatter extends TenantEntity {
  @Property({ type: 'uuid' })
  activityId!: string;

  @Property({ type: 'uuid' })
  matterId!: string;

  @Property({ type: 'uuid' })
  reportedBy!: string;

  @Property({ type: 'datetime' })
  reportedAt!: Date;
}
