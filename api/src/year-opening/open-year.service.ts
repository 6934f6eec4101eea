import { randomUUID } from 'node:crypto';
import { requireRight } from '../accounts/access.js';
import { openActivities } from '../activities/open-activities.js';
import { openGroupReturns } from '../activities/open-group-returns.js';
import { dbOf, transact } from '../audit/transact.js';
import { transactMany } from '../audit/transact-many.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { addOwedReports } from '../indicators/open-indicator-reports.service.js';
import { ofYear, requireAllOpen } from '../jurisdictions/fact-lock.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { continueLinks } from '../links/continue-links.js';
import { holidaysOf } from '../programmes/calendar/holidays.js';
import { markStale } from '../queue/enqueue.js';
import { yearOf } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import type { OpenYearInput } from './open-year.input.js';
import { countYear, type YearCounts } from './year-counts.js';

type Wish = Pick<OpenYearInput, 'year' | 'continuesLinks'>;

/** What opening a year came to. */
export interface OpenedYear {
  year: number;
  before: YearCounts;
  after: YearCounts;
  added: number;
}

function requireNear(year: number, today: string): void {
  const latest = yearOf(today) + 1;
  if (year <= latest && year >= latest - 1) return;
  throw new InvalidInput('This year or the next is opened', {
    reason: year > latest ? 'year-too-far' : 'year-over',
    field: 'year',
    value: year,
    allowed: latest,
  });
}

async function openAll(db: Db, context: Context, { year, continuesLinks }: Wish): Promise<OpenedYear> {
  await requireRight(context, 'year.open', {});
  requireNear(year, context.today);
  await requireAllOpen(db, context, [{ ...ofYear(year), isForAll: true }]);
  const jurisdictionId = context.jurisdiction.id;
  const { programme } = await context.once(programmeInForce);
  const plan = { programme, year, holidays: holidaysOf(programme), jurisdictionId };
  const before = await countYear(db, jurisdictionId, year);
  let added = continuesLinks ? await continueLinks(db, jurisdictionId, year) : 0;
  added += await openActivities(db, plan);
  added += await openGroupReturns(db, plan);
  added += await addOwedReports(db, plan);
  return { year, before, after: await countYear(db, jurisdictionId, year), added };
}

/** Carries what was found out of the transaction that it takes back. */
class Rehearsed extends Error {
  constructor(readonly found: OpenedYear) {
    super('Rehearsed');
  }
}

/** What opening the year would come to: done, counted and taken back, so that it tells exactly what will be. */
export async function rehearseYear(context: Context, wish: Wish): Promise<OpenedYear> {
  const clientKey = randomUUID();
  // Other fields of the query read on meanwhile, at their own moment.
  const apart = context.apart();
  try {
    await transact(apart, 'rehearseYear', { clientKey }, async em => {
      throw new Rehearsed(await openAll(dbOf(em), apart, wish));
    });
  } catch (error) {
    if (error instanceof Rehearsed) return error.found;
    throw error;
  } finally {
    await apart.end();
  }
  throw new Error('A rehearsal always ends by being taken back');
}

/** Opens a year: what is there already stays, so that it adds nothing a second time. Answers how many records were added. */
export function openYear(context: Context, input: OpenYearInput): Promise<number> {
  return transactMany(context, 'openYear', input, 'Jurisdiction', async db => {
    const { year, before, after, added } = await openAll(db, context, input);
    await markStale(db, { jurisdictionId: context.jurisdiction.id, year, representativeIds: null });
    return { count: added, facts: { year, before, after, continuesLinks: input.continuesLinks } };
  });
}
