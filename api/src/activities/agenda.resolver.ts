import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../accounts/access.js';
import type { Context } from '../context.js';
import { fileById } from '../files/file.query.js';
import { StoredFile } from '../files/file.type.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { Matter } from '../matters/matter.entity.js';
import type { MatterRow } from '../matters/matter.query.js';
import { activityKind } from '../programmes/programme.lookup.js';
import { toGlobalId } from '../shared/global-id.js';
import { Activity } from './activity.entity.js';
import { type ActivityRow, activityById } from './activity.query.js';
import { ActivityPostponement } from './activity-postponement.entity.js';
import { ActivityState } from './activity-words.js';
import { agendaNotesOf, postponementsOf } from './agenda.query.js';
import { AgendaItem, MatterAnswer, ReportBack } from './agenda.type.js';
import { mayReadMinutes } from './minutes-rights.js';
import { type MatterAnswerRow, matterAnswersOf, reportedAt, reportsOfMatter } from './reported-matter.query.js';

async function kindOf(context: Context, row: ActivityRow) {
  const { programme } = await context.once(programmeInForce);
  return activityKind(programme, row.kind);
}

async function describeAnswers(context: Context, rows: readonly MatterAnswerRow[]): Promise<MatterAnswer[]> {
  const { programme } = await context.once(programmeInForce);
  return rows.map(({ matterId, jurisdictionId, kind, outcome, ...told }) => {
    const outcomes = programme.matters.kinds.find(({ key }) => key === kind)?.outcomes ?? [];
    const outcomeTitle = outcomes.find(({ key }) => key === outcome)?.title[context.language] ?? outcome;
    return { ...told, outcomeTitle, matterId: toGlobalId('Matter', jurisdictionId, matterId) };
  });
}

@Resolver(() => Activity)
export class ActivityAgendaResolver {
  @FieldResolver(() => [AgendaItem], { description: 'What is on its agenda, in order.' })
  async agenda(@Root() row: ActivityRow, @Ctx() context: Context): Promise<AgendaItem[]> {
    const items = (await kindOf(context, row))?.agenda ?? [];
    const mayRead = items.length > 0 && (await mayReadMinutes(context, row));
    const notes = mayRead ? await context.once(agendaNotesOf).load(row.id) : [];
    return items.map(({ key, title, reportsBack }) => ({
      key,
      title: title[context.language],
      reportsBack,
      note: notes.find(({ item }) => item === key)?.note ?? null,
    }));
  }

  @FieldResolver(() => [ActivityPostponement], { description: 'Each time it was put off by hand, in order.' })
  postponements(@Root() row: ActivityRow, @Ctx() context: Context) {
    return row.expectedOn === null ? [] : context.once(postponementsOf).load(row.id);
  }

  @FieldResolver(() => [MatterAnswer], {
    description:
      'Answers to be reported back there: since the last such day of the same holder, and what was left over. Empty for a kind that reports nothing, and for users who keep no minutes there.',
  })
  async answersToReport(@Root() row: ActivityRow, @Ctx() context: Context) {
    const reports = (await kindOf(context, row))?.agenda.some(({ reportsBack }) => reportsBack);
    if (!reports || !(await viewerMay(context, 'attendance.record', row))) return [];
    return describeAnswers(context, await context.once(matterAnswersOf).load(row.id));
  }

  @FieldResolver(() => [MatterAnswer], {
    description: 'Answers that were reported back there; none for users who may not read what was said.',
  })
  async answersReported(@Root() row: ActivityRow, @Ctx() context: Context) {
    if (!(await mayReadMinutes(context, row))) return [];
    return describeAnswers(context, await context.once(reportedAt).load(row.id));
  }

  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'The minutes as a file; null without one, and for users who may not open it.',
  })
  async minutesFile(@Root() row: ActivityRow, @Ctx() context: Context) {
    const file = context.viewer && row.minutesFileId && (await context.once(fileById).load(row.minutesFileId));
    return file && (await viewerMay(context, 'file.read', file)) ? file : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether its roll cannot be closed before there are minutes.' })
  async needsMinutes(@Root() row: ActivityRow, @Ctx() context: Context) {
    return (await kindOf(context, row))?.minutes === 'required';
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may put it off or say where it is held.' })
  viewerCanArrange(@Root() row: ActivityRow, @Ctx() context: Context) {
    return row.state === ActivityState.PLANNED && viewerMay(context, 'attendance.record', row);
  }
}

@Resolver(() => Matter)
export class MatterReportBackResolver {
  @FieldResolver(() => [ReportBack], { description: 'Where its answer was reported back to people, in order.' })
  reportedBack(@Root() row: MatterRow, @Ctx() context: Context) {
    return context.once(reportsOfMatter).load(row.id);
  }
}

@Resolver(() => ReportBack)
export class ReportBackResolver {
  @FieldResolver(() => Activity, { description: 'The activity at which it was told.' })
  activity(@Root() row: ReportBack, @Ctx() context: Context) {
    return context.once(activityById).load(row.activityId);
  }
}
