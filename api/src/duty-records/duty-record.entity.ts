import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Conflict, DomainError } from '../shared/errors.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate, ExactDecimal, Instant } from '../shared/scalars.js';

/** What a duty record says besides whose it is, of which kind and when. */
export interface DutyValues {
  quantity: string;
  outOf: string | null;
  stages: string[];
  attributes: Record<string, string | number | boolean | string[]>;
  note: string;
  fileId: string | null;
}

/** Who says something, and when. */
interface Said {
  by: string;
  at: Date;
}

@ObjectType('DutyRecord', {
  implements: Node,
  description: 'What happened and no other part of the system records: an award, a proposal filed, a figure reported.',
})
@Entity({ tableName: 'duty_records' })
export class DutyRecord extends TenantEntity implements DutyValues {
  @Field(() => String, { description: 'Key of the event kind in the programme.' })
  @Property({ type: 'text' })
  kind!: string;

  @Property({ type: 'uuid', nullable: true })
  representativeId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  wardId!: string | null;

  @Field(() => CalendarDate, { description: 'Day it happened.' })
  @Property({ type: 'date' })
  happenedOn!: string;

  @Field(() => ExactDecimal, { description: 'How much of it, in the unit of the kind; 1 for one event.' })
  @Property({ type: 'decimal' })
  quantity: string = '1';

  @Field(() => ExactDecimal, { nullable: true, description: 'Out of how much; null when it is set against nothing.' })
  @Property({ type: 'decimal', nullable: true })
  outOf!: string | null;

  @Property({ type: 'text[]' })
  stages!: string[];

  @Property({ type: 'json' })
  attributes!: Record<string, string | number | boolean | string[]>;

  @Field(() => String, { description: 'What happened, in a line.' })
  @Property({ type: 'text' })
  note!: string;

  @Property({ type: 'uuid', nullable: true })
  fileId!: string | null;

  /** Who recorded what it says now; null is the command line of the office. */
  @Property({ type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Field(() => Instant, { description: 'When what it says now was recorded.' })
  @Property({ type: 'datetime' })
  recordedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  verifiedBy: string | null = null;

  @Field(() => Instant, { nullable: true, description: 'When it was verified; null while it is not.' })
  @Property({ type: 'datetime', nullable: true })
  verifiedAt: Date | null = null;

  @Property({ type: 'datetime', nullable: true })
  withdrawnAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null unless it was.' })
  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  /** What was verified is no longer what it says. */
  change(values: DutyValues, { by, at }: Said): void {
    this.requireStanding();
    Object.assign(this, values, { recordedBy: by, recordedAt: at, verifiedBy: null, verifiedAt: null });
  }

  verify({ by, at }: Said): void {
    this.requireStanding();
    if (this.verifiedAt !== null) {
      throw new Conflict('Verified already', { reason: 'duty-record-verified', field: 'dutyRecordId' });
    }
    if (this.recordedBy === by) {
      throw new DomainError('FORBIDDEN', 'Somebody else verifies what was recorded', {
        reason: 'verified-by-recorder',
        field: 'dutyRecordId',
      });
    }
    Object.assign(this, { verifiedBy: by, verifiedAt: at });
  }

  withdraw(reason: string, at: Date): void {
    this.requireStanding();
    Object.assign(this, { withdrawnAt: at, withdrawnReason: reason });
  }

  private requireStanding(): void {
    if (this.withdrawnAt === null) return;
    throw new Conflict('The record was withdrawn', {
      reason: 'duty-record-withdrawn',
      field: 'dutyRecordId',
      value: this.withdrawnReason,
    });
  }
}
