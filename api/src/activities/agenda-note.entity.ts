import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../database/tenant.entity.js';

/** What was said about one item of the agenda of an activity. */
@Entity({ tableName: 'agenda_notes' })
export class AgendaNote extends TenantEntity {
  @Property({ type: 'uuid' })
  activityId!: string;

  @Property({ type: 'text' })
  item!: string;

  @Property({ type: 'text' })
  note!: string;

  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;
}
