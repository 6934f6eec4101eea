/** Keys of `programmes/wujiagang.yaml` that the scenario's records carry. */
export const WARD_KIND = {
  district: 'district',
  department: 'department',
  subdistrict: 'subdistrict',
  township: 'township',
  community: 'community',
  village: 'village',
  school: 'school',
  hospital: 'hospital',
  enterprise: 'enterprise',
  zone: 'zone',
  alley: 'alley',
} as const;

export const TYPE = { district: 'district-delegate', township: 'township-delegate' } as const;

export const CATEGORY = {
  nonMember: 'non-member',
  model: 'model',
  youth: 'youth',
  hardship: 'hardship',
  oldMember: 'old-member',
  oldCadre: 'old-cadre',
  oldModel: 'old-model',
  oldSoldier: 'old-soldier',
  partyCentre: 'party-centre',
  innovator: 'innovator',
  repeatPetitioner: 'repeat-petitioner',
  specialHardship: 'special-hardship',
} as const;
export type CategoryKey = (typeof CATEGORY)[keyof typeof CATEGORY];

/** Groups are drawn up by electoral unit or by sector. */
export const GROUP_KIND = { electoralUnit: 'electoral-unit', sector: 'sector' } as const;

export const SECTORS = ['community', 'education', 'health', 'enterprise', 'government'] as const;
export type Sector = (typeof SECTORS)[number];

export const ACTIVITY = {
  reception: 'reception-day',
  training: 'training',
  groupActivity: 'group-activity',
  concentratedVisit: 'concentrated-visit',
  heartTalk: 'heart-talk',
  inspection: 'field-inspection',
  poverty: 'poverty-relief',
  theme: 'theme-practice',
  council: 'council',
  review: 'report-and-review',
  sitIn: 'committee-sit-in',
} as const;

export const PROCEDURE = { majorDecision: 'major-decision', appointment: 'appointment' } as const;

export const PLEDGE_ITEM = {
  researchReport: 'research-report',
  deed: 'deed',
  petition: 'petition',
  publicWelfare: 'public-welfare',
  household: 'household',
} as const;

export const MATTER_KIND = {
  suggestion: 'suggestion',
  proposal: 'proposal',
  motion: 'motion',
  inquiry: 'inquiry',
  petition: 'petition',
} as const;

export const EVENT = {
  deed: 'deed',
  kit: 'kit',
  study: 'study',
  greenChannel: 'green-channel',
  reviewInUnit: 'review-in-unit',
} as const;
export const MAILBOX = 'mailbox';
export const STUDY_FORMS = ['course', 'at-meetings', 'lecture', 'exchange', 'on-site'] as const;
export const KIT = ['certificate', 'contact-card', 'letter', 'record-book', 'board'] as const;

export const DUTY = {
  publicist: 'publicist',
  informant: 'informant',
  servant: 'servant',
  researcher: 'researcher',
} as const;
