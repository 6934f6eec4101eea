import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../database/tenant.entity.js';
import type { AttendanceStatus } from './activity-words.js';

/** One representative at one activity, from the organiser's roll. */
@Entity({ tableName: 'attendance_records' })
export class AttendanceRecord extends TenantEntity {
  @Property({ type: 'uuid' })
  activityId!: string;

  @Property({ type: 'uuid' })
  representativeId!: string;

  @Property({ type: 'text' })
  status!: AttendanceStatus;

  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  @Property({ type: 'text', nullable: true })
  approvedBy!: string | null;

  @Property({ type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Property({ type: 'datetime' })
  recordedAt!: Date;

  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;
}
