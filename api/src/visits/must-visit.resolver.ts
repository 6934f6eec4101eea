import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { Household } from '../households/household.entity.js';
import { householdById } from '../households/household.query.js';
import { Representative } from '../representatives/representative.entity.js';
import { type RepresentativeRow, representativeById } from '../representatives/representative.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { HouseholdEvent } from './household-event.entity.js';
import { householdEventById } from './household-event.query.js';
import { linkedOnDay, openMustVisits, readMustVisits } from './must-visit.query.js';
import type { MustVisitRow } from './must-visit.rows.js';
import { MustVisit, MustVisitState } from './must-visit.type.js';
import { causeTitle } from './seen-cause.js';
import { Visit } from './visit.entity.js';
import { visitById } from './visit.query.js';

const MustVisitConnection = createConnection('MustVisit', () => MustVisit);

const OWED = [MustVisitState.OPEN, MustVisitState.OVERDUE];

@Resolver(() => MustVisit)
export class MustVisitResolver {
  @Query(() => MustVisitConnection, {
    description: 'Visits owed now that the user may read, the most urgent first; open and overdue ones unless asked.',
  })
  mustVisits(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only to households of this ward or one below.' })
    wardId?: string,
    @Arg('states', () => [MustVisitState], { nullable: true, description: 'Only those that stand so.' })
    states?: MustVisitState[] | null,
  ) {
    return readMustVisits(context, { wardId: wardId && keyOf('Ward', wardId), states: states ?? OWED }, page);
  }

  @FieldResolver(() => String, { description: 'Why it is owed, as far as the user may know.' })
  async title(@Root() row: MustVisitRow, @Ctx() context: Context) {
    const event = row.eventId ? await context.once(householdEventById).load(row.eventId) : null;
    return causeTitle(context, { ...row, recordedBy: event?.recordedBy ?? null });
  }

  @FieldResolver(() => Household, { description: 'To whom it is owed.' })
  household(@Root() row: MustVisitRow, @Ctx() context: Context) {
    return context.once(householdById).load(row.householdId);
  }

  @FieldResolver(() => HouseholdEvent, {
    nullable: true,
    description: 'The report that it follows from; null for one that follows from a category.',
  })
  event(@Root() { eventId }: MustVisitRow, @Ctx() context: Context) {
    return eventId && context.once(householdEventById).load(eventId);
  }

  @FieldResolver(() => Visit, { nullable: true, description: 'The visit that fulfilled it; null before that.' })
  visit(@Root() { visitId }: MustVisitRow, @Ctx() context: Context) {
    return visitId && context.once(visitById).load(visitId);
  }

  @FieldResolver(() => [Representative], {
    description:
      'Who is or was linked to the household: on the day of the visit, on the last day of the limit, or today.',
  })
  async representatives(@Root() { householdId, lookedAt }: MustVisitRow, @Ctx() context: Context) {
    const linked = await context.once(linkedOnDay).load(`${householdId} ${lookedAt}`);
    return context.once(representativeById).loadMany(linked.map(({ representativeId }) => representativeId));
  }
}

@Resolver(() => Representative)
export class RepresentativeMustVisitsResolver {
  @FieldResolver(() => [MustVisit], {
    description: 'Visits owed to households linked to the person today and not made yet, the most urgent first.',
  })
  mustVisits(@Root() row: RepresentativeRow, @Ctx() context: Context) {
    return context.once(openMustVisits).load(row.id);
  }
}
