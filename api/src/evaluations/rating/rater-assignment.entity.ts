import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Conflict } from '../../shared/errors.js';
import { Node } from '../../shared/node.type.js';
import { Instant } from '../../shared/scalars.js';
import { AssignedBy, RaterConflict } from './rater-words.js';

@ObjectType('RaterAssignment', { implements: Node, description: 'One rater of one subject, for one rater group.' })
@Entity({ tableName: 'rater_assignments' })
export class RaterAssignment extends TenantEntity {
  @Property({ type: 'uuid' })
  cycleId!: string;

  @Property({ type: 'uuid' })
  evaluationId!: string;

  @Field(() => String, { description: 'Key of the rater group in the rubric.' })
  @Property({ type: 'text' })
  raterGroup!: string;

  @Property({ type: 'uuid' })
  raterId!: string;

  @Field(() => AssignedBy, { description: 'How the rater came to the subject.' })
  @Property({ type: 'text' })
  assigned!: AssignedBy;

  @Field(() => RaterConflict, { nullable: true, description: 'What the rater declared; null for nothing.' })
  @Property({ type: 'text', nullable: true })
  conflict: RaterConflict | null = null;

  @Field(() => String, { nullable: true, description: "The rater's note about it." })
  @Property({ type: 'text', nullable: true })
  conflictNote: string | null = null;

  @Field(() => Instant, { nullable: true, description: 'When it was declared.' })
  @Property({ type: 'datetime', nullable: true })
  declaredAt: Date | null = null;

  @Property({ type: 'datetime', nullable: true })
  withdrawnAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why the rater no longer rates the subject; null while rating.' })
  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  /** What stands between the two is known from now on. */
  declare(conflict: RaterConflict, note: string | null, at: Date): void {
    this.requireStanding();
    this.conflict = conflict;
    this.conflictNote = note;
    this.declaredAt = at;
  }

  /** The rater no longer rates this subject; what was given does not count. */
  withdraw(reason: string, at: Date): void {
    this.requireStanding();
    this.withdrawnAt = at;
    this.withdrawnReason = reason;
  }

  requireStanding(): void {
    if (this.withdrawnAt === null) return;
    throw new Conflict('This rater no longer rates this subject', {
      reason: 'assignment-withdrawn',
      field: 'assignmentId',
      value: this.withdrawnReason,
    });
  }
}
