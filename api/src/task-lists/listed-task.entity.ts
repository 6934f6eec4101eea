import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Conflict } from '../shared/errors.js';
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

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was taken back; null while it stands.' })
  @Property({ type: 'date', nullable: true })
  withdrawnOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back; null while it stands.' })
  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  withdrawnBy: string | null = null;

  /** The task that was wrong, which this one stands for. */
  @Property({ type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  withdraw({ on, by, reason }: { on: string; by: string; reason: string }): void {
    this.requireStanding();
    this.withdrawnOn = on;
    this.withdrawnBy = by;
    this.withdrawnReason = reason;
  }

  requireStanding(): void {
    if (this.withdrawnOn === null) return;
    const details = { field: 'listedTaskId', value: this.withdrawnOn };
    throw new Conflict('The task was withdrawn', { reason: 'task-withdrawn', ...details });
  }
}
