import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';

/** What may carry numbers of other systems, by the name of its node. */
export const NUMBERED_TYPES = {
  Household: 'HOUSEHOLD',
  Representative: 'REPRESENTATIVE',
  Ward: 'WARD',
  Matter: 'MATTER',
} as const;

export type NumberedType = (typeof NUMBERED_TYPES)[keyof typeof NUMBERED_TYPES];

@ObjectType('ExternalId', { implements: Node, description: 'The number by which another system knows a record.' })
@Entity({ tableName: 'external_ids' })
export class ExternalId extends TenantEntity {
  @Property({ type: 'text' })
  recordType!: NumberedType;

  @Property({ type: 'uuid' })
  recordId!: string;

  @Field(() => String, { description: 'Key of the other system in the programme.' })
  @Property({ type: 'text' })
  source!: string;

  @Field(() => String, { description: 'The number there.' })
  @Property({ type: 'text' })
  value!: string;

  @Field(() => CalendarDate, { description: 'Day it was added.' })
  @Property({ type: 'date' })
  addedOn!: string;

  @Property({ type: 'uuid', nullable: true })
  addedBy!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day it was taken away; null while it holds.' })
  @Property({ type: 'date', nullable: true })
  removedOn: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  removedBy: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;
}
