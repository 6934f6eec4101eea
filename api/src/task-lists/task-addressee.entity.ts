import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Conflict } from '../shared/errors.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';
import { TaskState } from './task-state.js';

@ObjectType('TaskAddressee', {
  implements: Node,
  description: 'A ward, or a group of it, that has to do a listed task, and what became of it there.',
})
@Entity({ tableName: 'task_addressees' })
export class TaskAddressee extends TenantEntity {
  @Property({ type: 'uuid' })
  listedTaskId!: string;

  @Property({ type: 'uuid' })
  wardId!: string;

  @Property({ type: 'uuid', nullable: true })
  groupId!: string | null;

  /** The addressee above that handed it down; null for one that the list names. */
  @Property({ type: 'uuid', nullable: true })
  parentId!: string | null;

  @Field(() => TaskState, { description: 'How far it is.' })
  @Property({ type: 'text', default: TaskState.OPEN })
  state: TaskState = TaskState.OPEN;

  @Property({ type: 'uuid', nullable: true })
  representativeId: string | null = null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day somebody took it; null while nobody has.' })
  @Property({ type: 'date', nullable: true })
  takenOn: string | null = null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day for which it is reported; null before that.' })
  @Property({ type: 'date', nullable: true })
  reportedOn: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  reportedBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => Boolean, { description: 'Whether it was reported that there was nothing to do there.' })
  @Property({ type: 'boolean', default: false })
  isNil: boolean = false;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  take(representativeId: string, on: string): void {
    this.require(TaskState.OPEN);
    this.state = TaskState.TAKEN;
    this.representativeId = representativeId;
    this.takenOn = on;
  }

  /** A report may be corrected by the next one. */
  report(report: { isDone: boolean; isNil: boolean; on: string; by: string; note: string | null }): void {
    this.require(TaskState.OPEN, TaskState.TAKEN, TaskState.DONE, TaskState.NOT_DONE);
    this.state = report.isDone ? TaskState.DONE : TaskState.NOT_DONE;
    this.isNil = report.isNil;
    this.reportedOn = report.on;
    this.reportedBy = report.by;
    this.note = report.note;
  }

  handDown(): void {
    this.require(TaskState.OPEN, TaskState.TAKEN, TaskState.HANDED_DOWN);
    this.state = TaskState.HANDED_DOWN;
  }

  private require(...allowed: TaskState[]): void {
    if (allowed.includes(this.state)) return;
    throw new Conflict('The task does not stand where this step starts', {
      reason: 'task-state',
      field: 'taskAddresseeId',
      value: this.state,
      allowed,
    });
  }
}
