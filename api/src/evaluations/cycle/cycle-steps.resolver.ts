import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { type CycleRow, cycleById } from '../cycle.query.js';
import { CyclePhase, PHASE_TITLES } from '../cycle-phase.js';
import { EvaluationCycle } from '../evaluation-cycle.entity.js';
import { MoveCycleInput, PlanCycleInput } from './cycle.input.js';
import { planOfCycle, readAnnouncements, type TransitionRow, transitionsOfCycle } from './cycle-steps.query.js';
import { CycleTransition } from './cycle-transition.entity.js';
import { holdUpsOfCycle } from './hold-up.query.js';
import { HoldUp } from './hold-up.type.js';
import { moveCycle } from './move-cycle.service.js';
import { stepsFrom } from './phase-order.js';
import { planCycle } from './plan-cycle.service.js';
import { PlannedPhase } from './planned-phase.entity.js';

const CycleTransitionConnection = createConnection('CycleTransition', () => CycleTransition);

@Resolver(() => EvaluationCycle)
export class CycleStepsResolver {
  @FieldResolver(() => [PlannedPhase], { description: 'Phases that have their days, in their order.' })
  plan(@Root() { id }: CycleRow, @Ctx() context: Context) {
    return context.once(planOfCycle).load(id);
  }

  @FieldResolver(() => [CycleTransition], { description: 'Every step it took, the newest first.' })
  transitions(@Root() { id }: CycleRow, @Ctx() context: Context) {
    return context.once(transitionsOfCycle).load(id);
  }

  @FieldResolver(() => [HoldUp], { description: 'What the present phase waits for, and whom.' })
  holdUps(@Root() { id }: CycleRow, @Ctx() context: Context) {
    return context.once(holdUpsOfCycle).load(id);
  }

  @FieldResolver(() => [CyclePhase], {
    description: 'Phases to which the user may take it: the next one, or the one before. Publishing is another step.',
  })
  async viewerCanMoveTo(@Root() { phase }: CycleRow, @Ctx() context: Context) {
    const [mayGoBack, mayAdvance] = await Promise.all([
      viewerMay(context, 'cycle.move', {}),
      viewerMay(context, 'cycle.advance', {}),
    ]);
    const steps = Object.entries(stepsFrom(phase as CyclePhase));
    return steps.filter(([, step]) => (step === 'back' ? mayGoBack : mayAdvance)).map(([to]) => to);
  }

  @Mutation(() => EvaluationCycle, {
    description:
      'Takes a cycle one phase on, or one back with a reason, and announces it; CONFLICT while something holds it up.',
  })
  moveCycle(
    @Ctx() context: Context,
    @Arg('input', () => MoveCycleInput, { description: 'What to do, once per client key.' }) input: MoveCycleInput,
  ) {
    return moveCycle(context, input);
  }

  @Mutation(() => EvaluationCycle, {
    description: 'Plans the days of phases; CONFLICT for a phase that is over, and for fewer days to reply.',
  })
  planCycle(
    @Ctx() context: Context,
    @Arg('input', () => PlanCycleInput, { description: 'What to do, once per client key.' }) input: PlanCycleInput,
  ) {
    return planCycle(context, input);
  }

  @Query(() => CycleTransitionConnection, {
    description: 'What was announced about evaluation cycles, the newest first.',
  })
  announcements(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { nullable: true, description: 'Only of cycles of this calendar year.' }) year?: number,
  ) {
    return readAnnouncements(context, year, page);
  }
}

@Resolver(() => PlannedPhase)
export class PlannedPhaseResolver {
  @FieldResolver(() => String, { description: 'What screens call the phase.' })
  phaseTitle(@Root() { phase }: PlannedPhase, @Ctx() { language }: Context) {
    return PHASE_TITLES[phase][language];
  }
}

@Resolver(() => CycleTransition)
export class CycleTransitionResolver {
  @FieldResolver(() => EvaluationCycle, { description: 'The cycle that took the step.' })
  cycle(@Root() { cycleId }: TransitionRow, @Ctx() context: Context) {
    return context.once(cycleById).load(cycleId);
  }

  @FieldResolver(() => String, { description: 'What screens call the phase that began.' })
  toPhaseTitle(@Root() { toPhase }: TransitionRow, @Ctx() { language }: Context) {
    return PHASE_TITLES[toPhase as CyclePhase][language];
  }

  @FieldResolver(() => String, { description: 'Who took it.' })
  madeBy(@Root() { madeByName }: TransitionRow) {
    return madeByName;
  }
}
