import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Conflict, InvalidInput } from '../../shared/errors.js';
import { Node } from '../../shared/node.type.js';
import { CalendarDate, Instant } from '../../shared/scalars.js';

export enum ProposalState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  DROPPED = 'DROPPED',
  ADOPTED = 'ADOPTED',
  DECLINED = 'DECLINED',
}

registerEnumType(ProposalState, {
  name: 'ProposalState',
  description: 'How far a proposal is.',
  valuesConfig: {
    DRAFT: { description: 'Somebody of the office writes it.' },
    SUBMITTED: { description: 'It lies before the authority; the person concerned can read it.' },
    DROPPED: { description: 'The office did not pursue it.' },
    ADOPTED: { description: 'The authority decided as proposed.' },
    DECLINED: { description: 'The authority decided otherwise.' },
  },
});

/** What the authority decided, and when. */
export interface AuthorityDecision {
  isAdopted: boolean;
  decision: string;
  decidedOn: string;
}

@ObjectType('Proposal', {
  implements: Node,
  description: 'What the rubric suggests about somebody, put before the body that decides. Nothing follows by itself.',
})
@Entity({ tableName: 'proposals' })
export class Proposal extends TenantEntity {
  @Property({ type: 'uuid' })
  evaluationId!: string;

  @Field(() => String, { description: 'Key of the rule of the rubric that suggests it.' })
  @Property({ type: 'text' })
  rule!: string;

  @Field(() => String, { description: 'The body that decides.' })
  @Property({ type: 'text' })
  authority!: string;

  @Field(() => String, { description: 'Why it is proposed.' })
  @Property({ type: 'text' })
  grounds!: string;

  @Field(() => ProposalState, { description: 'How far it is.' })
  @Property({ type: 'text' })
  state: ProposalState = ProposalState.DRAFT;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which the person was heard; null before.' })
  @Property({ type: 'date', nullable: true })
  heardOn: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'What the authority decided, or why the office dropped it; null before.',
  })
  @Property({ type: 'text', nullable: true })
  decision: string | null = null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the decision of the authority; null before.' })
  @Property({ type: 'date', nullable: true })
  decidedOn: string | null = null;

  @Property({ type: 'uuid' })
  changedBy!: string;

  @Field(() => Instant, { description: 'When it last changed.' })
  @Property({ type: 'datetime' })
  changedAt!: Date;

  @Field(() => Int, { description: 'Version for changing it: a stale one answers CONFLICT.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  write(grounds: string): void {
    this.requireState(ProposalState.DRAFT);
    this.grounds = grounds;
  }

  submit(): void {
    this.requireState(ProposalState.DRAFT);
    this.state = ProposalState.SUBMITTED;
  }

  drop(reason: string): void {
    this.requireState(ProposalState.DRAFT, ProposalState.SUBMITTED);
    this.state = ProposalState.DROPPED;
    this.decision = reason;
  }

  /** The person concerned was heard before anything is decided. */
  hear(heardOn: string): void {
    this.requireState(ProposalState.SUBMITTED);
    this.heardOn = heardOn;
  }

  decide({ isAdopted, decision, decidedOn }: AuthorityDecision): void {
    this.requireState(ProposalState.SUBMITTED);
    if (this.heardOn !== null && decidedOn < this.heardOn) {
      throw new InvalidInput('Nothing is decided before the hearing', {
        reason: 'decided-before-hearing',
        field: 'decidedOn',
        value: decidedOn,
        allowed: this.heardOn,
      });
    }
    this.state = isAdopted ? ProposalState.ADOPTED : ProposalState.DECLINED;
    this.decision = decision;
    this.decidedOn = decidedOn;
  }

  private requireState(...allowed: ProposalState[]): void {
    if (allowed.includes(this.state)) return;
    throw new Conflict('The proposal does not stand where this step starts', {
      reason: 'proposal-state',
      field: 'proposalId',
      value: this.state,
      allowed,
    });
  }
}
