/** Keys of `programmes/xisan.yaml` that the scenario's records carry. */
export const WARD_KIND = { township: 'township', village: 'village', villageGroup: 'village-group' } as const;

export const TYPE = {
  partyDelegate: 'party-delegate',
  deputy: 'congress-deputy',
  cppccMember: 'cppcc-member',
  womensRepresentative: 'womens-representative',
  youthLeagueRepresentative: 'league-representative',
  disciplineInspector: 'discipline-inspector',
  villagersRepresentative: 'villagers-representative',
} as const;
export type TypeKey = (typeof TYPE)[keyof typeof TYPE];

export const CATEGORY = {
  partyMember: 'party-member',
  ordinary: 'ordinary',
  prosperityLeader: 'prosperity-leader',
  hardship: 'hardship',
  subsistenceAllowance: 'subsistence-allowance',
  speciallySupported: 'specially-supported',
  cadre: 'village-cadre',
  youngProsperityLeader: 'young-prosperity-leader',
  prosperityModel: 'model-of-prosperity',
  youngBreeder: 'young-breeder',
  youngGrower: 'young-grower',
  hardshipYouth: 'hardship-youth',
} as const;
export type CategoryKey = (typeof CATEGORY)[keyof typeof CATEGORY];

export const ACTIVITY = {
  meetingDay: 'meeting-day',
  groupDay: 'group-day',
  serviceDay: 'service-day',
  consultation: 'consultation',
} as const;

export const PROCEDURE = { oneMatter: 'one-matter-one-discussion' } as const;

export const PLEDGE_ITEM = { suggestion: 'suggestion', deed: 'deed', household: 'household' } as const;

export const MATTER_KIND = { suggestion: 'suggestion' } as const;

export const EVENT = {
  award: 'award',
  inspection: 'inspection',
  proposal: 'proposal',
  petition: 'petition',
  recommendation: 'recommendation',
} as const;

export const DUTY = { link: 'link', publicise: 'publicise', recommend: 'recommend' } as const;
