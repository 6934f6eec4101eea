import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';
import { type StepVerb, stateAfter, statesBefore } from './matter-transitions.js';
import { MatterOutcome, MatterState } from './matter-words.js';

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

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the last answer; null before any.' })
  @Property({ type: 'date', nullable: true })
  answeredOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  closedOn: string | null = null;

  @Field(() => Int, { description: 'How many times it was reopened.' })
  @Property({ type: 'int', default: 0 })
  reopenedCount: number = 0;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  register(takenOn: string, knownStates: readonly string[]): void {
    this.move('REGISTER', takenOn, knownStates);
    this.registeredOn = takenOn;
  }

  giveAnswer(takenOn: string, knownStates: readonly string[], outcome: MatterOutcome, answer: string): void {
    this.move('ANSWER', takenOn, knownStates);
    this.answeredOn = takenOn;
    this.outcome = outcome;
    this.answer = answer;
  }

  reopen(takenOn: string, knownStates: readonly string[]): void {
    this.move('REOPEN', takenOn, knownStates);
    this.closedOn = null;
    this.reopenedCount += 1;
  }

  close(takenOn: string, knownStates: readonly string[]): void {
    this.move('CLOSE', takenOn, knownStates);
    this.closedOn = takenOn;
  }

  /** Whether the next step counts for its year. One after the lock still serves who raised the matter. */
  count(counts: boolean): void {
    if (!counts && this.countedState !== null) return;
    this.countedState = counts ? null : this.state;
    this.countedOutcome = counts ? null : this.outcome;
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
    const earliest = [this.raisedOn, this.registeredOn, this.answeredOn, this.closedOn].reduce<string>(
      (latest, day) => (day !== null && day > latest ? day : latest),
      this.raisedOn,
    );
    if (takenOn < earliest) {
      throw new InvalidInput('A step cannot be taken before the one it follows', {
        reason: 'step-before-last',
        field: 'takenOn',
        value: takenOn,
        allowed: earliest,
      });
    }
    this.state = stateAfter(verb);
  }
}
