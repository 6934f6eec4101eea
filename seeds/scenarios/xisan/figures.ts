/** What source S0 publishes about Xisan; the scenario reaches these figures record by record, nothing else holds them. */
export const PUBLISHED = {
  representatives: 557,
  households: 5_876,
  people: 23_033,
  partyMembers: 794,
  /** "92 %" of 794: the whole number nearest to it. */
  minorityPartyMembers: 730,
  /** "83.4 %" of 23,033: the whole number nearest to it. */
  minorityPeople: 19_210,
  generalBranches: 10,
  branches: 44,
  /** Mu planted within four days, of the county's task. */
  walnutArea: 18_630.5,
  walnutTarget: 15_000,
} as const;

/** What a year reached in the scenario. */
export interface YearPlan {
  year: number;
  /** The last day of which facts are known: what is due later is still planned. */
  knownThrough: string;
  suggestions: number;
  /** Pledged deeds confirmed by a household. */
  confirmedDeeds: number;
  /** Households paired in a household item of a pledge. */
  pairedHouseholds: number;
  visits: number;
  /** Whether the office closed the year's pledges, so that nothing stays open. */
  isClosed: boolean;
}

/** The year before is invented, so that there is something to compare with. */
export const YEAR_BEFORE: YearPlan = {
  year: 2025,
  knownThrough: '2025-12-31',
  suggestions: 120,
  confirmedDeeds: 128,
  pairedHouseholds: 402,
  visits: 12_850,
  isClosed: true,
};

/**
 * The year of source S0's figures. The clock of the scenario stands still on 20 November, so that every start loads the
 * same rows whatever the date is: what lies behind that day is recorded, what lies ahead of it is planned.
 */
export const TEST_YEAR: YearPlan = {
  year: 2026,
  knownThrough: '2026-11-20',
  suggestions: 148,
  confirmedDeeds: 151,
  pairedHouseholds: 467,
  visits: 12_400,
  isClosed: false,
};

/** The day on which the bodies approved the evaluations of the year before. */
export const YEAR_BEFORE_PUBLISHED_ON = '2026-02-04';

/** The day the office entered households, people and links. */
export const REGISTERED_ON = '2025-01-06';
/** Two leave office after this day; one joins on the day after it. */
export const LAST_DAY_OF_LEAVERS = '2026-07-31';
export const FIRST_DAY_OF_JOINER = '2026-08-01';
/** Those holding a second mandate, which counts no household of its own: links are counted by first mandate. */
export const SECOND_MANDATES = 12;

export const SEED = 'xisan-1';
