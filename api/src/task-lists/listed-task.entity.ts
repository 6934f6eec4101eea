import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType('ListedTask', { implements: Node, description: 'One task of a list.' })
@Entity({ tableName: 'listed_tasks' })
export class ListedTask extends TenantEntity {
  @Property({ type: 'uuid' })
  taskListId!: string;

  @Field(() => Int, { description: 'Its place on the list, from 1.' })
  @Property({ type: 'int' })
  ordinal!: number;

  @Field(() => String, { description: 'Key of its field of work in the programme.' })
  @Property({ type: 'text' })
  domain!: string;

  @Field(() => String, { description: 'What is to be done.' })
  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'text[]' })
  types!: string[];

  @Field(() => CalendarDate, { description: 'Last day on which it is done in time.' })
  @Property({ type: 'date' })
  dueOn!: string;
}
