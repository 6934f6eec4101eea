import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Conflict } from '../../shared/errors.js';
import { Node } from '../../shared/node.type.js';
import { Instant } from '../../shared/scalars.js';

export enum ReplyState {
  OPEN = 'OPEN',
  UPHELD = 'UPHELD',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(ReplyState, {
  name: 'ReplyState',
  description: 'What became of a reply.',
  valuesConfig: {
    OPEN: { description: 'Nobody has decided it; the evaluation is not published meanwhile.' },
    UPHELD: { description: 'The subject was right: points were corrected, or records and figures were.' },
    REJECTED: { description: 'The line stays as it was.' },
    WITHDRAWN: { description: 'The subject took it back.' },
  },
});

/** Who decides, when, and why. */
export interface Decision {
  by: string;
  at: Date;
  reason: string;
}

@ObjectType('Reply', {
  implements: Node,
  description: 'The subject of an evaluation disputes a line of its score sheet.',
})
@Entity({ tableName: 'replies' })
export class Reply extends TenantEntity {
  @Property({ type: 'uuid' })
  evaluationId!: string;

  @Field(() => String, { description: 'Key of the criterion that is disputed.' })
  @Property({ type: 'text' })
  criterion!: string;

  @Field(() => String, { description: 'Why the subject thinks the line wrong.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'What shows it: a record, a roll, a witness.' })
  @Property({ type: 'text', nullable: true })
  evidence!: string | null;

  @Property({ type: 'uuid', nullable: true })
  fileId!: string | null;

  @Property({ type: 'uuid' })
  raisedBy!: string;

  @Field(() => Instant, { description: 'When it was raised.' })
  @Property({ type: 'datetime' })
  raisedAt!: Date;

  @Field(() => ReplyState, { description: 'What became of it.' })
  @Property({ type: 'text' })
  state: ReplyState = ReplyState.OPEN;

  @Property({ type: 'uuid', nullable: true })
  decidedBy: string | null = null;

  @Field(() => Instant, { nullable: true, description: 'When it was decided; null before, and when withdrawn.' })
  @Property({ type: 'datetime', nullable: true })
  decidedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'The decision in words; null before.' })
  @Property({ type: 'text', nullable: true })
  decision: string | null = null;

  @Field(() => Int, { description: 'Version for deciding: a stale one answers CONFLICT.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  withdraw(): void {
    this.close(ReplyState.WITHDRAWN);
  }

  uphold(decision: Decision): void {
    this.decide(ReplyState.UPHELD, decision);
  }

  reject(decision: Decision): void {
    this.decide(ReplyState.REJECTED, decision);
  }

  private decide(state: ReplyState, { by, at, reason }: Decision): void {
    this.close(state);
    this.decidedBy = by;
    this.decidedAt = at;
    this.decision = reason;
  }

  private close(state: ReplyState): void {
    if (this.state !== ReplyState.OPEN) {
      throw new Conflict('The reply is not open', { reason: 'reply-closed', field: 'replyId', value: this.state });
    }
    this.state = state;
  }
}
