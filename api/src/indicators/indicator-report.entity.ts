import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Conflict } from '../shared/errors.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate, ExactDecimal } from '../shared/scalars.js';
import { Bound, ReportStatus } from './report-status.js';

/** What a report says. */
export interface ReportedFigure {
  value: string | null;
  bound: Bound;
  doubt: string | null;
  note: string | null;
  source: string | null;
}

@ObjectType('IndicatorReport', {
  implements: Node,
  description: 'The figure that a ward reports for one indicator and period.',
})
@Entity({ tableName: 'indicator_reports' })
export class IndicatorReport extends TenantEntity implements ReportedFigure {
  @Property({ type: 'uuid' })
  wardId!: string;

  @Property({ type: 'text' })
  indicator!: string;

  @Field(() => CalendarDate, { description: 'First day of its period; 1900-01-01 for a figure given once for good.' })
  @Property({ type: 'date' })
  periodOn!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Last day on which it is in time; null when there is none.',
  })
  @Property({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Field(() => ExactDecimal, {
    nullable: true,
    description: 'The figure, in the unit of the indicator; null before it.',
  })
  @Property({ type: 'decimal', nullable: true })
  value: string | null = null;

  @Field(() => Bound, { description: 'How exactly the figure is known.' })
  @Property({ type: 'text' })
  bound: Bound = Bound.EXACT;

  @Field(() => String, {
    nullable: true,
    description: 'Why the figure as printed is hard to believe; null when it is not.',
  })
  @Property({ type: 'text', nullable: true })
  doubt: string | null = null;

  @Field(() => String, { nullable: true, description: 'What explains the figure; null without a word.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => String, { nullable: true, description: 'The document or count it comes from; null when none is named.' })
  @Property({ type: 'text', nullable: true })
  source: string | null = null;

  @Field(() => ReportStatus, { description: 'How far it has come.' })
  @Property({ type: 'text' })
  status!: ReportStatus;

  @Field(() => Int, { description: 'How many levels have approved it.' })
  @Property({ type: 'int' })
  approvedLevels: number = 0;

  @Field(() => CalendarDate, { nullable: true, description: 'Day it was handed in; null while it is not.' })
  @Property({ type: 'date', nullable: true })
  submittedOn: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  submittedBy: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  /** What a level has approved changes only after it was sent back. */
  enter(figure: ReportedFigure): void {
    if (this.approvedLevels > 0 || this.status === ReportStatus.APPROVED) {
      throw new Conflict('A level has approved it', { reason: 'indicator-approved', field: 'value' });
    }
    Object.assign(this, figure);
    if (this.status !== ReportStatus.RETURNED) this.status = ReportStatus.DRAFT;
  }

  /** The day of a figure handed in late stays the first one, so that a correction makes nobody late. */
  submit({ by, on, levels }: { by: string; on: string; levels: number }): void {
    this.submittedOn ??= on;
    this.submittedBy = by;
    this.approvedLevels = 0;
    this.status = levels === 0 ? ReportStatus.APPROVED : ReportStatus.SUBMITTED;
  }

  approve(levels: number): void {
    this.requireStatus(ReportStatus.SUBMITTED);
    this.approvedLevels += 1;
    if (this.approvedLevels >= levels) this.status = ReportStatus.APPROVED;
  }

  sendBack(): void {
    this.requireStatus(ReportStatus.SUBMITTED, ReportStatus.APPROVED);
    this.approvedLevels = 0;
    this.status = ReportStatus.RETURNED;
  }

  private requireStatus(...allowed: ReportStatus[]): void {
    if (allowed.includes(this.status)) return;
    throw new Conflict('The report has to be handed in first', {
      reason: 'indicator-not-submitted',
      field: 'reportId',
      value: this.status,
      allowed,
    });
  }
}
