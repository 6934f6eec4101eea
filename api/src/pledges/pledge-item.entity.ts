import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';
import { Fulfilment } from './fulfilment.js';
import { type FulfilmentVerb, fulfilmentAfter, fulfilmentsBefore } from './fulfilment-transitions.js';

/** Who says whether something was done, when and why. */
export interface Judgement {
  judgedOn: string;
  judgedBy: string;
  judgedByName: string;
  reason: string | null;
}

@ObjectType('PledgeItem', { implements: Node, description: 'One thing that a pledge promises.' })
@Entity({ tableName: 'pledge_items' })
export class PledgeItem extends TenantEntity {
  @Property({ type: 'uuid' })
  pledgeId!: string;

  @Field(() => String, { description: "Key of the item in the programme's template." })
  @Property({ type: 'text' })
  key!: string;

  @Property({ type: 'int' })
  ordinal!: number;

  @Field(() => String, {
    description:
      'What is promised, in the words of the pledger; where the programme words it, in those of the request.',
  })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => Fulfilment, { description: 'How far it is.' })
  @Property({ type: 'text', default: Fulfilment.NOT_STARTED })
  fulfilment: Fulfilment = Fulfilment.NOT_STARTED;

  @Property({ type: 'uuid', nullable: true })
  householdId: string | null = null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day for which it is claimed; null before a claim.' })
  @Property({ type: 'date', nullable: true })
  claimedOn: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  claimedBy: string | null = null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day it was confirmed or disputed; null before that.' })
  @Property({ type: 'date', nullable: true })
  judgedOn: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  judgedBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  judgedByName: string | null = null;

  @Property({ type: 'text', nullable: true })
  judgementReason: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  /** Signed, and the household is named: the work on it has begun. */
  start(): void {
    if (this.householdId !== null && this.fulfilment === Fulfilment.NOT_STARTED) this.move('start');
  }

  claim(claimedOn: string, claimedBy: string, householdId: string | null): void {
    this.move('claim');
    this.claimedOn = claimedOn;
    this.claimedBy = claimedBy;
    this.householdId = householdId ?? this.householdId;
    this.judgedOn = null;
    this.judgedBy = null;
    this.judgedByName = null;
    this.judgementReason = null;
  }

  confirm(judgement: Judgement): void {
    this.judge('confirm', judgement);
  }

  dispute(judgement: Judgement): void {
    this.judge('dispute', judgement);
  }

  /** A confirmation given in error: the claim waits again, and the reason stays with it. */
  withdraw(judgement: Judgement): void {
    this.judge('withdraw', judgement);
  }

  private judge(
    verb: 'confirm' | 'dispute' | 'withdraw',
    { judgedOn, judgedBy, judgedByName, reason }: Judgement,
  ): void {
    this.move(verb);
    if (judgedOn < this.claimedOn!) {
      throw new InvalidInput('A claim is judged on its day or later', {
        reason: 'judged-before-claim',
        field: 'pledgeItemId',
        value: judgedOn,
        allowed: this.claimedOn,
      });
    }
    this.judgedOn = judgedOn;
    this.judgedBy = judgedBy;
    this.judgedByName = judgedByName;
    this.judgementReason = reason;
  }

  private move(verb: FulfilmentVerb): void {
    const allowed = fulfilmentsBefore(verb);
    if (!allowed.includes(this.fulfilment)) {
      throw new Conflict('The item does not stand where this step starts', {
        reason: 'fulfilment-state',
        field: 'pledgeItemId',
        value: this.fulfilment,
        allowed,
      });
    }
    this.fulfilment = fulfilmentAfter(verb);
  }
}
