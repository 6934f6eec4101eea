import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { Household } from '../households/household.entity.js';
import { type HouseholdRow, householdById } from '../households/household.query.js';
import { Label } from '../jurisdictions/label.type.js';
import { ProxyEntry, ProxyRecordType } from '../proxy-entries/proxy-entry.entity.js';
import { proxyEntryOfRecord } from '../proxy-entries/proxy-entry.query.js';
import { Representative } from '../representatives/representative.entity.js';
import { type RepresentativeRow, representativeById } from '../representatives/representative.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { CalendarDate } from '../shared/scalars.js';
import { Visit } from './visit.entity.js';
import { lastVisit, readVisits, type VisitRow, visitsOfRepresentative } from './visit.query.js';
import { CHANNEL_TITLES } from './visit-channel.js';
import { visitLabels } from './visit-labels.js';

const VisitConnection = createConnection('Visit', () => Visit);

@Resolver(() => Visit)
export class VisitResolver {
  @Query(() => VisitConnection, { description: 'Visits of a year that the user may read, newest first.' })
  visits(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Year of the visit.' }) year: number,
    @Arg('representativeId', () => ID, { nullable: true, description: 'Only visits of this person.' })
    representativeId?: string,
    @Arg('householdId', () => ID, { nullable: true, description: 'Only visits to this household.' })
    householdId?: string,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only visits to households of this ward or one below.' })
    wardId?: string,
    @Arg('month', () => Int, { nullable: true, description: 'Only visits of this month, 1 to 12.' }) month?: number,
    @Arg('oldestFirst', () => Boolean, { nullable: true, description: 'In the order of the days, as in a diary.' })
    oldestFirst?: boolean,
  ) {
    const filter = {
      year,
      representativeId: representativeId && keyOf('Representative', representativeId),
      householdId: householdId && keyOf('Household', householdId),
      wardId: wardId && keyOf('Ward', wardId),
      month,
      oldestFirst,
    };
    return readVisits(context, filter, page);
  }

  @FieldResolver(() => Representative, { description: 'Who made it.' })
  representative(@Root() row: VisitRow, @Ctx() context: Context) {
    return context.once(representativeById).load(row.representativeId);
  }

  @FieldResolver(() => Household, { description: 'Who was visited.' })
  household(@Root() row: VisitRow, @Ctx() context: Context) {
    return context.once(householdById).load(row.householdId);
  }

  @FieldResolver(() => String, { description: 'How the household was contacted, in words.' })
  channelTitle(@Root() row: VisitRow, @Ctx() { language }: Context) {
    return CHANNEL_TITLES[row.channel]?.[language] ?? row.channel;
  }

  @FieldResolver(() => Label, {
    nullable: true,
    description: 'The concentrated round it was part of; null for routine.',
  })
  async round(@Root() row: VisitRow, @Ctx() context: Context) {
    return row.round && (await visitLabels(context, 'rounds', [row.round]))[0];
  }

  @FieldResolver(() => ProxyEntry, {
    nullable: true,
    description: 'The paper page it was entered from by somebody else; null when it was not, or the user may not know.',
  })
  proxyEntry(@Root() row: VisitRow, @Ctx() context: Context) {
    return context.once(proxyEntryOfRecord, ProxyRecordType.VISIT).load(row.id);
  }

  @FieldResolver(() => [Label], { description: 'Kinds of practical help that it brought.' })
  help(@Root() row: VisitRow, @Ctx() context: Context) {
    return visitLabels(context, 'help', row.help);
  }
}

@Resolver(() => Representative)
export class RepresentativeVisitsResolver {
  @FieldResolver(() => VisitConnection, { description: "The person's visits, newest first." })
  visits(
    @Root() row: RepresentativeRow,
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { nullable: true, description: 'Only visits of this year.' }) year?: number,
  ) {
    return context.once(visitsOfRepresentative, year ?? null, { ...page }).load(row.id);
  }
}

@Resolver(() => Household)
export class HouseholdVisitsResolver {
  @FieldResolver(() => CalendarDate, {
    nullable: true,
    description: 'Day of the last visit by anybody; null when there was none.',
  })
  async lastVisitedOn(@Root() row: HouseholdRow, @Ctx() context: Context) {
    return (await context.once(lastVisit).load(row.id))?.lastVisitedOn ?? null;
  }
}
