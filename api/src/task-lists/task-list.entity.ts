import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType('TaskList', { implements: Node, description: 'The tasks that a ward issued for one time, such as a week.' })
@Entity({ tableName: 'task_lists' })
export class TaskList extends TenantEntity {
  @Property({ type: 'uuid' })
  wardId!: string;

  @Field(() => CalendarDate, { description: 'Day of the rule of the programme that it is for.' })
  @Property({ type: 'date' })
  listedOn!: string;

  /** Null is the command line of the office. */
  @Property({ type: 'uuid', nullable: true })
  issuedBy!: string | null;

  @Property({ type: 'datetime' })
  issuedAt!: Date;
}
