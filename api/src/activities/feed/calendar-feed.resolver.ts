import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Representative } from '../../representatives/representative.entity.js';
import { type RepresentativeRow, representativeById } from '../../representatives/representative.query.js';
import { feedOfRepresentative } from './calendar-feed.query.js';
import { createCalendarFeed, revokeCalendarFeed } from './calendar-feed.service.js';
import { CalendarFeedAddress, CalendarFeedInput, CalendarFeedState } from './calendar-feed.type.js';

@Resolver(() => Representative)
export class CalendarFeedResolver {
  @Mutation(() => CalendarFeedAddress, {
    description: 'Makes the secret address of the own calendar; an earlier one opens nothing any more.',
  })
  createCalendarFeed(@Ctx() context: Context, @Arg('input', () => CalendarFeedInput) input: CalendarFeedInput) {
    return createCalendarFeed(context, input);
  }

  @Mutation(() => Representative, { description: 'The address of the own calendar opens nothing from now on.' })
  async revokeCalendarFeed(@Ctx() context: Context, @Arg('input', () => CalendarFeedInput) input: CalendarFeedInput) {
    return context.once(representativeById).load(await revokeCalendarFeed(context, input));
  }

  @FieldResolver(() => CalendarFeedState, {
    nullable: true,
    description: 'Whether the days can be subscribed to; null while there is no address.',
  })
  calendarFeed(@Root() row: RepresentativeRow, @Ctx() context: Context) {
    return context.once(feedOfRepresentative).load(row.id);
  }
}
