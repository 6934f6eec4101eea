import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { toGlobalId } from '../../shared/global-id.js';
import { cycleById } from '../cycle.query.js';
import { EvaluationCycle } from '../evaluation-cycle.entity.js';
import { classTitles } from '../rating/class-titles.js';
import { groupTitle } from '../rating/rater-group.js';
import { CancelBallotCodesInput, CastBallotsInput, IssueBallotCodesInput } from './ballot.input.js';
import { readBallot, readSheets } from './ballot.query.js';
import { Ballot, BallotCodes, BallotSheet, PapersOfClass } from './ballot.type.js';
import { castBallots } from './cast-ballots.service.js';
import { cancelBallotCodes, issueBallotCodes } from './issue-ballot-codes.service.js';
import { PaperCount } from './paper-count.entity.js';
import { EnterPaperCountInput, WithdrawPaperCountInput } from './paper-count.input.js';
import { type PaperCountRow, paperCountById, readPaperCounts } from './paper-count.query.js';
import { enterPaperCount, withdrawPaperCount } from './paper-count.service.js';

const PaperCountConnection = createConnection('PaperCount', () => PaperCount);

const ONCE = { description: 'What to do, once per client key.' };

@Resolver(() => Ballot)
export class BallotResolver {
  @Query(() => Ballot, {
    description: 'The ballot that a code opens, without an account; BAD_USER_INPUT when the code opens none.',
  })
  ballot(@Ctx() context: Context, @Arg('code', () => String, { description: 'The code as printed.' }) code: string) {
    return readBallot(context, code);
  }

  @FieldResolver(() => EvaluationCycle, { description: 'The cycle it is part of.' })
  cycle(@Root() { cycleId }: { cycleId: string }, @Ctx() context: Context) {
    return context.once(cycleById).load(cycleId);
  }

  @Mutation(() => Int, {
    description:
      'Casts ballots with a code, all or none; CONFLICT when the code is used. Nothing that is kept joins the two.',
  })
  castBallots(
    @Ctx() context: Context,
    @Arg('input', () => CastBallotsInput, { description: 'The code and the ballots.' }) input: CastBallotsInput,
  ) {
    return castBallots(context, input);
  }
}

@Resolver()
export class BallotSheetResolver {
  @Query(() => [BallotSheet], { description: 'Sheets of codes of an anonymous rater group, the newest first.' })
  ballotSheets(
    @Ctx() context: Context,
    @Arg('cycleId', () => ID, { description: 'The cycle.' }) cycleId: string,
    @Arg('group', () => String, { description: 'Key of the rater group.' }) group: string,
  ) {
    return readSheets(context, keyOf('EvaluationCycle', cycleId), group);
  }

  @Mutation(() => BallotCodes, {
    description: 'Issues codes for an anonymous group. They are told once; sent again it answers CONFLICT.',
  })
  issueBallotCodes(
    @Ctx() context: Context,
    @Arg('input', () => IssueBallotCodesInput, ONCE) input: IssueBallotCodesInput,
  ) {
    return issueBallotCodes(context, input);
  }

  @Mutation(() => ID, { description: 'Codes of a lost sheet open no ballot any more. Answers the sheet.' })
  async cancelBallotCodes(
    @Ctx() context: Context,
    @Arg('input', () => CancelBallotCodesInput, ONCE) input: CancelBallotCodesInput,
  ) {
    return toGlobalId('BallotSheet', context.jurisdiction.id, await cancelBallotCodes(context, input));
  }
}

@Resolver(() => PaperCount)
export class PaperCountResolver {
  @Query(() => PaperCountConnection, { description: 'Counts of paper ballots of a cycle, the newest first.' })
  paperCounts(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('cycleId', () => ID, { description: 'The cycle.' }) cycleId: string,
  ) {
    return readPaperCounts(context, keyOf('EvaluationCycle', cycleId), page);
  }

  @FieldResolver(() => String, { description: 'What the rubric calls the rater group.' })
  groupTitle(@Root() { cycleId, raterGroup }: PaperCountRow, @Ctx() context: Context) {
    return groupTitle(context, cycleId, raterGroup);
  }

  @FieldResolver(() => String, { description: 'The name of the person or ward that was voted on.' })
  subjectName(@Root() { subjectName }: PaperCountRow) {
    return subjectName;
  }

  @FieldResolver(() => [PapersOfClass], {
    description:
      'How many of the valid papers came from which class of raters; which papers is told nowhere. The largest class first.',
  })
  async classes(@Root() { cycleId, raterGroup, raterClasses }: PaperCountRow, @Ctx() context: Context) {
    const titleOf = await classTitles(context, cycleId, raterGroup);
    const counted = Object.entries(raterClasses as Record<string, number>);
    return counted.map(([key, count]) => ({ title: titleOf(key), count })).sort((a, b) => b.count - a.count);
  }

  @FieldResolver(() => String, { description: 'Who entered it.' })
  enteredByName(@Root() { enteredByName }: PaperCountRow) {
    return enteredByName;
  }

  @Mutation(() => PaperCount, {
    description: 'Enters counted paper ballots; BAD_USER_INPUT names the number that does not add up.',
  })
  async enterPaperCount(
    @Ctx() context: Context,
    @Arg('input', () => EnterPaperCountInput, ONCE) input: EnterPaperCountInput,
  ) {
    return context.once(paperCountById).load(await enterPaperCount(context, input));
  }

  @Mutation(() => PaperCount, { description: 'A count that was entered wrongly no longer counts; it stays on record.' })
  async withdrawPaperCount(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawPaperCountInput, ONCE) input: WithdrawPaperCountInput,
  ) {
    return context.once(paperCountById).load(await withdrawPaperCount(context, input));
  }
}
