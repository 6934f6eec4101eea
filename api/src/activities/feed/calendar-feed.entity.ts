import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../../database/tenant.entity.js';

/** The secret address of somebody's calendar. */
@Entity({ tableName: 'calendar_feeds' })
export class CalendarFeed extends TenantEntity {
  @Property({ type: 'uuid' })
  representativeId!: string;

  @Property({ type: 'text' })
  tokenHash!: string;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  revokedAt: Date | null = null;
}
