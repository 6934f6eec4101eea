/** What source S4 publishes about Yinder; the scenario reaches these figures record by record, nothing else holds them. */
export const PUBLISHED = {
  units: 162,
  cadres: 650,
  /** 94.6 % of 1,300, which two to each cadre would be. */
  linkedHouseholds: 1_230,
  contactCards: 760,
  /** As printed, and implausibly low. */
  contacts: 6,
  deeds: 47,
  hotlineSettled: 39,
  leads: 413,
  /** "More than" so many mu. */
  pepperArea: 1_170,
  projects: 8,
} as const;

/** The groups that household-group leads come from: 413 in all. */
export const LEADS_BY_SOURCE = {
  'member-without-post': 136,
  'villagers-representative': 201,
  applicant: 20,
  'reserve-cadre': 5,
  'local-talent': 22,
  'well-regarded': 20,
  'large-grower': 9,
} as const;

/** Not published. */
export const INVENTED = {
  unlinkedHouseholds: 46,
  hotlineRaised: 44,
  appeals: 68,
  /** "More than fifty" contests. */
  contests: 52,
  hardestHouseholds: 96,
} as const;

export const YEAR = 2026;
/** The clock of the scenario stands still: what lies behind this day is recorded, what lies ahead of it is planned. */
export const KNOWN_THROUGH = '2026-11-20';
/** The day the town entered wards, people and links. */
export const REGISTERED_ON = '2026-01-06';
export const SEED = 'yinder-1';
