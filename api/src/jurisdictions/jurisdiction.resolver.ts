import { sql } from 'kysely';
import { Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context, JurisdictionRow } from '../context.js';
import { CalendarDate } from '../shared/scalars.js';
import { describeProgramme } from './describe-programme.js';
import { Jurisdiction } from './jurisdiction.type.js';
import { Programme } from './programme.type.js';
import { programmeInForce } from './programme-in-force.js';

@Resolver(() => Jurisdiction)
export class JurisdictionResolver {
  @Query(() => Jurisdiction, { description: 'The jurisdiction this request works in.' })
  jurisdiction(@Ctx() context: Context) {
    const row = context.jurisdiction;
    return { ...row, jurisdictionId: row.id };
  }

  @FieldResolver(() => String, { description: 'Name in the language of the request.' })
  name(@Root() row: JurisdictionRow, @Ctx() { language }: Context) {
    return language === 'en' ? row.nameEn : row.nameZh;
  }

  @FieldResolver(() => CalendarDate, { description: 'The calendar date there now.' })
  today(@Ctx() context: Context) {
    return context.today;
  }

  @FieldResolver(() => Int, { description: 'The calendar year there now.' })
  currentYear(@Ctx() context: Context) {
    return Number(context.today.slice(0, 4));
  }

  @FieldResolver(() => [Int], { description: 'Years that have an evaluation cycle, newest first.' })
  async years(@Ctx() context: Context) {
    const db = await context.read();
    const { rows } = await sql<{ year: number }>`select distinct year from evaluation_cycles
      where jurisdiction_id = ${context.jurisdiction.id} order by year desc`.execute(db);
    return rows.map(({ year }) => year);
  }

  @FieldResolver(() => Programme, { description: 'The programme in force.' })
  async programme(@Ctx() context: Context) {
    return describeProgramme(await context.once(programmeInForce), context.language);
  }
}
