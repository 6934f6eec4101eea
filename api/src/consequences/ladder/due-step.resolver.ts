import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { recordNode } from '../../measures/record-node.js';
import { recordTitle } from '../../measures/record-title.query.js';
import { Mandate } from '../../representatives/mandate.entity.js';
import { mandateById } from '../../representatives/mandate.query.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { Node } from '../../shared/node.type.js';
import { Consequence } from './consequence.entity.js';
import { type CountedRecord, consequenceById, type DueStepRow, readDueSteps } from './consequence.query.js';
import { DueStep, Ladder, LadderRecord, LadderStep } from './consequence.type.js';
import { describeLadder } from './describe-ladder.js';
import { ladderInForce } from './ladder-rule.js';

const DueStepConnection = createConnection('DueStep', () => DueStep);

@Resolver(() => DueStep)
export class DueStepResolver {
  @Query(() => Ladder, {
    nullable: true,
    description: 'What repeated absence leads to under the programme in force; null when it says nothing.',
  })
  async ladder(@Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return programme.consequences ? describeLadder(programme, programme.consequences, context.language) : null;
  }

  @Query(() => DueStepConnection, {
    description:
      'Who has reached which step of the ladder in a year, and what was begun; the person concerned sees what was begun.',
  })
  async dueSteps(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Calendar year in which is counted.' }) year: number,
  ) {
    return readDueSteps(context, year, page);
  }

  @FieldResolver(() => Mandate, { description: 'The mandate it is about.' })
  mandate(@Root() { mandateId }: DueStepRow, @Ctx() context: Context) {
    return context.once(mandateById).load(mandateId);
  }

  @FieldResolver(() => LadderStep, { nullable: true, description: 'The step; null when the programme has dropped it.' })
  async rule(@Root() { step }: DueStepRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    if (!programme.consequences) return null;
    const { steps } = describeLadder(programme, programme.consequences, context.language);
    return steps.find(({ key }) => key === step) ?? null;
  }

  @FieldResolver(() => [LadderRecord], { description: 'The records counted today, the earliest first.' })
  records(@Root() { records }: DueStepRow) {
    return records;
  }

  @FieldResolver(() => Consequence, { nullable: true, description: 'What was begun; null while nobody took it up.' })
  consequence(@Root() { consequenceId }: DueStepRow, @Ctx() context: Context) {
    return consequenceId && context.once(consequenceById).load(consequenceId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may give notice, or go on with what was begun.' })
  async viewerCanWrite(@Root() row: DueStepRow, @Ctx() context: Context) {
    return (await ladderInForce(context)) !== null && viewerMay(context, 'consequence.write', row);
  }
}

@Resolver(() => LadderRecord)
export class LadderRecordResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The record itself.' })
  node(@Root() { recordType, recordId }: CountedRecord, @Ctx() context: Context) {
    return recordNode(context, recordType, recordId);
  }

  @FieldResolver(() => String, { description: 'What the record is called.' })
  async title(@Root() { recordType, recordId }: CountedRecord, @Ctx() context: Context) {
    return (await context.once(recordTitle, recordType).load(recordId))?.title ?? '';
  }
}
