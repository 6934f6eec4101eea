import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Node } from '../shared/node.type.js';
import { Instant } from '../shared/scalars.js';

@ObjectType('Evidence', { implements: Node, description: 'A record or a note that supports a claim.' })
@Entity({ tableName: 'evidence' })
export class Evidence extends TenantEntity {
  @Property({ type: 'uuid' })
  pledgeItemId!: string;

  @Property({ type: 'uuid', nullable: true })
  matterId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  visitId!: string | null;

  @Field(() => String, { nullable: true, description: 'What was noted; null when a record says it all.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Field(() => Instant, { description: 'When it was added.' })
  @Property({ type: 'datetime' })
  addedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  addedBy!: string | null;
}
