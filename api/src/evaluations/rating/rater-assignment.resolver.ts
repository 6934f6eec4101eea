import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { Mandate } from '../../representatives/mandate.entity.js';
import { mandateById } from '../../representatives/mandate.query.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { NotFound } from '../../shared/errors.js';
import { toGlobalId } from '../../shared/global-id.js';
import { Ward } from '../../wards/ward.entity.js';
import { wardById } from '../../wards/ward.query.js';
import { cycleById } from '../cycle.query.js';
import { CyclePhase } from '../cycle-phase.js';
import { type EvaluationRow } from '../evaluation.query.js';
import { Evaluation } from '../evaluation.type.js';
import { EvaluationCycle } from '../evaluation-cycle.entity.js';
import { askedCriteria } from './asked-criteria.js';
import { toDeclare } from './obstacle.query.js';
import { RatedCriterion } from './rated-criterion.type.js';
import { questionsOf } from './rated-criterion-row.js';
import { RatedFact } from './rated-fact.type.js';
import { ratedFacts } from './rated-facts.js';
import { RaterAssignment } from './rater-assignment.entity.js';
import { type AssignmentRow, assignmentById, ownAssignmentsOf, readAssignments } from './rater-assignment.query.js';
import { groupTitle } from './rater-group.js';
import { RaterConflict, RatingState } from './rater-words.js';
import { ownAnswers, placesOfAssignment } from './rating-answer.query.js';

const RaterAssignmentConnection = createConnection('RaterAssignment', () => RaterAssignment);

const isOwn = ({ raterId }: AssignmentRow, { viewer }: Context): boolean => raterId === viewer?.userId;

@Resolver(() => Evaluation)
export class EvaluationRatersResolver {
  @FieldResolver(() => [RaterAssignment], { description: 'What the user is to rate of it, one for each rater group.' })
  viewerAssignments(@Root() { id }: EvaluationRow, @Ctx() context: Context) {
    return context.once(ownAssignmentsOf).load(id);
  }
}

@Resolver(() => RaterAssignment)
export class RaterAssignmentResolver {
  @Query(() => RaterAssignmentConnection, {
    description: 'Who rates whom in a cycle, by subject: a rater sees the own ones, the office and the auditor all.',
  })
  raterAssignments(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('cycleId', () => ID, { description: 'The cycle.' }) cycleId: string,
    @Arg('group', () => String, { nullable: true, description: 'Only this rater group.' }) group?: string,
    @Arg('state', () => RatingState, { nullable: true, description: 'Only those that are so far.' })
    state?: RatingState,
    @Arg('ownOnly', () => Boolean, { nullable: true, description: 'Only what the user rates.' }) ownOnly?: boolean,
    @Arg('search', () => String, { nullable: true, description: 'Only subjects whose name contains this.' })
    search?: string,
  ) {
    return readAssignments(
      context,
      { cycleId: keyOf('EvaluationCycle', cycleId), group, state, ownOnly, search },
      page,
    );
  }

  @Query(() => RaterAssignment, { description: 'One assignment; NOT_FOUND when it is not there or somebody else’s.' })
  async raterAssignment(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    const row = await context.once(assignmentById).load(keyOf('RaterAssignment', id));
    if (!row) throw new NotFound('RaterAssignment', id);
    return row;
  }

  @FieldResolver(() => RatingState, { description: 'How far it is.' })
  state(@Root() { state }: AssignmentRow) {
    return state;
  }

  @FieldResolver(() => String, { description: 'What the rubric calls the rater group.' })
  groupTitle(@Root() { cycleId, raterGroup }: AssignmentRow, @Ctx() context: Context) {
    return groupTitle(context, cycleId, raterGroup);
  }

  @FieldResolver(() => String, { description: 'The name of the rater.' })
  raterName(@Root() { raterName }: AssignmentRow) {
    return raterName;
  }

  @FieldResolver(() => String, { description: 'The name of the person or ward that is rated.' })
  subjectName(@Root() { subjectName }: AssignmentRow) {
    return subjectName;
  }

  @FieldResolver(() => ID, { description: 'The evaluation that the ratings are part of.' })
  evaluationId(@Root() { jurisdictionId, evaluationId }: AssignmentRow) {
    return toGlobalId('Evaluation', jurisdictionId, evaluationId);
  }

  @FieldResolver(() => EvaluationCycle, { description: 'The cycle.' })
  cycle(@Root() { cycleId }: AssignmentRow, @Ctx() context: Context) {
    return context.once(cycleById).load(cycleId);
  }

  @FieldResolver(() => Mandate, { nullable: true, description: 'The mandate that is rated; null for a ward.' })
  mandate(@Root() { mandateId }: AssignmentRow, @Ctx() context: Context) {
    return mandateId && context.once(mandateById).load(mandateId);
  }

  @FieldResolver(() => Ward, { description: 'The ward that is rated, or for which the mandate is held.' })
  ward(@Root() { wardId }: AssignmentRow, @Ctx() context: Context) {
    return context.once(wardById).load(wardId);
  }

  @FieldResolver(() => RaterConflict, {
    nullable: true,
    description: 'What the records say stands between the two, and the rater has to declare before handing in.',
  })
  toDeclare(@Root() row: AssignmentRow, @Ctx() context: Context) {
    return toDeclare(context, row);
  }

  @FieldResolver(() => [RatedCriterion], {
    description: 'What the rater is asked, with what was given so far; empty for anybody but the rater.',
  })
  async criteria(@Root() row: AssignmentRow, @Ctx() context: Context) {
    if (!isOwn(row, context)) return [];
    const cycle = (await context.once(cycleById).load(row.cycleId))!;
    const criteria = await askedCriteria(context, cycle, row.raterGroup, row.evaluationId);
    const places = (await context.once(placesOfAssignment).load(row.id))?.places ?? 0;
    const answers = await context.once(ownAnswers).load(row.id);
    return questionsOf(criteria, places, context.language).map(question => ({
      ...question,
      of: row,
      answer: answers.find(({ criterion, period }) => criterion === question.key && period === question.period),
    }));
  }

  @FieldResolver(() => [RatedFact], {
    description: 'What the records say about the subject; empty for anybody but the rater.',
  })
  facts(@Root() row: AssignmentRow, @Ctx() context: Context) {
    return isOwn(row, context) ? ratedFacts(context, row) : [];
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may give or change answers now.' })
  async viewerCanRate(@Root() row: AssignmentRow, @Ctx() context: Context) {
    const isOpen = row.state === RatingState.WAITING || row.state === RatingState.DRAFT;
    const cycle = await context.once(cycleById).load(row.cycleId);
    return isOpen && isOwn(row, context) && cycle?.phase === CyclePhase.RATING;
  }
}
