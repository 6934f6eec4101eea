import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Instant } from '../../shared/scalars.js';
import { CyclePhase } from '../cycle-phase.js';

@ObjectType('CycleTransition', {
  description:
    'A step of an evaluation cycle from one phase to another, as it was announced; never changed afterwards.',
})
@Entity({ tableName: 'cycle_transitions' })
export class CycleTransition extends TenantEntity {
  @Property({ type: 'uuid' })
  cycleId!: string;

  @Field(() => CyclePhase, { description: 'The phase that ended.' })
  @Property({ type: 'text' })
  fromPhase!: CyclePhase;

  @Field(() => CyclePhase, { description: 'The phase that began.' })
  @Property({ type: 'text' })
  toPhase!: CyclePhase;

  @Field(() => Boolean, { description: 'Whether a step was taken back.' })
  @Property({ type: 'boolean' })
  isUndoing!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was taken back, or left before its planned end; null when there was nothing to explain.',
  })
  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  @Field(() => String, { description: 'What everybody is told about it.' })
  @Property({ type: 'text' })
  announcement!: string;

  @Property({ type: 'uuid' })
  madeBy!: string;

  @Field(() => Instant, { description: 'When the step was taken.' })
  @Property({ type: 'datetime' })
  madeAt!: Date;
}
