import type { Programme } from '@lianxin/api/programmes/programme.js';
import type { AccountPlan, AccountRows } from './accounts.js';
import type { Identify } from './identifiers.js';

/** An evaluator's opinion of one mandate, where the rubric leaves points to a person. */
export interface Judgement {
  mandateId: string;
  raterId: string;
  /** Part of the points that may be given, 0-1. */
  share: number;
}

/** How a closed year was rated and published. */
export interface Publication {
  judgements: Judgement[];
  ratedAt: string;
  /** The minute is that of the authority of each type; this is its number. */
  minuteNumber: string;
  /** Why those without a total are not published; that something was not judged when left out. */
  heldBackReason?: string;
}

/** An evaluation of an open year, about which raters may have their say. */
export interface Evaluated {
  id: string;
  cycleId: string;
  /** A type of representatives, or a kind of wards. */
  type: string;
  /** The mandate or the ward. */
  subjectId: string;
}

/** A year whose figures are worked out when the scenario is loaded. */
export interface ScenarioYear {
  year: number;
  /** The moment that the figures of the year are those of. */
  computedAt: string;
  /** Null while the year is open. */
  publication: Publication | null;
  /** What groups of raters have said about the year, as rows. */
  review?: (evaluations: readonly Evaluated[]) => [string, object[]][];
}

/** A demo jurisdiction as rows, table by table in an order that foreign keys allow; the same on every machine. */
export interface Scenario {
  jurisdiction: {
    id: string;
    key: string;
    nameZh: string;
    nameEn: string;
    timeZone: string;
    isDemo: boolean;
    createdAt: string;
  };
  /** The moment at which the office is said to have entered the first records. */
  loadedAt: string;
  identify: Identify;
  accounts: AccountRows;
  tables: [string, object[]][];
  /** The earliest first. */
  years: ScenarioYear[];
}

/** Where a scenario comes from: `scenarios/<key>/` makes the rows, `programmes/<key>.yaml` holds the rules. */
export interface ScenarioSource {
  key: string;
  nameZh: string;
  nameEn: string;
  accounts: readonly AccountPlan[];
  create(programme: Programme): Scenario;
}

type Made = Pick<Scenario, 'loadedAt' | 'identify' | 'accounts' | 'tables' | 'years'>;

/** The scenario of a source, once its rows are made. */
export function scenarioOf({ key, nameZh, nameEn }: Omit<ScenarioSource, 'create'>, programme: Programme, made: Made) {
  const { identify, loadedAt } = made;
  return {
    ...made,
    jurisdiction: {
      id: identify('jurisdiction', key, loadedAt),
      key,
      nameZh,
      nameEn,
      timeZone: programme.timeZone,
      isDemo: true,
      createdAt: loadedAt,
    },
  };
}
