import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Conflict, InvalidInput } from '../../shared/errors.js';
import { Node } from '../../shared/node.type.js';
import { CalendarDate, Instant } from '../../shared/scalars.js';

export enum ConsequenceState {
  NOTIFIED = 'NOTIFIED',
  TAKEN = 'TAKEN',
  NOT_TAKEN = 'NOT_TAKEN',
  LIFTED = 'LIFTED',
}

registerEnumType(ConsequenceState, {
  name: 'ConsequenceState',
  description: 'How far a step of the ladder is.',
  valuesConfig: {
    NOTIFIED: { description: 'The person was told; nothing is decided.' },
    TAKEN: { description: 'The authority decided to take it.' },
    NOT_TAKEN: { description: 'The authority decided otherwise.' },
    LIFTED: { description: 'It was taken back, with a reason.' },
  },
});

/** What the authority decided, by whom and when. */
export interface StepDecision {
  isTaken: boolean;
  decision: string;
  decidedBy: string;
  decidedOn: string;
}

/** What the programme asks for before a step is decided. */
export interface BeforeDecision {
  hearing: boolean;
  /** First day on which it may be decided. */
  decidableFrom: string;
}

@ObjectType('Consequence', {
  implements: Node,
  description:
    'A step of the ladder that a person took about somebody: the notice, what was said to it, and the decision. No mandate ends by it.',
})
@Entity({ tableName: 'consequences' })
export class Consequence extends TenantEntity {
  @Property({ type: 'uuid' })
  mandateId!: string;

  @Field(() => Int, { description: 'Calendar year in which was counted.' })
  @Property({ type: 'int' })
  year!: number;

  @Field(() => String, { description: 'Key of the step in the programme.' })
  @Property({ type: 'text' })
  step!: string;

  @Property({ type: 'text' })
  authority!: string;

  @Field(() => Int, { description: 'How many were counted when notice was given.' })
  @Property({ type: 'int' })
  counted!: number;

  @Property({ type: 'json' })
  records!: object[];

  @Field(() => String, { description: 'What the person was told.' })
  @Property({ type: 'text' })
  notice!: string;

  @Field(() => CalendarDate, { description: 'Day on which the person was told.' })
  @Property({ type: 'date' })
  notifiedOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which the person was heard; null before.' })
  @Property({ type: 'date', nullable: true })
  heardOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'What the person said; null before the hearing.' })
  @Property({ type: 'text', nullable: true })
  statement: string | null = null;

  @Field(() => ConsequenceState, { description: 'How far it is.' })
  @Property({ type: 'text' })
  state: ConsequenceState = ConsequenceState.NOTIFIED;

  @Field(() => String, { nullable: true, description: 'What was decided, in words; null before.' })
  @Property({ type: 'text', nullable: true })
  decision: string | null = null;

  @Field(() => String, { nullable: true, description: 'Who decided for the authority; null before.' })
  @Property({ type: 'text', nullable: true })
  decidedBy: string | null = null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the decision; null before.' })
  @Property({ type: 'date', nullable: true })
  decidedOn: string | null = null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was lifted; null when it stands.' })
  @Property({ type: 'date', nullable: true })
  liftedOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was lifted; null when it stands.' })
  @Property({ type: 'text', nullable: true })
  liftedReason: string | null = null;

  @Property({ type: 'uuid' })
  changedBy!: string;

  @Field(() => Instant, { description: 'When it last changed.' })
  @Property({ type: 'datetime' })
  changedAt!: Date;

  @Field(() => Int, { description: 'Version for changing it: a stale one answers CONFLICT.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  hear(heardOn: string, statement: string): void {
    this.requireState(ConsequenceState.NOTIFIED);
    this.requireNotBefore(this.notifiedOn, { reason: 'heard-before-notice', field: 'heardOn', value: heardOn });
    this.heardOn = heardOn;
    this.statement = statement;
  }

  decide({ isTaken, decision, decidedBy, decidedOn }: StepDecision, { hearing, decidableFrom }: BeforeDecision): void {
    this.requireState(ConsequenceState.NOTIFIED);
    if (hearing && this.heardOn === null) {
      throw new Conflict('The person is heard before this is decided', { reason: 'hearing-first', field: 'decidedOn' });
    }
    this.requireNotBefore(decidableFrom, { reason: 'notice-not-over', field: 'decidedOn', value: decidedOn });
    this.requireNotBefore(this.heardOn, { reason: 'decided-before-hearing', field: 'decidedOn', value: decidedOn });
    this.state = isTaken ? ConsequenceState.TAKEN : ConsequenceState.NOT_TAKEN;
    Object.assign(this, { decision, decidedBy, decidedOn });
  }

  lift(liftedOn: string, reason: string): void {
    this.requireState(ConsequenceState.NOTIFIED, ConsequenceState.TAKEN);
    this.requireNotBefore(this.decidedOn ?? this.notifiedOn, {
      reason: 'lifted-before-taken',
      field: 'liftedOn',
      value: liftedOn,
    });
    this.state = ConsequenceState.LIFTED;
    this.liftedOn = liftedOn;
    this.liftedReason = reason;
  }

  private requireNotBefore(earliest: string | null, of: { reason: string; field: string; value: string }): void {
    if (earliest === null || of.value >= earliest) return;
    throw new InvalidInput('This day is too early', { ...of, allowed: earliest });
  }

  private requireState(...allowed: ConsequenceState[]): void {
    if (allowed.includes(this.state)) return;
    throw new Conflict('The step does not stand where this starts', {
      reason: 'consequence-state',
      field: 'consequenceId',
      value: this.state,
      allowed,
    });
  }
}
