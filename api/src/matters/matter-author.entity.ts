import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../database/tenant.entity.js';

/** A representative who raised a matter besides the first one: jointly, or by the same matter that was merged into it. */
@Entity({ tableName: 'matter_authors' })
export class MatterAuthor extends TenantEntity {
  @Property({ type: 'uuid' })
  matterId!: string;

  @Property({ type: 'uuid' })
  representativeId!: string;

  @Property({ type: 'uuid', nullable: true })
  mergedFromId: string | null = null;
}
