import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../accounts/access.js';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { activityKind } from '../programmes/programme.lookup.js';
import { Group } from '../representatives/group.entity.js';
import { groupById } from '../representatives/group.query.js';
import { Representative } from '../representatives/representative.entity.js';
import type { RepresentativeRow } from '../representatives/representative.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { NotFound } from '../shared/errors.js';
import { CalendarDate } from '../shared/scalars.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { Activity } from './activity.entity.js';
import { type ActivityRow, activityById, nextActivity, readActivities } from './activity.query.js';
import { ActivityState } from './activity-words.js';
import { mayReadMinutes } from './minutes-rights.js';

const ActivityConnection = createConnection('Activity', () => Activity);

@Resolver(() => Activity)
export class ActivityResolver {
  @Query(() => ActivityConnection, { description: 'Activities of a year, by day.' })
  activities(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Year in which it is held.' }) year: number,
    @Arg('kind', () => String, { nullable: true, description: 'Only activities of this kind.' }) kind?: string,
    @Arg('groupId', () => ID, { nullable: true, description: 'Only activities of this group.' }) groupId?: string,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only activities of this ward or one below.' })
    wardId?: string,
    @Arg('state', () => ActivityState, { nullable: true, description: 'Only activities that stand there.' })
    state?: ActivityState,
    @Arg('from', () => CalendarDate, { nullable: true, description: 'Only activities on this day or later.' })
    from?: string,
    @Arg('to', () => CalendarDate, { nullable: true, description: 'Only activities on this day or earlier.' })
    to?: string,
  ) {
    const places = { groupId: groupId && keyOf('Group', groupId), wardId: wardId && keyOf('Ward', wardId) };
    return readActivities(context, { year, kind, state, from, to, ...places }, page);
  }

  @Query(() => Activity, { description: 'One activity; NOT_FOUND when there is none in this jurisdiction.' })
  async activity(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    const row = await context.once(activityById).load(keyOf('Activity', id));
    if (!row) throw new NotFound('Activity', id);
    return row;
  }

  @FieldResolver(() => String, { description: 'What the programme calls the kind.' })
  async kindTitle(@Root() row: ActivityRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return activityKind(programme, row.kind)?.title[context.language] ?? row.kind;
  }

  @FieldResolver(() => Group, {
    nullable: true,
    description: 'The group that holds it; null when the whole ward is called.',
  })
  group(@Root() row: ActivityRow, @Ctx() context: Context) {
    return row.groupId && context.once(groupById).load(row.groupId);
  }

  @FieldResolver(() => Ward, { description: 'The ward in which it is held.' })
  ward(@Root() row: ActivityRow, @Ctx() context: Context) {
    return context.once(wardById).load(row.wardId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What was discussed, for those who were called or there and who read the records; or why it was cancelled, for everybody signed in. Null when nothing was noted.',
  })
  async minutes(@Root() row: ActivityRow, @Ctx() context: Context) {
    if (!context.viewer || row.minutes === null) return null;
    return row.state === ActivityState.CANCELLED || (await mayReadMinutes(context, row)) ? row.minutes : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may take or correct its roll now.' })
  viewerCanTakeRoll(@Root() row: ActivityRow, @Ctx() context: Context) {
    if (row.state === ActivityState.CANCELLED || row.scheduledOn > context.today) return false;
    return viewerMay(context, 'attendance.record', row);
  }
}

@Resolver(() => Representative)
export class RepresentativeNextActivityResolver {
  @FieldResolver(() => Activity, {
    nullable: true,
    description:
      'The next planned activity, from today, at which the person is expected through the primary mandate; null without one.',
  })
  nextActivity(@Root() row: RepresentativeRow, @Ctx() context: Context) {
    return context.once(nextActivity).load(row.id);
  }
}
