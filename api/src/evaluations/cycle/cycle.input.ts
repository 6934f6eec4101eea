import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { CalendarDate } from '../../shared/scalars.js';
import { CyclePhase } from '../cycle-phase.js';

@InputType({ description: 'A step of a cycle to the next phase, or back to the one before.' })
export class MoveCycleInput extends MutationInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => Int, { description: 'Version of the cycle as it was read; a stale one answers CONFLICT.' })
  version!: number;

  @Field(() => CyclePhase, { description: 'The phase that begins: the next one, or the one before.' })
  to!: CyclePhase;

  @Field(() => String, { description: 'What everybody is told about it.' })
  announcement!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why: needed to take a step back, and to leave a phase before its planned end. Everybody can read it.',
  })
  reason?: string;
}

@InputType({ description: 'The days of one phase.' })
export class PhaseDatesInput {
  @Field(() => CyclePhase, { description: 'The phase.' })
  phase!: CyclePhase;

  @Field(() => CalendarDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day.' })
  endsOn!: string;
}

@InputType({ description: 'When the phases of a cycle are planned.' })
export class PlanCycleInput extends MutationInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => Int, { description: 'Version of the cycle as it was read; a stale one answers CONFLICT.' })
  version!: number;

  @Field(() => [PhaseDatesInput], {
    description: 'Phases to be planned anew; phases that are left out keep their days.',
  })
  phases!: PhaseDatesInput[];
}
