import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../../database/tenant.entity.js';

/** A stage that was gone through, with the counts of its meeting and what was shown. */
@Entity({ tableName: 'consultation_stages' })
export class ConsultationStage extends TenantEntity {
  @Property({ type: 'uuid' })
  consultationId!: string;

  @Property({ type: 'text' })
  stage!: string;

  @Property({ type: 'date' })
  heldOn!: string;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  fileId: string | null = null;

  @Property({ type: 'int', nullable: true })
  eligible: number | null = null;

  @Property({ type: 'int', nullable: true })
  present: number | null = null;

  @Property({ type: 'int', nullable: true })
  inFavour: number | null = null;

  @Property({ type: 'int', nullable: true })
  against: number | null = null;

  @Property({ type: 'int', nullable: true })
  abstained: number | null = null;

  @Property({ type: 'boolean' })
  isPassed: boolean = true;

  @Property({ type: 'date', nullable: true })
  shownUntil: string | null = null;

  @Property({ type: 'text', nullable: true })
  shownText: string | null = null;

  @Property({ type: 'uuid' })
  recordedBy!: string;

  @Property({ type: 'datetime' })
  recordedAt!: Date;
}
