/** Keys of `programmes/yinder.yaml` that the scenario's records carry. */
export const WARD_KIND = {
  town: 'town',
  village: 'village',
  community: 'community',
  unit: 'household-unit',
} as const;

export const TYPE = {
  cadre: 'linked-cadre',
  lead: 'household-lead',
  gridHead: 'grid-head',
  gridWorker: 'grid-worker',
} as const;

export const CATEGORY = {
  frail: 'frail',
  monitored: 'monitored',
  keyGroup: 'key-group',
  elderly: 'elderly',
  hardest: 'hardest',
  wantsBusiness: 'wants-business',
  needsPolicy: 'needs-policy',
} as const;
export type CategoryKey = (typeof CATEGORY)[keyof typeof CATEGORY];

export const SKILL = { prosperity: 'prosperity', medicine: 'medicine', policy: 'policy' } as const;

export const ACTIVITY = { selfGovernment: 'self-government', contest: 'contest' } as const;

export const MATTER_KIND = { hotline: 'hotline', appeal: 'appeal' } as const;

export const EVENT = { deed: 'deed', contactCard: 'contact-card', taskCut: 'task-cut' } as const;

export const HOTLINE_SOURCE = 'hotline-12345';
