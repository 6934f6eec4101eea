import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { CalendarDate } from '../shared/scalars.js';
import type { MatterVerb } from './matter-words.js';

@ObjectType('MatterStep', { description: 'One thing that happened to a matter; never changed afterwards.' })
@Entity({ tableName: 'matter_steps' })
export class MatterStep extends TenantEntity {
  @Property({ type: 'uuid' })
  matterId!: string;

  @Field(() => String, {
    description: 'RAISE, REGISTER, DISPATCH, ACCEPT, RETURN, HANDLE, ANSWER, RATE, REOPEN, CLOSE, ESCALATE or MERGE.',
  })
  @Property({ type: 'text' })
  verb!: MatterVerb;

  @Field(() => CalendarDate, { description: 'Day it was done.' })
  @Property({ type: 'date' })
  takenOn!: string;

  @Property({ type: 'datetime' })
  takenAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  actorId!: string | null;

  @Field(() => String, { nullable: true, description: 'What was noted; of an answer its words; null without any.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'By when it was due; null without a limit.' })
  @Property({ type: 'date', nullable: true })
  dueOn!: string | null;

  /** Whom it was dispatched or escalated to. */
  @Property({ type: 'uuid', nullable: true })
  ownerWardId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  ownerGroupId!: string | null;
}
