import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';
import { VisitChannel } from './visit-channel.js';

@ObjectType('Visit', { implements: Node, description: 'One contact of a representative with a household.' })
@Entity({ tableName: 'visits' })
export class Visit extends TenantEntity {
  @Property({ type: 'uuid' })
  representativeId!: string;

  @Property({ type: 'uuid' })
  householdId!: string;

  @Field(() => CalendarDate, { description: 'Day of the visit.' })
  @Property({ type: 'date' })
  visitedOn!: string;

  @Field(() => VisitChannel, { description: 'How the household was contacted.' })
  @Property({ type: 'text' })
  channel!: VisitChannel;

  @Field(() => String, { nullable: true, description: 'What led to it; null when nothing special did.' })
  @Property({ type: 'text', nullable: true })
  occasion!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether several representatives went together; null when it was not said.',
  })
  @Property({ type: 'boolean', nullable: true })
  isCollective!: boolean | null;

  @Property({ type: 'text', nullable: true })
  round!: string | null;

  @Property({ type: 'text[]' })
  help: string[] = [];

  @Field(() => String, { nullable: true, description: 'What the household needs; null when nothing was noted.' })
  @Property({ type: 'text', nullable: true })
  need!: string | null;

  @Field(() => String, { nullable: true, description: 'What it suggests; null when nothing was noted.' })
  @Property({ type: 'text', nullable: true })
  suggestion!: string | null;

  @Property({ type: 'text', nullable: true })
  duty!: string | null;

  @Field(() => String, { nullable: true, description: 'What was noted; null when nothing was.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Property({ type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Property({ type: 'datetime' })
  recordedAt!: Date;

  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;
}
