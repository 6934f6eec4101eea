import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../shared/connection.type.js';
import { ExactDecimal } from '../../shared/scalars.js';
import { Ward } from '../../wards/ward.entity.js';
import { wardById } from '../../wards/ward.query.js';
import { evaluationById } from '../evaluation.query.js';
import { Evaluation } from '../evaluation.type.js';
import { changeBesidesLines } from './compare-lines.js';
import type { ShiftRow } from './compare-rulings.js';
import { PARTS, sortShifts } from './compare-standings.js';
import { ComparisonPart, ComparisonSort } from './comparison-choice.js';
import type { ComparisonRow } from './describe-comparison.js';
import { describeLines, describePlace, sheetsOf } from './describe-shift.js';
import { pageOfList } from './page-of-list.js';
import { compareVersions, tryRubricText } from './rubric-trial.service.js';
import { LineShift, StandingShift, StandingShiftConnection, TriedStanding } from './standing-shift.type.js';
import { RubricTrial, StandingsComparison } from './standings-comparison.type.js';

@Resolver(() => StandingsComparison)
export class StandingsComparisonResolver {
  @Query(() => RubricTrial, {
    description:
      'Works out a year by a programme file that is not adopted, and compares; nothing is written. NOT_FOUND when there is no cycle of the type in the year, BAD_USER_INPUT when the file evaluates nobody of the type.',
  })
  rubricTrial(
    @Ctx() context: Context,
    @Arg('sourceText', () => String, { description: 'The whole file, at most 200,000 characters.' }) sourceText: string,
    @Arg('year', () => Int, { description: 'Calendar year.' }) year: number,
    @Arg('type', () => String, { description: 'Key of the representative type.' }) type: string,
    @Arg('against', () => Int, {
      nullable: true,
      description: 'Version to compare with, worked out from the same records; the results that stand when left out.',
    })
    against?: number,
  ) {
    return tryRubricText(context, { sourceText, year, type, against: against ?? null });
  }

  @Query(() => StandingsComparison, {
    description:
      'Two versions of the programme side by side, both worked out from the records of the year as they are.',
  })
  standingsOfVersions(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Calendar year.' }) year: number,
    @Arg('type', () => String, { description: 'Key of the representative type.' }) type: string,
    @Arg('versions', () => [Int], { description: 'Numbers of the two versions, the one to compare with first.' })
    versions: number[],
  ) {
    return compareVersions(context, { year, type }, versions);
  }

  @FieldResolver(() => StandingShiftConnection, { description: 'Who moves, and by how much.' })
  rows(
    @Root() { shifts }: ComparisonRow,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('part', () => ComparisonPart, { nullable: true, description: 'Which of them; who moves when left out.' })
    part?: ComparisonPart,
    @Arg('sort', () => ComparisonSort, { nullable: true, description: 'Order; by change when left out.' })
    sort?: ComparisonSort,
  ) {
    const shown = sortShifts(shifts.filter(PARTS[part ?? 'MOVED']), sort ?? 'CHANGE');
    return pageOfList(shown, ({ subjectId }) => subjectId, page);
  }
}

@Resolver(() => StandingShift)
export class StandingShiftResolver {
  @FieldResolver(() => String, { description: 'Who it is.' })
  subjectName(@Root() { peer }: ShiftRow) {
    return peer.name;
  }

  @FieldResolver(() => Ward, { description: 'The ward of the mandate.' })
  ward(@Root() { wardId }: ShiftRow, @Ctx() context: Context) {
    return context.once(wardById).load(wardId);
  }

  @FieldResolver(() => Evaluation, {
    nullable: true,
    description: 'Its evaluation of the year; null before there is one.',
  })
  evaluation(@Root() { peer }: ShiftRow, @Ctx() context: Context) {
    return peer.evaluationId && context.once(evaluationById).load(peer.evaluationId);
  }

  @FieldResolver(() => TriedStanding, { nullable: true, description: 'Before; null for who was no subject then.' })
  before(@Root() { before, sides }: ShiftRow, @Ctx() { language }: Context) {
    return before && describePlace(before, sides.before, language);
  }

  @FieldResolver(() => TriedStanding, {
    nullable: true,
    description: 'Afterwards; null for who is no subject any more.',
  })
  after(@Root() { after, sides }: ShiftRow, @Ctx() { language }: Context) {
    return after && describePlace(after, sides.after, language);
  }

  @FieldResolver(() => [LineShift], { description: 'Lines that differ, those that change most first.' })
  async lines(
    @Root() shift: ShiftRow,
    @Ctx() { language }: Context,
    @Arg('most', () => Int, { nullable: true, description: 'So many at most; all of them when left out.' })
    most?: number,
  ) {
    return (await describeLines(shift, language)).slice(0, most == null ? undefined : Math.max(0, most));
  }

  @FieldResolver(() => ExactDecimal, {
    nullable: true,
    description: 'What of the change no line tells, but scaling, rounding, a maximum of a section or a limit.',
  })
  async otherChange(@Root() shift: ShiftRow) {
    const { before, after } = await sheetsOf(shift);
    return changeBesidesLines(shift.pointsChange, before, after);
  }
}
