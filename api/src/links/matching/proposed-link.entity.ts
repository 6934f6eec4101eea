import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Conflict } from '../../shared/errors.js';
import { Node } from '../../shared/node.type.js';
import type { FitReason } from './fit.scoring.js';

export enum ProposedLinkState {
  PROPOSED = 'PROPOSED',
  ACCEPTED = 'ACCEPTED',
  CHANGED = 'CHANGED',
  REFUSED = 'REFUSED',
  UNSERVED = 'UNSERVED',
}

registerEnumType(ProposedLinkState, {
  name: 'ProposedLinkState',
  description: 'What became of a proposed link.',
  valuesConfig: {
    PROPOSED: { description: 'Nobody has decided yet.' },
    ACCEPTED: { description: 'A link was made as proposed.' },
    CHANGED: { description: 'A link was made with somebody else.' },
    REFUSED: { description: 'No link was made.' },
    UNSERVED: { description: 'Nobody could be proposed within the rules.' },
  },
});

@ObjectType('ProposedLink', { implements: Node, description: 'A household with whoever is proposed to answer for it.' })
@Entity({ tableName: 'proposed_links' })
export class ProposedLink extends TenantEntity {
  @Property({ type: 'uuid' })
  proposalId!: string;

  @Property({ type: 'uuid' })
  householdId!: string;

  @Property({ type: 'uuid', nullable: true })
  mandateId!: string | null;

  @Property({ type: 'json' })
  reasons!: FitReason[];

  @Field(() => String, { description: 'How well they fit: what the reasons count, added up.' })
  @Property({ type: 'decimal' })
  points!: string;

  @Field(() => ProposedLinkState, { description: 'What became of it.' })
  @Property({ type: 'text' })
  state!: ProposedLinkState;

  @Property({ type: 'uuid', nullable: true })
  linkId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Property({ type: 'datetime', nullable: true })
  decidedAt!: Date | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  /** Somebody decides once what becomes of it. */
  decide(state: ProposedLinkState, linkId: string | null, by: string, at: Date): void {
    if (this.state !== ProposedLinkState.PROPOSED && this.state !== ProposedLinkState.UNSERVED) {
      throw new Conflict('It has been decided already', { reason: 'proposal-decided', value: this.state });
    }
    Object.assign(this, { state, linkId, decidedBy: by, decidedAt: at });
  }
}
