import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../../database/tenant.entity.js';

/** Somebody who keeps a group in touch, beside its leader. */
@Entity({ tableName: 'group_liaisons' })
export class GroupLiaison extends TenantEntity {
  @Property({ type: 'uuid' })
  groupId!: string;

  @Property({ type: 'uuid' })
  representativeId!: string;
}
