/** What source S2 publishes about Jinping; the scenario reaches these figures record by record, nothing else holds them. */
export const PUBLISHED = {
  /** Administrative villages and communities, each with a site for activities. */
  villages: 78,
  mutualAidClasses: 133,
  mutualAidGroups: 290,
  /** "A thousand members lead a thousand households" (千名党员带千户). */
  leadingMembers: 1_000,
  supervisors: 279,
  /** "More than 40". */
  policeOfficials: 42,
  enterprisesPaired: 11,
  /** 97 organisations with 108 members. */
  organisationsPaired: 97,
  membersPaired: 108,
  modelSites: 26,
  backwardVillagesTurned: 9,
  weakOrganisationsTurned: 2,
} as const;

/** What the source prints and no record counts: wards report it. */
export const PRINTED = {
  /** 293.91 of ten thousand yuan. */
  collectiveIncomeInYuan: 2_939_100,
  ofVillages: {
    'activity-sites': 78,
    'peoples-rooms': 85,
    'affairs-rooms': 84,
    'culture-rooms': 59,
    'service-halls': 144,
    'distance-education': 125,
    'base-plots': 78,
    'base-area': 7_991,
  },
  /** Ten thousands of yuan. */
  moreThan: { 'site-investment': 1_000, 'base-income': 30 },
} as const;

/** What the source does not say. */
export const INVENTED = {
  households: 3_900,
  villageGroups: 260,
  /** Village cadres of a village; each answers for about ten households of it. */
  cadresOfVillage: 5,
  departments: 12,
  services: 164,
  disputes: 52,
  majorDisputes: 8,
  postings: 420,
} as const;

export const YEAR = 2026;
/** Organisations were judged for the first time; most people's duties begin at its end. */
export const YEAR_BEFORE = 2025;
export const YEAR_BEFORE_PUBLISHED_ON = '2026-01-28';

export const REGISTERED_ON = '2025-01-06';
/** The clock of the scenario stands still here: three of the four days of open affairs are over. */
export const KNOWN_THROUGH = '2026-11-20';

export const SEED = 'jinping-1';
