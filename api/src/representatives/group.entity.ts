import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Node } from '../shared/node.type.js';

@ObjectType('Group', { implements: Node, description: 'Representatives who act together.' })
@Entity({ tableName: 'groups' })
export class Group extends TenantEntity {
  @Property({ type: 'uuid' })
  wardId!: string;

  @Field(() => String, { description: 'Name as it is shown.' })
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'uuid', nullable: true })
  leaderId!: string | null;

  @Property({ type: 'text', nullable: true })
  kind: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'What it does, such as a service team; null when nothing is said.',
  })
  @Property({ type: 'text', nullable: true })
  task: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;
}
