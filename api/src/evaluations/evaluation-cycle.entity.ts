import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { Node } from '../shared/node.type.js';
import { Instant } from '../shared/scalars.js';
import { CyclePhase } from './cycle-phase.js';
import { EvaluationSubject } from './evaluation-subject.js';

@ObjectType('EvaluationCycle', {
  implements: Node,
  description:
    'One year of one representative type, or one kind of ward, under its competent authority: the peer group that is ranked.',
})
@Entity({ tableName: 'evaluation_cycles' })
export class EvaluationCycle extends TenantEntity {
  @Field(() => Int, { description: 'Calendar year.' })
  @Property({ type: 'int' })
  year!: number;

  @Field(() => EvaluationSubject, { description: 'Whether it evaluates representatives or wards.' })
  @Property({ type: 'text', default: EvaluationSubject.REPRESENTATIVE })
  subject: EvaluationSubject = EvaluationSubject.REPRESENTATIVE;

  @Field(() => String, { description: 'Key of the representative type, or of the kind of ward.' })
  @Property({ type: 'text' })
  type!: string;

  @Field(() => CyclePhase, { description: 'How far it is.' })
  @Property({ type: 'text' })
  phase!: CyclePhase;

  @Property({ type: 'uuid' })
  programmeVersionId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Minute in which the authority approved it; null until published.',
  })
  @Property({ type: 'text', nullable: true })
  minuteNumber!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was published; null until then.' })
  @Property({ type: 'datetime', nullable: true })
  publishedAt!: Date | null;

  @Field(() => Int, { description: 'Version for publishing: a stale one answers CONFLICT.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  /** Freezes it under the minute of the body that approved it. */
  publish(minuteNumber: string, at: Date): void {
    if (this.phase === CyclePhase.PUBLISHED) {
      throw new Conflict('Published already', { reason: 'published-already', value: this.minuteNumber });
    }
    if (this.phase !== CyclePhase.REVIEW) {
      throw new Conflict('Only what has been reviewed is published', {
        reason: 'publish-phase',
        field: 'cycleId',
        value: this.phase,
        allowed: CyclePhase.REVIEW,
      });
    }
    if (minuteNumber.trim() === '') {
      throw new InvalidInput('Name the minute of the body that approved it', {
        reason: 'minute-needed',
        field: 'minuteNumber',
      });
    }
    this.phase = CyclePhase.PUBLISHED;
    this.minuteNumber = minuteNumber.trim();
    this.publishedAt = at;
  }
}
