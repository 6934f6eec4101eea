/** Keys of `programmes/jinping.yaml` that the scenario's records carry. */
export const WARD_KIND = {
  county: 'county',
  department: 'department',
  township: 'township',
  village: 'village',
  villageGroup: 'village-group',
  mutualAidClass: 'mutual-aid-class',
  mutualAidGroup: 'mutual-aid-group',
} as const;

export const TYPE = {
  countyLeader: 'county-leader',
  townshipLeader: 'township-leader',
  officeMember: 'office-member',
  secretary: 'party-secretary',
  cadre: 'village-cadre',
  leadingMember: 'leading-member',
  supervisor: 'integrity-supervisor',
  police: 'police-official',
  teamMember: 'service-team-member',
} as const;

export const GROUP_KIND = { organisation: 'party-organisation', serviceTeam: 'service-team' } as const;

export const CATEGORY = {
  ordinary: 'ordinary',
  partyMember: 'party-member',
  model: 'model',
  hardship: 'hardship',
} as const;

export const ACTIVITY = {
  openAffairs: 'open-affairs-day',
  reception: 'secretary-reception',
  doubleReport: 'double-report',
  borderLecture: 'border-lecture',
} as const;

export const PROCEDURE = {
  fourDiscussions: 'four-discussions-two-disclosures',
  twoVotes: 'one-meeting-two-votes',
} as const;

export const MATTER_KIND = { service: 'service', dispute: 'dispute', majorDispute: 'major-dispute' } as const;

export const EVENT = {
  help: 'help',
  enterprisePairing: 'enterprise-pairing',
  townPairing: 'town-pairing',
  modelSite: 'model-site',
  turnedRound: 'turned-round',
  posting: 'posting',
  villageMeeting: 'village-meeting',
  publication: 'publication',
  target: 'target',
} as const;

export const HELP_FORMS = [
  'funds',
  'projects',
  'industry',
  'jobs',
  'example',
  'policy',
  'information',
  'technology',
  'service',
  'warmth',
] as const;
export const TARGETS = ['party-building', 'livelihood', 'development', 'harmony', 'social-management'] as const;
export const TRADES = ['rural', 'office', 'enterprise', 'school', 'health', 'window', 'community'] as const;
export const SIGNS = ['pioneer-post', 'model-post', 'zone', 'model-household'] as const;

export const DUTY = { comfort: 'comfort', talk: 'talk', jointWork: 'joint-work' } as const;
