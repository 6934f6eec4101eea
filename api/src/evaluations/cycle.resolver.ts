import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { NotFound } from '../shared/errors.js';
import { type CycleRow, cycleById, readCycles, ruleOfCycle, versionOfCycle } from './cycle.query.js';
import { type CyclePhase, PHASE_TITLES } from './cycle-phase.js';
import { EvaluationCycle } from './evaluation-cycle.entity.js';
import { titleOfSubjects } from './evaluation-subject.js';
import { pointsBins } from './points-bins.js';
import { pointsOfCycle } from './points-spread.query.js';
import { BandCount, PointsBin } from './points-spread.type.js';

const EvaluationCycleConnection = createConnection('EvaluationCycle', () => EvaluationCycle);

@Resolver(() => EvaluationCycle)
export class CycleResolver {
  @Query(() => EvaluationCycle, { description: 'One cycle; NOT_FOUND when there is none in this jurisdiction.' })
  async evaluationCycle(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    const cycle = await context.once(cycleById).load(keyOf('EvaluationCycle', id));
    if (!cycle) throw new NotFound('EvaluationCycle', id);
    return cycle;
  }

  @Query(() => EvaluationCycleConnection, { description: 'Evaluation cycles, the newest year first.' })
  evaluationCycles(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { nullable: true, description: 'Only cycles of this calendar year.' }) year?: number,
  ) {
    return readCycles(context, year, page);
  }

  @FieldResolver(() => String, { description: 'What the programme calls the representative type or the kind of ward.' })
  async typeTitle(@Root() cycle: CycleRow, @Ctx() context: Context) {
    const { programme } = await versionOfCycle(context, cycle);
    return titleOfSubjects(programme, cycle)?.[context.language] ?? cycle.type;
  }

  @FieldResolver(() => String, { description: 'The body that evaluates.' })
  async competentAuthority(@Root() cycle: CycleRow, @Ctx() context: Context) {
    return (await ruleOfCycle(context, cycle)).authority[context.language];
  }

  @FieldResolver(() => String, { description: 'What screens call the phase.' })
  phaseTitle(@Root() { phase }: CycleRow, @Ctx() { language }: Context) {
    return PHASE_TITLES[phase as CyclePhase][language];
  }

  @FieldResolver(() => Int, { description: 'Version of the programme under which points are computed.' })
  async programmeVersion(@Root() cycle: CycleRow, @Ctx() context: Context) {
    return (await versionOfCycle(context, cycle)).version;
  }

  @FieldResolver(() => [BandCount], { description: 'Evaluations by band, the best band first.' })
  async bandCounts(@Root() cycle: CycleRow, @Ctx() context: Context): Promise<BandCount[]> {
    const { rubric } = await ruleOfCycle(context, cycle);
    const spread = await context.once(pointsOfCycle).load(cycle.id);
    return rubric.bands.map(({ key, title, from }) => ({
      band: key,
      title: title[context.language],
      from: from === undefined ? null : String(from),
      count: spread.filter(({ band }) => band === key).length,
      wardId: cycle.wardId,
    }));
  }

  @FieldResolver(() => [PointsBin], {
    description: 'Evaluations by points in ranges of five, empty ranges included: the total, or what is earned so far.',
  })
  async distribution(@Root() cycle: CycleRow, @Ctx() context: Context): Promise<PointsBin[]> {
    const { rubric } = await ruleOfCycle(context, cycle);
    const spread = await context.once(pointsOfCycle).load(cycle.id);
    const points = spread.flatMap(each => (each.points === null ? [] : [Number(each.points)]));
    const most = rubric.max === 'open' ? Math.max(5, ...points) : rubric.max;
    return pointsBins(points, most).map(bin => ({ ...bin, wardId: cycle.wardId }));
  }
}
