/** What source S3 publishes about Majie; the scenario reaches these figures record by record, nothing else holds them. */
export const PUBLISHED = {
  villages: 12,
  villageGroups: 98,
  gridBranches: 180,
  grids: 903,
  households: 17_125,
  leaders: 12,
  cadres: 81,
  /** One grid worker to a grid. */
  memberWorkers: 145,
  hardshipHouseholds: 80,
  centreHouseholds: 35,
  ordersReported: 584,
  ordersDealtWith: 511,
  serviceTeams: 5,
} as const;

/** Not published: people whom the source mentions without a number. */
export const INVENTED = {
  resourcePersons: 60,
  membersOfTeam: 6,
  monitoredHouseholds: 64,
  courtyardMeetings: 36,
  visits: 7_400,
} as const;

export const YEAR = 2026;
/** The clock of the scenario stands still: what lies behind this day is recorded, what lies ahead of it is planned. */
export const KNOWN_THROUGH = '2026-11-20';
/** The day the command centre entered wards, households, people and links. */
export const REGISTERED_ON = '2025-12-08';
export const SEED = 'majie-1';
