import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { fileById } from '../../files/file.query.js';
import { StoredFile } from '../../files/file.type.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { Group } from '../../representatives/group.entity.js';
import { groupById } from '../../representatives/group.query.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { NotFound } from '../../shared/errors.js';
import { Briefing } from './briefing.entity.js';
import { AnswerBriefingInput, SendBriefingInput } from './briefing.input.js';
import {
  answersOfBriefing,
  type BriefingAnswerRow,
  type BriefingRow,
  briefingAnswerById,
  briefingById,
  readBriefings,
} from './briefing.query.js';
import { answerBriefing, sendBriefing } from './briefing.service.js';
import { BriefingAnswer } from './briefing-answer.entity.js';

const BriefingConnection = createConnection('Briefing', () => Briefing);

@Resolver(() => Briefing)
export class BriefingResolver {
  @Query(() => BriefingConnection, { description: 'Briefings sent in a year, the newest first.' })
  briefings(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Year in which it was sent.' }) year: number,
  ) {
    return readBriefings(context, year, page);
  }

  @Query(() => Briefing, { description: 'One briefing; NOT_FOUND when there is none in this jurisdiction.' })
  async briefing(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    const row = await context.once(briefingById).load(keyOf('Briefing', id));
    if (!row) throw new NotFound('Briefing', id);
    return row;
  }

  @Mutation(() => Briefing, { description: 'Tells all groups something; each of them answers within the limit.' })
  async sendBriefing(@Ctx() context: Context, @Arg('input', () => SendBriefingInput) input: SendBriefingInput) {
    return context.once(briefingById).load(await sendBriefing(context, input));
  }

  @Mutation(() => BriefingAnswer, { description: 'Keeps the answer of a group, in time or late.' })
  async answerBriefing(@Ctx() context: Context, @Arg('input', () => AnswerBriefingInput) input: AnswerBriefingInput) {
    return context.once(briefingAnswerById).load(await answerBriefing(context, input));
  }

  @FieldResolver(() => String, { description: 'What the programme calls the kind.' })
  async kindTitle(@Root() row: BriefingRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return programme.consultations.briefings.find(({ key }) => key === row.kind)?.title[context.language] ?? row.kind;
  }

  @FieldResolver(() => [BriefingAnswer], { description: 'What each group owes, by the name of the group.' })
  answers(@Root() row: BriefingRow, @Ctx() context: Context) {
    return context.once(answersOfBriefing).load(row.id);
  }

  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'A file with it; null without one, and for users who may not open it.',
  })
  async file(@Root() row: BriefingRow, @Ctx() context: Context) {
    const file = row.fileId && (await context.once(fileById).load(row.fileId));
    return file && (await viewerMay(context, 'file.read', file)) ? file : null;
  }
}

@Resolver(() => BriefingAnswer)
export class BriefingAnswerResolver {
  @FieldResolver(() => Group, { description: 'The group that owes it.' })
  group(@Root() row: BriefingAnswerRow, @Ctx() context: Context) {
    return context.once(groupById).load(row.groupId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the limit has passed without an answer in time.' })
  isLate(@Root() row: BriefingAnswerRow, @Ctx() context: Context) {
    return (row.answeredOn ?? context.today) > row.dueOn;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may answer it, or correct the answer.' })
  viewerCanAnswer(@Root() row: BriefingAnswerRow, @Ctx() context: Context) {
    return viewerMay(context, 'briefing.answer', { groupId: row.groupId });
  }
}
