import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { Household } from '../households/household.entity.js';
import type { HouseholdRow } from '../households/household.query.js';
import { ProxyEntry, ProxyRecordType } from '../proxy-entries/proxy-entry.entity.js';
import { proxyEntryOfRecord } from '../proxy-entries/proxy-entry.query.js';
import { Representative } from '../representatives/representative.entity.js';
import { type RepresentativeRow, representativeById } from '../representatives/representative.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { NotFound } from '../shared/errors.js';
import { CalendarDate } from '../shared/scalars.js';
import { mayCorrect } from './correct-visit.service.js';
import { createToldVisitResolver } from './told-visit-fields.js';
import { Visit } from './visit.entity.js';
import { lastVisit, readVisits, type VisitRow, visitById, visitsOfRepresentative } from './visit.query.js';
import { VisitCorrection } from './visit-correction.entity.js';
import { correctionsOfVisit } from './visit-correction.query.js';

const VisitConnection = createConnection('Visit', () => Visit);

@Resolver(() => Visit)
export class VisitResolver extends createToldVisitResolver(() => Visit) {
  @Query(() => Visit, { description: 'One visit, also one that was withdrawn.' })
  async visit(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    const row = await context.once(visitById).load(keyOf('Visit', id));
    if (!row) throw new NotFound('Visit', id);
    return row;
  }

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
    @Arg('isWithdrawn', () => Boolean, { nullable: true, description: 'True: those that were withdrawn instead.' })
    isWithdrawn?: boolean,
  ) {
    const filter = {
      year,
      representativeId: representativeId && keyOf('Representative', representativeId),
      householdId: householdId && keyOf('Household', householdId),
      wardId: wardId && keyOf('Ward', wardId),
      month,
      oldestFirst,
      isWithdrawn,
    };
    return readVisits(context, filter, page);
  }

  @FieldResolver(() => Representative, { description: 'Who made it.' })
  representative(@Root() row: VisitRow, @Ctx() context: Context) {
    return context.once(representativeById).load(row.representativeId);
  }

  @FieldResolver(() => ProxyEntry, {
    nullable: true,
    description: 'The paper page it was entered from by somebody else; null when it was not, or the user may not know.',
  })
  proxyEntry(@Root() row: VisitRow, @Ctx() context: Context) {
    return context.once(proxyEntryOfRecord, ProxyRecordType.VISIT).load(row.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it was withdrawn: it is kept and counts no more.' })
  isWithdrawn(@Root() row: VisitRow) {
    return row.withdrawnAt !== null;
  }

  @FieldResolver(() => [VisitCorrection], {
    description: 'What was corrected, the last first; without those about a household that the user may not read.',
  })
  corrections(@Root() row: VisitRow, @Ctx() context: Context) {
    return context.once(correctionsOfVisit).load(row.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may correct or withdraw it while its year is open.' })
  viewerCanCorrect(@Root() row: VisitRow, @Ctx() context: Context) {
    return row.withdrawnAt === null && mayCorrect(context, row);
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
