import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../../database/tenant.entity.js';

/** The meeting of a stage to which representatives are invited. */
@Entity({ tableName: 'consultation_meetings' })
export class ConsultationMeeting extends TenantEntity {
  @Property({ type: 'uuid' })
  consultationId!: string;

  @Property({ type: 'text' })
  stage!: string;

  @Property({ type: 'uuid' })
  activityId!: string;
}
