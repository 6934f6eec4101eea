import { indicatorOf } from '@lianxin/api/indicators/indicator-of.js';
import { dueDay, ONCE, periodAt } from '@lianxin/api/indicators/indicator-period.js';
import type { Indicator, Programme } from '@lianxin/api/programmes/programme.js';
import { addDays, atHour } from './days.js';
import type { Identify } from './identifiers.js';
import type { Row } from './rows.js';

type Report = Row<'indicatorReports'>;
type Step = Row<'indicatorSteps'>;
type Target = Row<'indicatorTargets'>;

/** A figure as a scenario tells it. */
export interface FigureTold {
  wardId: string;
  indicator: string;
  /** Any day of the period; of no account for a figure given once for good. */
  on: string;
  value: number | string;
  submittedOn: string;
  bound?: 'EXACT' | 'MORE_THAN' | 'LESS_THAN';
  doubt?: string;
  note?: string;
  source?: string;
  /** How many levels have approved it; all of them when left out. */
  approved?: number;
  /** Why it was sent back, if it was. */
  returned?: string;
}

export interface TargetTold {
  wardId: string;
  indicator: string;
  on: string;
  value: number;
  source: string;
}

/** Who did what; an account that is not there is the file it came from. */
export interface IndicatorOffice {
  programme: Programme;
  identify: Identify;
  officeUser: string;
  /** Who approves for each kind of ward. */
  approverOf: (kind: string) => string | null;
}

const keyOf = (wardId: string, { key }: Indicator, periodOn: string) => [wardId, key, periodOn].join('/');

function statusOf({ returned, approved }: FigureTold, levels: number): string {
  if (returned !== undefined) return 'RETURNED';
  return (approved ?? levels) < levels ? 'SUBMITTED' : 'APPROVED';
}

function stepsOf(report: Report, told: FigureTold, approval: readonly string[], office: IndicatorOffice): Step[] {
  const { identify, officeUser, approverOf } = office;
  const { id: reportId, value, bound, doubt, note, source } = report;
  const decided: Pick<Step, 'verb' | 'level' | 'reason' | 'takenBy'>[] = approval
    .slice(0, told.returned === undefined ? (told.approved ?? approval.length) : 0)
    .map(level => ({ verb: 'APPROVE', level, reason: null, takenBy: approverOf(level) }));
  const level = approval[0] ?? null;
  if (told.returned !== undefined)
    decided.push({ verb: 'RETURN', level, reason: told.returned, takenBy: level && approverOf(level) });
  const all = [{ verb: 'SUBMIT', level: null, reason: null, takenBy: officeUser }, ...decided];
  return all.map((step, at) => {
    const takenAt = atHour(addDays(told.submittedOn, at), 10);
    return {
      id: identify('indicator-step', `${reportId}/${at}`, takenAt),
      ...{ reportId, value, bound, doubt, note, source },
      ...step,
      takenAt,
    };
  });
}

function reportOf(told: FigureTold, indicator: Indicator, { identify, officeUser }: IndicatorOffice): Report {
  const periodOn = periodAt(indicator.period, told.on);
  const approvedLevels = told.returned === undefined ? (told.approved ?? indicator.approval.length) : 0;
  return {
    id: identify('indicator-report', keyOf(told.wardId, indicator, periodOn), atHour(told.submittedOn, 9)),
    wardId: told.wardId,
    indicator: indicator.key,
    periodOn,
    dueOn: dueDay(indicator, periodOn),
    value: String(told.value),
    bound: told.bound ?? 'EXACT',
    doubt: told.doubt ?? null,
    note: told.note ?? null,
    source: told.source ?? null,
    status: statusOf(told, indicator.approval.length),
    approvedLevels,
    submittedOn: told.submittedOn,
    submittedBy: officeUser,
  };
}

/** A report that a ward owes and nobody has begun. */
function expectedOf(wardId: string, indicator: Indicator, on: string, identify: Identify): Report {
  const periodOn = periodAt(indicator.period, on);
  return {
    id: identify('indicator-report', keyOf(wardId, indicator, periodOn), atHour(periodOn, 1)),
    ...{ wardId, indicator: indicator.key, periodOn, dueOn: dueDay(indicator, periodOn), value: null },
    ...{ bound: 'EXACT', doubt: null, note: null, source: null, status: 'EXPECTED', approvedLevels: 0 },
    ...{ submittedOn: null, submittedBy: null },
  };
}

/** Reported figures with everything that happened to them, what is owed, and targets, as rows of their tables. */
export function indicatorTables(
  office: IndicatorOffice,
  {
    figures,
    owed = [],
    targets = [],
  }: {
    figures: readonly FigureTold[];
    owed?: readonly Pick<FigureTold, 'wardId' | 'indicator' | 'on'>[];
    targets?: readonly TargetTold[];
  },
): [string, object[]][] {
  const { programme, identify, officeUser } = office;
  const known = (key: string) => indicatorOf(programme, key)!;
  const made = figures.map(told => {
    const indicator = known(told.indicator);
    const report = reportOf(told, indicator, office);
    return { report, steps: stepsOf(report, told, indicator.approval, office) };
  });
  const expected = owed.map(({ wardId, indicator, on }) => expectedOf(wardId, known(indicator), on, identify));
  const goals = targets.map(({ wardId, indicator, on, value, source }): Target => {
    const periodOn = periodAt(known(indicator).period, on);
    const setAt = atHour(periodOn === ONCE ? on : periodOn, 8);
    return {
      id: identify('indicator-target', keyOf(wardId, known(indicator), periodOn), setAt),
      ...{ wardId, indicator, periodOn, value: String(value), source, setBy: officeUser, setAt },
    };
  });
  return [
    ['indicatorReports', [...made.map(({ report }) => report), ...expected]],
    ['indicatorSteps', made.flatMap(({ steps }) => steps)],
    ['indicatorTargets', goals],
  ];
}
