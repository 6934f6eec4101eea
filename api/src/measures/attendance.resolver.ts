import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Activity } from '../activities/activity.entity.js';
import type { ActivityRow } from '../activities/activity.query.js';
import type { Context } from '../context.js';
import { Representative } from '../representatives/representative.entity.js';
import type { RepresentativeRow } from '../representatives/representative.query.js';
import { attendanceOfActivity, attendanceOfRepresentative } from './attendance-figure.query.js';
import { Figure } from './figure.type.js';

@Resolver(() => Representative)
export class RepresentativeAttendanceResolver {
  @FieldResolver(() => [Figure], { description: 'Attendance of a year: all activities together, then each kind.' })
  attendance(
    @Root() { id }: RepresentativeRow,
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Calendar year.' }) year: number,
  ) {
    return attendanceOfRepresentative(context, year, id);
  }
}

@Resolver(() => Activity)
export class ActivityAttendanceResolver {
  @FieldResolver(() => Figure, { description: 'Who came, out of those expected; approved leave is left out.' })
  attendance(@Root() activity: ActivityRow, @Ctx() context: Context) {
    return attendanceOfActivity(context, activity);
  }
}
