import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Conflict } from '../../shared/errors.js';
import { Node } from '../../shared/node.type.js';
import { Instant } from '../../shared/scalars.js';
import { CyclePhase } from '../cycle-phase.js';

/** Phases in which reports are written without being asked for again. */
const OPEN_PHASES: readonly string[] = [CyclePhase.COLLECTING, CyclePhase.SELF_REPORT];

/** How far a report is; null while there is none. */
export type ReportStanding = { submittedAt: Date | string | null; reopenedAt: Date | string | null } | null;

/** Whether a report may be written: until the phase of self-reports ends, later when the office opened it again. */
export function isWritable(phase: string, report: ReportStanding): boolean {
  if (report?.submittedAt || phase === CyclePhase.PUBLISHED) return false;
  return OPEN_PHASES.includes(phase) || Boolean(report?.reopenedAt);
}

/** Whether it may be handed in: a draft of the year that still runs may not. */
export function isSubmittable(phase: string, report: ReportStanding): boolean {
  return phase !== CyclePhase.COLLECTING && report !== null && isWritable(phase, report);
}

@ObjectType('SelfReport', { implements: Node, description: 'The account that a subject gives of the year.' })
@Entity({ tableName: 'self_reports' })
export class SelfReport extends TenantEntity {
  @Property({ type: 'uuid' })
  evaluationId!: string;

  /** The sections as JSON, written section by section. */
  @Property({ type: 'text' })
  body!: string;

  @Property({ type: 'uuid' })
  writtenBy!: string;

  @Field(() => Instant, { description: 'When it was last written.' })
  @Property({ type: 'datetime' })
  writtenAt!: Date;

  @Field(() => Instant, { nullable: true, description: 'When it was submitted; null for a draft.' })
  @Property({ type: 'datetime', nullable: true })
  submittedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  reopenedBy: string | null = null;

  @Field(() => Instant, { nullable: true, description: 'When the office last opened it again; null if never.' })
  @Property({ type: 'datetime', nullable: true })
  reopenedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why the office opened it again.' })
  @Property({ type: 'text', nullable: true })
  reopenedReason: string | null = null;

  @Field(() => Int, { description: 'Version for saving: a stale one answers CONFLICT.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  submit(phase: string, at: Date): void {
    if (!isSubmittable(phase, this)) {
      throw new Conflict('The report cannot be submitted now', { reason: 'self-report-closed', value: phase });
    }
    this.submittedAt = at;
  }

  /** Lets the subject write again. */
  reopen(phase: string, by: string, reason: string, at: Date): void {
    if (phase === CyclePhase.PUBLISHED || isWritable(phase, this)) {
      throw new Conflict('The report is not closed, or everything is published', {
        reason: 'self-report-open',
        value: phase,
      });
    }
    this.submittedAt = null;
    this.reopenedBy = by;
    this.reopenedReason = reason;
    this.reopenedAt = at;
  }
}
