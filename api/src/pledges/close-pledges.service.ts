import { sql } from 'kysely';
import { requireRight } from '../accounts/access.js';
import { transactMany } from '../audit/transact-many.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { ofYear, requireAllOpen } from '../jurisdictions/fact-lock.js';
import { markStale } from '../queue/enqueue.js';
import { yearOf } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import { fulfilmentAfter, fulfilmentsBefore } from './fulfilment-transitions.js';
import type { ClosePledgesInput } from './pledge.input.js';

/** Items that nobody claimed are unfulfilled; what was claimed still waits for somebody else to judge it. */
async function closeItems(db: Db, jurisdictionId: string, year: number): Promise<number> {
  const { numAffectedRows } = await sql`
    update pledge_items item set fulfilment = ${fulfilmentAfter('close')}, version = item.version + 1
    from pledges p
    where item.jurisdiction_id = ${jurisdictionId} and p.jurisdiction_id = item.jurisdiction_id and p.id = item.pledge_id
      and p.year = ${year} and p.signed_on is not null and p.closed_on is null
      and item.fulfilment = any (${[...fulfilmentsBefore('close')]}::text[])`.execute(db);
  return Number(numAffectedRows ?? 0);
}

async function closeSigned(db: Db, jurisdictionId: string, year: number, today: string): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('pledges')
    .set(eb => ({ closedOn: today, version: eb('version', '+', 1) }))
    .where('jurisdictionId', '=', jurisdictionId)
    .where('year', '=', year)
    .where('signedOn', 'is not', null)
    .where('closedOn', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** The facts of everybody whose pledge of the year is still open. */
async function pledgersOf(db: Db, jurisdictionId: string, year: number) {
  const rows = await db
    .selectFrom('pledges')
    .select('representativeId')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('year', '=', year)
    .where('signedOn', 'is not', null)
    .where('closedOn', 'is', null)
    .execute();
  return rows.map(({ representativeId }) => ({ ...ofYear(year), representativeId }));
}

/** Closes the signed pledges of a year. Answers how many there were. */
export function closePledges(context: Context, input: ClosePledgesInput): Promise<number> {
  return transactMany(context, 'closePledges', input, 'Pledge', async db => {
    await requireRight(context, 'pledge.close', {});
    const { year } = input;
    const thisYear = yearOf(context.today);
    if (year > thisYear) {
      throw new InvalidInput('The year has not begun', {
        reason: 'year-too-far',
        field: 'year',
        value: year,
        allowed: thisYear,
      });
    }
    const jurisdictionId = context.jurisdiction.id;
    await requireAllOpen(db, context, await pledgersOf(db, jurisdictionId, year));
    const unfulfilledItems = await closeItems(db, jurisdictionId, year);
    const count = await closeSigned(db, jurisdictionId, year, context.today);
    await markStale(db, { jurisdictionId, year, representativeIds: null });
    return { count, facts: { year, unfulfilledItems } };
  });
}
