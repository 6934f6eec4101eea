/** What source S1 publishes about Wujiagang; the scenario reaches these figures record by record, nothing else holds them. */
export const PUBLISHED = {
  districtDelegates: 180,
  townshipDelegates: 125,
  stations: 64,
  zones: 212,
  communities: 33,
  alleys: 35,
  /** "30,000 households", all of them linked. */
  households: 30_000,
  /** "One hundred households" a delegate. */
  linksEach: 100,
  /** "More than 3,500", "more than 120", "more than 340" within a month of the meeting at which the work began. */
  householdsVisited: 3_512,
  suggestions: 126,
  deeds: 343,
  streetLamps: 710,
  careCentres: 15,
  careHours: 730,
} as const;

/** What the source does not say. */
export const INVENTED = {
  groups: 20,
  villages: 9,
  schools: 10,
  hospitals: 5,
  enterprises: 7,
  /** Delegates whose station is a school, hospital or enterprise. */
  delegatesOfUnits: 60,
  /** District delegates of the township. */
  districtDelegatesOfTownship: 35,
  /** Delegates from communities who work in offices of the district and form a group of their own. */
  governmentDelegates: 15,
  /** How many of the households were seen again within the first month. */
  seenAgain: 430,
  /** What the first whole year has; how much of it is settled follows from its matters. */
  matters: { suggestion: 462, proposal: 26, motion: 11, inquiry: 8, petition: 52 },
  deeds: 1_040,
} as const;

/** The year of the first month, which the source tells of, and the first whole year. */
export const FIRST_YEAR = 2025;
export const YEAR = 2026;

/** The office entered people and households before the meeting of 1 December at which the work began. */
export const REGISTERED_ON = '2025-11-24';
export const BEGUN_ON = '2025-12-01';
/** "Nearly a month" later the first year was over. */
export const FIRST_MONTH_UNTIL = '2025-12-30';
/** No review of a single month was held. */
export const FIRST_YEAR_CLOSED_ON = '2026-01-20';
/** The clock of the scenario stands still here. */
export const KNOWN_THROUGH = '2026-11-20';

export const SEED = 'wujiagang-1';
