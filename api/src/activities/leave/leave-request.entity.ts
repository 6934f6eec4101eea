import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Conflict } from '../../shared/errors.js';
import { Node } from '../../shared/node.type.js';
import { CalendarDate, Instant } from '../../shared/scalars.js';
import { LeaveState } from './leave-words.js';

/** Who decides, and when. */
interface Decision {
  decidedBy: string;
  decidedByName: string;
  decidedAt: Date;
  decision: string | null;
}

@ObjectType('LeaveRequest', { implements: Node, description: 'Leave of one person from one activity.' })
@Entity({ tableName: 'leave_requests' })
export class LeaveRequest extends TenantEntity {
  @Property({ type: 'uuid' })
  activityId!: string;

  @Property({ type: 'uuid' })
  representativeId!: string;

  @Field(() => CalendarDate, {
    description: 'Day for which it is; when the activity is put off, the leave has lapsed.',
  })
  @Property({ type: 'date' })
  forOn!: string;

  @Field(() => String, { description: 'Why leave is asked for.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => LeaveState, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  state: LeaveState = LeaveState.ASKED;

  @Property({ type: 'uuid' })
  askedBy!: string;

  @Field(() => Instant, { description: 'When it was asked for.' })
  @Property({ type: 'datetime' })
  askedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  decidedBy: string | null = null;

  @Field(() => String, { nullable: true, description: 'Who decided; null while nobody has.' })
  @Property({ type: 'text', nullable: true })
  decidedByName: string | null = null;

  @Field(() => Instant, { nullable: true, description: 'When it was decided; null while it was not.' })
  @Property({ type: 'datetime', nullable: true })
  decidedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'What was said with the decision; null without words.' })
  @Property({ type: 'text', nullable: true })
  decision: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  /** Asks again, after a refusal, a withdrawal or a new day; what was approved for the day stays approved. */
  ask(asked: { forOn: string; reason: string; askedBy: string; askedAt: Date }): void {
    if (this.forOn === asked.forOn) this.requireState([LeaveState.ASKED, LeaveState.REFUSED, LeaveState.WITHDRAWN]);
    Object.assign(this, asked);
    this.state = LeaveState.ASKED;
    this.decidedBy = this.decidedByName = this.decidedAt = this.decision = null;
  }

  decide(isApproved: boolean, decision: Decision): void {
    this.requireState([LeaveState.ASKED]);
    this.state = isApproved ? LeaveState.APPROVED : LeaveState.REFUSED;
    Object.assign(this, decision);
  }

  withdraw(): void {
    this.requireState([LeaveState.ASKED, LeaveState.APPROVED]);
    this.state = LeaveState.WITHDRAWN;
    this.decidedBy = this.decidedByName = this.decidedAt = this.decision = null;
  }

  private requireState(allowed: LeaveState[]): void {
    if (allowed.includes(this.state)) return;
    throw new Conflict('The leave stands elsewhere by now', {
      reason: 'leave-state',
      field: 'leaveRequestId',
      value: this.state,
      allowed,
    });
  }
}
