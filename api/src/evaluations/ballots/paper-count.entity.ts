import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Conflict } from '../../shared/errors.js';
import { Node } from '../../shared/node.type.js';
import { CalendarDate, Instant } from '../../shared/scalars.js';

@ObjectType('PaperCount', {
  implements: Node,
  description: 'Ballots on paper about one subject, counted by a teller under the eyes of a scrutineer.',
})
@Entity({ tableName: 'paper_counts' })
export class PaperCount extends TenantEntity {
  @Property({ type: 'uuid' })
  cycleId!: string;

  @Property({ type: 'uuid' })
  evaluationId!: string;

  @Field(() => String, { description: 'Key of the rater group.' })
  @Property({ type: 'text' })
  raterGroup!: string;

  @Field(() => CalendarDate, { description: 'Day of the vote.' })
  @Property({ type: 'date' })
  heldOn!: string;

  @Field(() => Int, { description: 'Papers handed out.' })
  @Property({ type: 'int' })
  issued!: number;

  @Field(() => Int, { description: 'Papers that came back.' })
  @Property({ type: 'int' })
  returned!: number;

  @Field(() => Int, { description: 'Papers that are valid.' })
  @Property({ type: 'int' })
  valid!: number;

  /** Valid papers by class of raters; the others are of none. */
  @Property({ type: 'json' })
  raterClasses: Record<string, number> = {};

  @Field(() => String, { description: 'Who counted.' })
  @Property({ type: 'text' })
  teller!: string;

  @Field(() => String, { description: 'Who watched the count.' })
  @Property({ type: 'text' })
  scrutineer!: string;

  @Property({ type: 'uuid' })
  fileId!: string;

  @Property({ type: 'uuid' })
  enteredBy!: string;

  @Field(() => Instant, { description: 'When it was entered.' })
  @Property({ type: 'datetime' })
  enteredAt!: Date;

  @Field(() => Instant, { nullable: true, description: 'When it was withdrawn; null while it counts.' })
  @Property({ type: 'datetime', nullable: true })
  withdrawnAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null while it counts.' })
  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null = null;

  /** The count no longer counts; it stays on record. */
  withdraw(reason: string, at: Date): void {
    if (this.withdrawnAt !== null) {
      throw new Conflict('Withdrawn already', { reason: 'paper-count-withdrawn', field: 'paperCountId' });
    }
    this.withdrawnAt = at;
    this.withdrawnReason = reason;
  }
}
