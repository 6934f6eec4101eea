import { v7 } from 'uuid';
import type { Database } from '../../database/tables.js';
import { dueDay, ONCE, periodAt, periodFrom } from '../../indicators/indicator-period.js';
import { brokenRules, hasPlaces } from '../../indicators/indicator-rules.js';
import type { Indicator } from '../../programmes/programme.js';
import { type ImportScope, tell } from '../import-scope.js';
import type { ImportedRow } from '../read-rows.js';
import type { IndicatorReportFields } from './indicator-reports.fields.js';
import { wardOf } from './people-scope.js';
import { readWardIndex, type WardIndex, type WardRecord } from './ward-index.js';

type Row = ImportedRow<IndicatorReportFields>;
type Report = Database['indicatorReports'];

const placeOf = (wardId: string, indicator: string, periodOn: string) => [wardId, indicator, periodOn].join();

class ReportPlan {
  private readonly byPlace: Map<string, Report>;

  constructor(
    private readonly scope: ImportScope,
    private readonly wards: WardIndex,
    reports: readonly Report[],
  ) {
    this.byPlace = new Map(reports.map(each => [placeOf(each.wardId, each.indicator, each.periodOn), each]));
  }

  hear(row: Row): void {
    const indicator = this.scope.programme.indicators.find(({ key }) => key === row.values.indicator)!;
    const ward = wardOf(this.scope, row, { wards: this.wards });
    const periodOn = this.periodOf(row, indicator);
    if (!ward || periodOn === null || !this.mayReport(row, indicator, ward, periodOn)) return;
    const there = this.byPlace.get(placeOf(ward.id, indicator.key, periodOn));
    const { value, bound } = row.values.value;
    const isSame = there !== undefined && Number(there.value) === Number(value) && there.value !== null;
    if (there && (there.approvedLevels > 0 || there.status === 'APPROVED') && !isSame) {
      this.scope.findings.refuse(row, 'value', 'figure-approved');
      return;
    }
    if (isSame || !this.keepsRules(row, indicator, { wardId: ward.id, periodOn })) return;
    const report = there ?? this.add(row, { wardId: ward.id, indicator, periodOn });
    const { note, source } = row.values;
    tell(this.scope, row, { table: 'indicatorReports', record: report, values: { value, bound, note, source } });
  }

  private periodOf(row: Row, { period }: Indicator): string | null {
    if (period === 'once') return ONCE;
    if (row.values.period !== null) return periodAt(period, row.values.period);
    this.scope.findings.refuse(row, 'period', 'value-missing');
    return null;
  }

  private mayReport(row: Row, indicator: Indicator, ward: WardRecord, periodOn: string): boolean {
    const { findings, today } = this.scope;
    const { countedBy, wardKinds } = indicator;
    if (!wardKinds.includes(ward.kind)) findings.refuse(row, 'ward', 'figure-of-other-wards');
    else if (periodOn > today) findings.refuse(row, 'period', 'in-the-future', { today });
    else if (countedBy && (periodOn === ONCE || Number(periodOn.slice(0, 4)) >= countedBy.since))
      findings.refuse(row, 'indicator', 'figure-counted', { year: countedBy.since });
    else if (!hasPlaces(indicator, row.values.value.value))
      findings.refuse(row, 'value', 'figure-places', { places: indicator.places });
    else return true;
    return false;
  }

  /** As somebody who enters the figure would be told: a rule refuses it, or asks for a word in the note. */
  private keepsRules(
    row: Row,
    indicator: Indicator,
    { wardId, periodOn }: { wardId: string; periodOn: string },
  ): boolean {
    const valueAt = (key: string, on: string) => this.byPlace.get(placeOf(wardId, key, on))?.value ?? null;
    const before = periodFrom(indicator.period, periodOn, -1);
    const others = this.scope.programme.indicators.flatMap(({ key }) => {
      const value = valueAt(key, periodOn);
      return value === null ? [] : [[key, value] as const];
    });
    const known = { previous: before && valueAt(indicator.key, before), others: new Map(others) };
    const broken = brokenRules(indicator, row.values.value.value, known);
    const rule =
      broken.find(({ otherwise }) => otherwise === 'refuse') ?? (row.values.note === null ? broken[0] : undefined);
    if (!rule) return true;
    const reason = rule.otherwise === 'refuse' ? 'figure-rule' : 'figure-needs-note';
    this.scope.findings.refuse(row, rule.otherwise === 'refuse' ? 'value' : 'note', reason, { why: rule.reason });
    return false;
  }

  private add(row: Row, place: { wardId: string; indicator: Indicator; periodOn: string }): Report {
    const { indicator, ...rest } = place;
    const report: Report = {
      ...rest,
      jurisdictionId: this.scope.jurisdictionId,
      id: v7(),
      indicator: indicator.key,
      dueOn: dueDay(indicator, place.periodOn),
      value: null,
      bound: 'EXACT',
      doubt: null,
      note: null,
      source: null,
      status: 'SUBMITTED',
      approvedLevels: 0,
      submittedOn: null,
      submittedBy: null,
      version: 1,
    };
    this.byPlace.set(placeOf(place.wardId, indicator.key, place.periodOn), report);
    return this.scope.changes.add('indicatorReports', report, row.number);
  }
}

/** What a file says is handed in, and what happened is kept like any other entry. */
function handIn({ changes, programme, today, now, actorId, jurisdictionId, stale }: ImportScope): void {
  for (const report of changes.records('indicatorReports', 'new', 'changed')) {
    const levels = programme.indicators.find(({ key }) => key === report.indicator)!.approval.length;
    const status = levels === 0 ? 'APPROVED' : 'SUBMITTED';
    Object.assign(report, { status, submittedOn: report.submittedOn ?? today, submittedBy: actorId });
    const { id: reportId, value, bound, doubt, note, source } = report;
    const said = { reportId, value, bound, doubt, note, source };
    const step = { ...said, verb: 'SUBMIT', level: null, reason: null, takenBy: actorId, takenAt: now.toISOString() };
    changes.add('indicatorSteps', { ...step, jurisdictionId, id: v7() }, changes.rowOf('indicatorReports', report)!);
    stale.everybody(report.periodOn === ONCE ? today : report.periodOn);
  }
}

/** Works out which figures a list hands in. */
export async function planIndicatorReports(scope: ImportScope, rows: Row[]): Promise<void> {
  const reports = await scope.db
    .selectFrom('indicatorReports')
    .selectAll()
    .where('jurisdictionId', '=', scope.jurisdictionId)
    .execute();
  const plan = new ReportPlan(scope, await readWardIndex(scope.db, scope.jurisdictionId), reports);
  for (const row of rows) plan.hear(row);
  handIn(scope);
}
