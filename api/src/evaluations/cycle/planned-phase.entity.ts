import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { CalendarDate } from '../../shared/scalars.js';
import { CyclePhase } from '../cycle-phase.js';

@ObjectType('PlannedPhase', { description: 'When a phase of an evaluation cycle is planned to begin and to end.' })
@Entity({ tableName: 'cycle_phases' })
export class PlannedPhase extends TenantEntity {
  @Property({ type: 'uuid' })
  cycleId!: string;

  @Field(() => CyclePhase, { description: 'The phase.' })
  @Property({ type: 'text' })
  phase!: CyclePhase;

  @Field(() => CalendarDate, { description: 'First day.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day: until it is over, what the phase is for may still be done.' })
  @Property({ type: 'date' })
  endsOn!: string;

  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;
}
