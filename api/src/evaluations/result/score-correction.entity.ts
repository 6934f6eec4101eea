import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { ExactDecimal, Instant } from '../../shared/scalars.js';

@ObjectType('ScoreCorrection', { description: 'Points of a line that a decision put in the place of computed ones.' })
@Entity({ tableName: 'score_corrections' })
export class ScoreCorrection extends TenantEntity {
  @Property({ type: 'uuid' })
  evaluationId!: string;

  @Property({ type: 'text' })
  criterion!: string;

  @Field(() => ExactDecimal, { description: 'Points of the line from then on.' })
  @Property({ type: 'decimal' })
  points!: string;

  @Field(() => ExactDecimal, { nullable: true, description: 'Points it had; null when it was undecided.' })
  @Property({ type: 'decimal', nullable: true })
  pointsBefore!: string | null;

  @Field(() => String, { description: 'Why.' })
  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'uuid', nullable: true })
  replyId!: string | null;

  @Property({ type: 'uuid' })
  correctedBy!: string;

  @Field(() => Instant, { description: 'When it was corrected.' })
  @Property({ type: 'datetime' })
  correctedAt!: Date;
}
