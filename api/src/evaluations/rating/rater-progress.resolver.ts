import { Decimal } from 'decimal.js';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { NotFound } from '../../shared/errors.js';
import { toGlobalId } from '../../shared/global-id.js';
import { Ward } from '../../wards/ward.entity.js';
import { wardById } from '../../wards/ward.query.js';
import { type CycleRow, cycleById, ruleOfCycle } from '../cycle.query.js';
import { quorumOf } from './quorum.js';
import { questionsOf } from './rated-criterion-row.js';
import { classesOf } from './rater-classes.js';
import { criteriaOfGroup, groupsOfCycle, raterGroupNamed } from './rater-group.js';
import { type ProgressRow, readClassSizes, readProgress, readTotals } from './rater-progress.query.js';
import { ClassTurnout, ConflictRule, RaterGroup, RaterProgress } from './rater-progress.type.js';
import { AssignedBy } from './rater-words.js';

const RaterProgressConnection = createConnection('RaterProgress', () => RaterProgress);

const WAYS = { hand: AssignedBy.HAND, all: AssignedBy.RULE, draw: AssignedBy.DRAW } as const;
const RULES = { refuse: ConflictRule.REFUSE, declare: ConflictRule.DECLARE, allow: ConflictRule.ALLOW } as const;

async function cycleNamed(context: Context, id: string): Promise<CycleRow> {
  const cycle = await context.once(cycleById).load(keyOf('EvaluationCycle', id));
  if (!cycle) throw new NotFound('EvaluationCycle', id, 'cycleId');
  return cycle;
}

@Resolver(() => RaterProgress)
export class RaterProgressResolver {
  @Query(() => [RaterGroup], { description: 'The rater groups of a cycle, with how far each is.' })
  async raterGroups(
    @Ctx() context: Context,
    @Arg('cycleId', () => ID, { description: 'The cycle.' }) cycleId: string,
  ): Promise<RaterGroup[]> {
    const cycle = await cycleNamed(context, cycleId);
    const { rubric } = await ruleOfCycle(context, cycle);
    const groups = await groupsOfCycle(context, cycle);
    return Promise.all(
      groups.map(async group => {
        const totals = await readTotals(context, cycle, group);
        const criteria = await criteriaOfGroup(context, cycle, group.key);
        const sizes = await readClassSizes(context, cycle.id, group);
        return {
          key: group.key,
          title: group.title[context.language],
          isAnonymous: group.ballot === 'anonymous',
          assign: WAYS[group.assign],
          perSubject: group.perSubject ?? null,
          kin: RULES[group.kin],
          sameGroup: RULES[group.sameGroup],
          needed: quorumOf(rubric, group.key),
          ...totals,
          codeCount: group.ballot === 'anonymous' ? [...sizes.values()].reduce((sum, count) => sum + count, 0) : null,
          classes: classesOf(rubric, group).map(({ key, title, atLeast }) => ({
            key,
            title: title[context.language],
            atLeast: String(atLeast),
            raterCount: sizes.get(key) ?? 0,
          })),
          criteria: questionsOf(criteria, totals.subjectCount, context.language),
        };
      }),
    );
  }

  @Query(() => RaterProgressConnection, {
    description:
      'The subjects of a cycle with how far a rater group is with each: who is missing, never what was given.',
  })
  async raterProgress(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('cycleId', () => ID, { description: 'The cycle.' }) cycleId: string,
    @Arg('group', () => String, { description: 'Key of the rater group.' }) key: string,
    @Arg('openOnly', () => Boolean, { nullable: true, description: 'Only subjects that somebody still has to rate.' })
    openOnly?: boolean,
    @Arg('search', () => String, { nullable: true, description: 'Only subjects whose name contains this.' })
    search?: string,
  ) {
    const cycle = await cycleNamed(context, cycleId);
    const group = await raterGroupNamed(context, cycle, key);
    return readProgress(context, { cycle, group }, { openOnly, search }, page);
  }

  @FieldResolver(() => [ClassTurnout], { description: 'By class; empty where the rubric asks for no composition.' })
  async classes(@Root() { cycleId, raterGroup, submitted, byClass }: ProgressRow, @Ctx() context: Context) {
    const cycle = (await context.once(cycleById).load(cycleId))!;
    const { rubric } = await ruleOfCycle(context, cycle);
    const group = await raterGroupNamed(context, cycle, raterGroup);
    return classesOf(rubric, group).map(({ key, title, atLeast }) => ({
      key,
      title: title[context.language],
      submitted: byClass[key] ?? 0,
      needed: new Decimal(atLeast).times(submitted).ceil().toNumber(),
    }));
  }

  @FieldResolver(() => ID, { description: 'The evaluation.' })
  evaluationId(@Root() { jurisdictionId, evaluationId }: ProgressRow) {
    return toGlobalId('Evaluation', jurisdictionId, evaluationId);
  }

  @FieldResolver(() => Ward, { description: 'The ward that is rated, or for which the mandate is held.' })
  ward(@Root() { wardId }: ProgressRow, @Ctx() context: Context) {
    return context.once(wardById).load(wardId);
  }
}
