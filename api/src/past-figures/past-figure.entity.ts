import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { ExactDecimal } from '../shared/scalars.js';

@ObjectType('PastFigure', {
  description: 'A total of a year before the records, as somebody reported it: there is nothing behind it to open.',
})
@Entity({ tableName: 'past_figures' })
export class PastFigure extends TenantEntity {
  @Property({ type: 'uuid', nullable: true })
  wardId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  representativeId!: string | null;

  @Field(() => Int, { description: 'The year.' })
  @Property({ type: 'int' })
  year!: number;

  @Field(() => String, { description: 'Key of the measure, or evaluation.points or evaluation.rank.' })
  @Property({ type: 'text' })
  measure!: string;

  @Field(() => ExactDecimal, { description: 'The figure as it was reported.' })
  @Property({ type: 'decimal' })
  value!: string;

  @Field(() => ExactDecimal, { nullable: true, description: 'Out of how many; null where nothing was said.' })
  @Property({ type: 'decimal', nullable: true })
  outOf!: string | null;

  @Field(() => String, { description: 'The document that it is taken from.' })
  @Property({ type: 'text' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'What else was noted; null when nothing was.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Property({ type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Property({ type: 'datetime' })
  recordedAt!: Date;

  @Field(() => Int, { description: 'Counts the corrections; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;
}
