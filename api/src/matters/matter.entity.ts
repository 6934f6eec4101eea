import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';
import { type StepVerb, stateAfter, statesBefore } from './matter-transitions.js';
import { MatterOutcome, MatterState } from './matter-words.js';

/** Steps of who raised it, whom no limit of the office binds. */
const RAISERS: readonly StepVerb[] = ['RATE', 'REOPEN'];

@ObjectType('Matter', { implements: Node, description: 'What somebody raised and the office must answer.' })
@Entity({ tableName: 'matters' })
export class Matter extends TenantEntity {
  @Field(() => String, { description: 'Year and number without gaps, for example 2026-0001.' })
  @Property({ type: 'text' })
  number!: string;

  @Field(() => String, { description: 'Key of the matter kind in the programme.' })
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => String, { description: 'What it is about, in one line.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it says; null when the title says it all.' })
  @Property({ type: 'text', nullable: true })
  body!: string | null;

  @Property({ type: 'uuid', nullable: true })
  representativeId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  householdId!: string | null;

  @Property({ type: 'uuid' })
  wardId!: string;

  @Field(() => MatterState, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  state: MatterState = MatterState.RAISED;

  @Field(() => MatterOutcome, { nullable: true, description: 'What the last answer says; null before any.' })
  @Property({ type: 'text', nullable: true })
  outcome: MatterOutcome | null = null;

  @Field(() => String, { nullable: true, description: 'Key of its topic in the programme; null without any.' })
  @Property({ type: 'text', nullable: true })
  topic: string | null = null;

  @Field(() => String, { nullable: true, description: 'Key of the system it came from; null when it was raised here.' })
  @Property({ type: 'text', nullable: true })
  source: string | null = null;

  @Field(() => String, { nullable: true, description: 'Its number in the system it came from.' })
  @Property({ type: 'text', nullable: true })
  externalNumber: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  ownerWardId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  ownerGroupId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  mergedIntoId: string | null = null;

  /** How it stood when the facts of its year were locked: what counts, once it has moved on without an exception. */
  @Property({ type: 'text', nullable: true })
  countedState: MatterState | null = null;

  @Property({ type: 'text', nullable: true })
  countedOutcome: MatterOutcome | null = null;

  @Field(() => String, { nullable: true, description: 'The last answer in words; null before any.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Field(() => CalendarDate, { description: 'Day it was raised.' })
  @Property({ type: 'date' })
  raisedOn!: string;

  @Property({ type: 'date', nullable: true })
  registeredOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  dispatchedOn: string | null = null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the last answer; null before any.' })
  @Property({ type: 'date', nullable: true })
  answeredOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  closedOn: string | null = null;

  /** Day of the last step of all. */
  @Property({ type: 'date', nullable: true })
  steppedOn: string | null = null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'By when the next step is due; null when nothing is due or no limit is set.',
  })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  @Field(() => Int, { description: 'How many steps came after the day they were due.' })
  @Property({ type: 'int', default: 0 })
  lateSteps: number = 0;

  @Property({ type: 'date', nullable: true })
  countedDueOn: string | null = null;

  @Property({ type: 'int', nullable: true })
  countedLateSteps: number | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Key of what who raised it says of the answer; null without any.',
  })
  @Property({ type: 'text', nullable: true })
  rating: string | null = null;

  @Field(() => String, { nullable: true, description: 'Key of who settled the dispute; null where that is not asked.' })
  @Property({ type: 'text', nullable: true })
  settledBy: string | null = null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the dispute was a major one; null where not asked.' })
  @Property({ type: 'boolean', nullable: true })
  isMajor: boolean | null = null;

  @Field(() => Boolean, { description: 'Whether everybody below its owner works on it too.' })
  @Property({ type: 'boolean', default: false })
  isWholeNetwork: boolean = false;

  @Field(() => Int, { description: 'How many times it was reopened.' })
  @Property({ type: 'int', default: 0 })
  reopenedCount: number = 0;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  /** Takes a step of its way: the state it leads to, and whether it came late. What else it says is the step's own. */
  step(verb: StepVerb, takenOn: string, knownStates: readonly string[]): void {
    this.move(verb, takenOn, knownStates);
    const isLate = this.dueOn !== null && takenOn > this.dueOn && !RAISERS.includes(verb);
    if (isLate && verb !== 'HANDLE') this.lateSteps += 1;
    this.steppedOn = takenOn;
    if (verb === 'REGISTER') this.registeredOn = takenOn;
    if (verb === 'DISPATCH') this.dispatchedOn = takenOn;
    if (verb === 'CLOSE') this.closedOn = takenOn;
    if (verb === 'REOPEN') {
      this.closedOn = null;
      this.rating = null;
      this.reopenedCount += 1;
    }
  }

  giveAnswer(takenOn: string, knownStates: readonly string[], outcome: MatterOutcome, answer: string): void {
    this.step('ANSWER', takenOn, knownStates);
    this.answeredOn = takenOn;
    this.outcome = outcome;
    this.answer = answer;
  }

  /** Names who has to answer. */
  owner(owner: { wardId: string | null; groupId: string | null }): void {
    this.ownerWardId = owner.wardId;
    this.ownerGroupId = owner.groupId;
  }

  /** Whether the next step counts for its year. One after the lock still serves who raised the matter. */
  count(counts: boolean): void {
    if (!counts && this.countedState !== null) return;
    this.countedState = counts ? null : this.state;
    this.countedOutcome = counts ? null : this.outcome;
    this.countedDueOn = counts ? null : this.dueOn;
    this.countedLateSteps = counts ? null : this.lateSteps;
  }

  private move(verb: StepVerb, takenOn: string, knownStates: readonly string[]): void {
    const allowed = statesBefore(verb, knownStates);
    if (!allowed.includes(this.state)) {
      throw new Conflict('The matter does not stand where this step starts', {
        reason: 'matter-state',
        field: 'matterId',
        value: this.state,
        allowed,
      });
    }
    const days = [this.raisedOn, this.registeredOn, this.answeredOn, this.closedOn, this.steppedOn];
    const earliest = days.reduce<string>((latest, day) => (day !== null && day > latest ? day : latest), this.raisedOn);
    if (takenOn < earliest) {
      throw new InvalidInput('A step cannot be taken before the one it follows', {
        reason: 'step-before-last',
        field: 'takenOn',
        value: takenOn,
        allowed: earliest,
      });
    }
    this.state = stateAfter(verb, this.state, knownStates);
  }
}
