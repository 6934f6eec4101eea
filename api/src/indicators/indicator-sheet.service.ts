import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { Indicator, Programme } from '../programmes/programme.js';
import type { WardRow } from '../wards/ward.query.js';
import { describeIndicator } from './describe-indicator.js';
import { achievedOf, goalOf } from './indicator-goal.js';
import { isOutlier } from './indicator-outlier.js';
import { dueDay, periodAt, titleOfPeriod } from './indicator-period.js';
import type { IndicatorReportRow } from './indicator-report.query.js';
import { Basis, OutlierAmong } from './indicator-sheet.type.js';
import { guardedIndicators, hiddenIndicators } from './release/guarded-indicators.js';
import { Bound, ReportStatus } from './report-status.js';
import { readSheetFigures, type SheetFigures, type Sum, type Target } from './sheet-figures.query.js';

const MOST_EARLIER = 12;

const stands = ({ status }: IndicatorReportRow): boolean =>
  status === ReportStatus.SUBMITTED || status === ReportStatus.APPROVED;

interface Figure {
  value: string;
  bound: Bound;
  basis: Basis;
  doubt: string | null;
  source: string | null;
}

const ofReport = ({ value, bound, doubt, source }: IndicatorReportRow, basis: Basis): Figure => ({
  ...{ value: value!, doubt, source, basis },
  bound: bound as Bound,
});

/** One indicator of the sheet, with what was read for it. */
class Line {
  readonly periodOn: string;
  readonly report: IndicatorReportRow | undefined;
  private readonly standing: IndicatorReportRow[];

  constructor(
    readonly indicator: Indicator,
    private readonly figures: SheetFigures,
    on: string,
  ) {
    this.periodOn = periodAt(indicator.period, on);
    const own = figures.own.filter(each => each.indicator === indicator.key);
    this.report = own.find(({ periodOn }) => periodOn === this.periodOn);
    this.standing = own.filter(stands);
  }

  get earlier(): IndicatorReportRow[] {
    return this.standing.filter(({ periodOn }) => periodOn < this.periodOn);
  }

  get sum(): Sum | undefined {
    return this.indicator.sumOfWards ? this.here(this.figures.sums) : undefined;
  }

  /** The ward's own figure, else the sum of those below, else the last one where it still holds. */
  get figure(): Figure | null {
    if (this.report && stands(this.report)) return ofReport(this.report, Basis.REPORTED);
    const { sum } = this;
    if (sum) {
      const bound = sum.isInexact ? Bound.MORE_THAN : Bound.EXACT;
      return { value: sum.value, bound, basis: Basis.SUMMED, doubt: null, source: null };
    }
    const [last] = this.earlier;
    return this.indicator.carryOver && last ? ofReport(last, Basis.CARRIED) : null;
  }

  get target(): Target | undefined {
    const set = this.figures.targets.filter(each => this.isHere(each));
    return set.find(({ isOwn }) => isOwn) ?? (this.indicator.sumOfWards ? set[0] : undefined);
  }

  get outlier(): OutlierAmong | null {
    if (!this.report || !stands(this.report)) return null;
    const value = Number(this.report.value);
    const isAmongOwn = isOutlier(
      value,
      this.earlier.map(each => Number(each.value)),
    );
    const peers = this.figures.peers.filter(each => this.isHere(each)).map(each => Number(each.value));
    if (!isOutlier(value, peers)) return isAmongOwn ? OutlierAmong.OWN : null;
    return isAmongOwn ? OutlierAmong.BOTH : OutlierAmong.PEERS;
  }

  get expectedWards(): number {
    return this.indicator.wardKinds.reduce((sum, kind) => sum + (this.figures.below.get(kind) ?? 0), 0);
  }

  private isHere(each: { indicator: string; periodOn: string }): boolean {
    return each.indicator === this.indicator.key && each.periodOn === this.periodOn;
  }

  private here<Placed extends { indicator: string; periodOn: string }>(all: readonly Placed[]): Placed | undefined {
    return all.find(each => this.isHere(each));
  }
}

/** Indicators that the ward reports, or that add up to it from the wards below. */
function shownFor({ indicators, wards }: Programme, { kind }: WardRow): Indicator[] {
  const levelOf = (key: string) => wards.kinds.find(each => each.key === key)?.level ?? 0;
  return indicators.filter(
    ({ wardKinds, sumOfWards }) =>
      wardKinds.includes(kind) || (sumOfWards && wardKinds.some(key => levelOf(key) > levelOf(kind))),
  );
}

/** The sheet of one ward on a day: the period of each indicator in which the day lies. */
export async function indicatorSheet(context: Context, ward: WardRow, on: string) {
  const { programme } = await context.once(programmeInForce);
  const hidden = await context.once(hiddenIndicators);
  const indicators = shownFor(programme, ward).filter(({ key }) => !hidden.includes(key));
  const keys = indicators.map(({ key }) => key);
  const periods = [...new Set(indicators.map(({ period }) => periodAt(period, on)))];
  const figures = await readSheetFigures(context, { ward, keys, periods, on });
  const lines = indicators.map(indicator => new Line(indicator, figures, on));
  const figureOf = (key: string) => lines.find(({ indicator }) => indicator.key === key)?.figure?.value ?? null;
  const guarded = await context.once(guardedIndicators);
  return {
    ...{ wardId: ward.id, on },
    lines: lines.map(line => {
      const isGuarded = guarded.includes(line.indicator);
      return shownLine(context, { line, ward, programme, figureOf, isGuarded });
    }),
  };
}

interface Shown {
  line: Line;
  ward: WardRow;
  programme: Programme;
  figureOf: (key: string) => string | null;
  /** Whether reports may be there that the viewer does not see. */
  isGuarded: boolean;
}

function shownLine({ language, today }: Context, { line, ward, programme, figureOf, isGuarded }: Shown) {
  const { indicator, periodOn, figure, report } = line;
  const isOwn = indicator.wardKinds.includes(ward.kind);
  const dueOn = isOwn ? dueDay(indicator, periodOn) : null;
  const goal = goalOf(indicator, { set: line.target, figureOf });
  return {
    indicator: describeIndicator(indicator, programme, language),
    wardId: ward.id,
    isOwn,
    periodOn,
    periodTitle: titleOfPeriod(indicator.period, periodOn)[language],
    dueOn,
    isOverdue: !isGuarded && dueOn !== null && dueOn < today && (!report || !stands(report)),
    report: report ?? null,
    ...(figure ?? { value: null, bound: Bound.EXACT, basis: null, doubt: null, source: null }),
    reportedWards: isOwn ? null : (line.sum?.wards ?? 0),
    expectedWards: isOwn ? null : line.expectedWards,
    goal: goal && { ...goal, achieved: figure && achievedOf(figure.value, goal.value) },
    outlier: line.outlier,
    earlier: line.earlier.slice(0, MOST_EARLIER).map(each => ({
      periodTitle: titleOfPeriod(indicator.period, each.periodOn)[language],
      value: each.value!,
    })),
  };
}

export type SheetLine = ReturnType<typeof shownLine>;
