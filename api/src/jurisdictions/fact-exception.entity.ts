import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Conflict } from '../shared/errors.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate, Instant } from '../shared/scalars.js';
import { FactKind } from './fact-kind.js';

interface Decision {
  isApproved: boolean;
  reason: string | null;
  by: string;
  at: Date;
}

@ObjectType('FactException', {
  implements: Node,
  description: 'A fact that came after the facts of its year were locked: who asked that it counts, and who decided.',
})
@Entity({ tableName: 'fact_exceptions' })
export class FactException extends TenantEntity {
  @Field(() => Int, { description: 'Year for which it is to count.' })
  @Property({ type: 'int' })
  year!: number;

  @Property({ type: 'uuid', nullable: true })
  representativeId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  wardId!: string | null;

  @Field(() => CalendarDate, { description: 'Day it happened.' })
  @Property({ type: 'date' })
  happenedOn!: string;

  @Field(() => FactKind, { description: 'What is to be recorded.' })
  @Property({ type: 'text' })
  what!: FactKind;

  @Field(() => String, { description: 'Why it comes late.' })
  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'uuid' })
  askedBy!: string;

  @Field(() => Instant, { description: 'When somebody asked.' })
  @Property({ type: 'datetime' })
  askedAt!: Date;

  @Field(() => Boolean, { nullable: true, description: 'Whether it may be recorded; null while nobody decided.' })
  @Property({ type: 'boolean', nullable: true })
  isApproved: boolean | null = null;

  @Property({ type: 'uuid', nullable: true })
  decidedBy: string | null = null;

  @Field(() => Instant, { nullable: true, description: 'When it was decided; null until then.' })
  @Property({ type: 'datetime', nullable: true })
  decidedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so; null when nothing was said.' })
  @Property({ type: 'text', nullable: true })
  decisionReason: string | null = null;

  @Field(() => Instant, { nullable: true, description: 'When the fact was recorded by it; null while it is unused.' })
  @Property({ type: 'datetime', nullable: true })
  usedAt: Date | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the decision.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  decide({ isApproved, reason, by, at }: Decision): void {
    if (this.decidedAt) {
      throw new Conflict('It is decided already', { reason: 'late-fact-decided', field: 'exceptionId' });
    }
    this.isApproved = isApproved;
    this.decisionReason = reason;
    this.decidedBy = by;
    this.decidedAt = at;
  }
}
