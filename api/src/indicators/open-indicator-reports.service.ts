import { sql } from 'kysely';
import { v7 } from 'uuid';
import { requireRight } from '../accounts/access.js';
import { transactMany } from '../audit/transact-many.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { ofYear, requireAllOpen } from '../jurisdictions/fact-lock.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { Programme } from '../programmes/programme.js';
import { markStale } from '../queue/enqueue.js';
import { yearOf } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import { isThereIn } from '../wards/ward-days.sql.js';
import type { OpenIndicatorReportsInput } from './indicator.input.js';
import { dueDay, periodsOf } from './indicator-period.js';
import { ReportStatus } from './report-status.js';

interface Asked {
  jurisdictionId: string;
  programme: Programme;
  year: number;
}

/** Adds the reports of the year that wards owe and that are not there yet, so that missing ones can be told. */
export async function addOwedReports(db: Db, { jurisdictionId, programme, year }: Asked): Promise<number> {
  const reported = programme.indicators.filter(({ countedBy }) => !countedBy || year < countedBy.since);
  const wards = await db
    .selectFrom('wards')
    .select(['id', 'kind'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where(isThereIn('wards', year))
    .execute();
  const owed = reported.flatMap(indicator =>
    periodsOf(indicator.period, year).flatMap(period_on =>
      wards
        .filter(({ kind }) => indicator.wardKinds.includes(kind))
        .map(ward => ({
          id: v7(),
          ward_id: ward.id,
          indicator: indicator.key,
          period_on,
          due_on: dueDay(indicator, period_on),
        })),
    ),
  );
  const { numAffectedRows } = await sql`
    insert into indicator_reports (jurisdiction_id, id, ward_id, indicator, period_on, due_on, status)
    select ${jurisdictionId}, new.id, new.ward_id, new.indicator, new.period_on, new.due_on, ${ReportStatus.EXPECTED}
    from jsonb_populate_recordset(null::indicator_reports, ${JSON.stringify(owed)}::jsonb) new
    on conflict do nothing`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** Asks for the reports of a year as the programme has them; what stands there stays. Answers how many were added. */
export function openIndicatorReports(context: Context, input: OpenIndicatorReportsInput): Promise<number> {
  return transactMany(context, 'openIndicatorReports', input, 'IndicatorReport', async db => {
    await requireRight(context, 'indicator.plan', {});
    const { year } = input;
    const latest = yearOf(context.today) + 1;
    if (year > latest) {
      throw new InvalidInput('Reports are asked for in this year or the next', {
        reason: 'year-too-far',
        field: 'year',
        value: year,
        allowed: latest,
      });
    }
    await requireAllOpen(db, context, [{ ...ofYear(year), isForAll: true }]);
    const jurisdictionId = context.jurisdiction.id;
    const { programme, version } = await context.once(programmeInForce);
    const count = await addOwedReports(db, { jurisdictionId, programme, year });
    await markStale(db, { jurisdictionId, year, representativeIds: null });
    return { count, facts: { year, programmeVersion: version } };
  });
}
