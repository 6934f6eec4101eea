import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { CalendarDate } from '../../shared/scalars.js';

@ObjectType('Opinion', { description: 'What a representative said before a stage, and what was answered.' })
@Entity({ tableName: 'opinions' })
export class Opinion extends TenantEntity {
  @Property({ type: 'uuid' })
  consultationId!: string;

  @Property({ type: 'text' })
  stage!: string;

  @Property({ type: 'uuid' })
  representativeId!: string;

  @Field(() => CalendarDate, { description: 'Day on which it was heard.' })
  @Property({ type: 'date' })
  heardOn!: string;

  @Field(() => String, { description: 'What was said.' })
  @Property({ type: 'text' })
  opinion!: string;

  @Field(() => String, { nullable: true, description: 'What was answered; null while nothing was.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the answer; null while there is none.' })
  @Property({ type: 'date', nullable: true })
  answeredOn: string | null = null;

  @Property({ type: 'uuid' })
  recordedBy!: string;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;
}
