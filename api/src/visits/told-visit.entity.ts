import { Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { CalendarDate } from '../shared/scalars.js';
import { VisitChannel } from './visit-channel.js';

/** What is told of a contact with a household: as it stands, or as it stood before a correction. */
@ObjectType()
export abstract class ToldVisit extends TenantEntity {
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

  @Property({ type: 'text', nullable: true })
  duty!: string | null;

  @Field(() => String, { nullable: true, description: 'What the household needs; null when nothing was noted.' })
  @Property({ type: 'text', nullable: true })
  need!: string | null;

  @Field(() => String, { nullable: true, description: 'What it suggests; null when nothing was noted.' })
  @Property({ type: 'text', nullable: true })
  suggestion!: string | null;

  @Field(() => String, { nullable: true, description: 'What was noted; null when nothing was.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;
}
