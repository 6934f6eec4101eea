import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import type { Indicator } from '../programmes/programme.js';
import { textOrNull, yearOf } from '../shared/checks.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import type { ReportIndicatorInput } from './indicator.input.js';
import { levelsOf } from './indicator-levels.js';
import { requireIndicator, requireReports } from './indicator-of.js';
import { dueDay, ONCE, periodAt } from './indicator-period.js';
import { IndicatorReport } from './indicator-report.entity.js';
import { brokenRules, hasPlaces } from './indicator-rules.js';
import { knownFigures } from './known-figures.query.js';
import { ReportStatus, ReportVerb } from './report-status.js';
import { addStep, takeIndicatorFact } from './take-indicator-fact.js';

/** Refuses a figure of a time that has not begun, or that records count. */
export function requireReportable({ countedBy }: Indicator, periodOn: string, today: string): void {
  if (periodOn > today) {
    throw new InvalidInput('The period has not begun', {
      reason: 'period-not-begun',
      field: 'on',
      value: periodOn,
      allowed: today,
    });
  }
  if (!countedBy || (periodOn !== ONCE && yearOf(periodOn) < countedBy.since)) return;
  throw new InvalidInput('Records count this figure', {
    reason: 'counted-by-records',
    field: 'indicator',
    value: countedBy.measure,
    allowed: countedBy.since,
  });
}

function requirePlaces(indicator: Indicator, value: string): void {
  if (hasPlaces(indicator, value)) return;
  throw new InvalidInput('The figure has too many places', {
    reason: 'indicator-places',
    field: 'value',
    value,
    allowed: indicator.places,
  });
}

/** Refuses a figure that breaks a rule, and asks for a word where the programme asks for one. */
async function requireRules(
  em: EntityManager,
  context: Context,
  indicator: Indicator,
  report: IndicatorReport,
): Promise<void> {
  const broken = brokenRules(indicator, report.value!, await knownFigures(dbOf(em), indicator, report));
  const rule = broken.find(({ otherwise }) => otherwise === 'refuse') ?? (report.note === null ? broken[0] : undefined);
  if (!rule) return;
  throw new InvalidInput('The figure breaks a rule of the programme', {
    reason: rule.otherwise === 'refuse' ? 'indicator-rule' : 'indicator-needs-note',
    field: rule.otherwise === 'refuse' ? 'value' : 'note',
    value: rule.reason[context.language],
  });
}

/** The report as it was read, or a new one. */
async function findOrBegin(
  em: EntityManager,
  place: { jurisdictionId: string; wardId: string; indicator: Indicator; periodOn: string },
  version: number | null | undefined,
): Promise<IndicatorReport> {
  const { jurisdictionId, wardId, indicator, periodOn } = place;
  const there = await em.findOne(IndicatorReport, { wardId, indicator: indicator.key, periodOn });
  // What is only asked for has nothing to be read: its first figure needs no version.
  const isFirst = version == null && there?.status === ReportStatus.EXPECTED;
  if (!isFirst && (there?.version ?? null) !== (version ?? null)) {
    throw new Conflict('Somebody else changed it', {
      reason: 'stale-version',
      field: 'version',
      value: version ?? null,
      allowed: there?.version ?? null,
    });
  }
  if (there) return there;
  const dueOn = dueDay(indicator, periodOn);
  const begun = { jurisdictionId, wardId, indicator: indicator.key, periodOn, dueOn };
  return em.create(IndicatorReport, { ...begun, status: ReportStatus.DRAFT });
}

/** Enters the figure of a ward, and hands it in unless it is a draft. Answers the key of the report. */
export async function reportIndicator(context: Context, input: ReportIndicatorInput): Promise<string> {
  const id = await transact(context, 'reportIndicator', input, async em => {
    const indicator = await requireIndicator(context, input.indicator);
    const ward = await findRecord(em, Ward, input.wardId);
    await requireRight(context, 'indicator.report', { wardId: ward.id });
    requireReports(indicator, ward);
    const periodOn = periodAt(indicator.period, input.on);
    requireReportable(indicator, periodOn, context.today);
    requirePlaces(indicator, input.value);
    const place = { jurisdictionId: context.jurisdiction.id, wardId: ward.id, indicator, periodOn };
    const report = await findOrBegin(em, place, input.version);
    const [doubt, note, source] = [input.doubt, input.note, input.source].map(textOrNull) as (string | null)[];
    report.enter({ value: input.value, bound: input.bound, doubt: doubt!, note: note!, source: source! });
    if (!input.isDraft) {
      await requireRules(em, context, indicator, report);
      const levels = (await levelsOf(context, indicator, ward.id)).length;
      report.submit({ by: context.viewer!.userId, on: context.today, levels });
    }
    await em.flush(); // a step refers to its report
    addStep(em, context, report, { verb: input.isDraft ? ReportVerb.SAVE : ReportVerb.SUBMIT });
    await takeIndicatorFact(em, context, report);
    return report.id;
  });
  return id!;
}
