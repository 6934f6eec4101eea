import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { ExactDecimal, Instant } from '../shared/scalars.js';
import type { ReportedFigure } from './indicator-report.entity.js';
import { Bound, ReportVerb } from './report-status.js';

@ObjectType('IndicatorStep', {
  description:
    'One thing that happened to a reported figure, with the figure as it stood then; never changed afterwards.',
})
@Entity({ tableName: 'indicator_steps' })
export class IndicatorStep extends TenantEntity implements ReportedFigure {
  @Property({ type: 'uuid' })
  reportId!: string;

  @Field(() => ReportVerb, { description: 'What was done.' })
  @Property({ type: 'text' })
  verb!: ReportVerb;

  @Field(() => ExactDecimal, { nullable: true, description: 'The figure as it stood then.' })
  @Property({ type: 'decimal', nullable: true })
  value!: string | null;

  @Field(() => Bound, { description: 'How exactly it was said to be known.' })
  @Property({ type: 'text' })
  bound!: Bound;

  @Field(() => String, { nullable: true, description: 'Why it was hard to believe; null when it was not.' })
  @Property({ type: 'text', nullable: true })
  doubt!: string | null;

  @Field(() => String, { nullable: true, description: 'What explained it then; null without a word.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'The source named then; null without one.' })
  @Property({ type: 'text', nullable: true })
  source!: string | null;

  /** Kind of the ward whose level approved it or sent it back. */
  @Property({ type: 'text', nullable: true })
  level!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was sent back; null otherwise.' })
  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  @Property({ type: 'uuid', nullable: true })
  takenBy!: string | null;

  @Field(() => Instant, { description: 'When it was done.' })
  @Property({ type: 'datetime' })
  takenAt!: Date;
}
