/** Keys of `programmes/majie.yaml` that the scenario's records carry. */
export const WARD_KIND = {
  township: 'township',
  village: 'village',
  villageGroup: 'village-group',
  gridBranch: 'grid-branch',
  grid: 'grid',
} as const;

export const TYPE = {
  leader: 'township-leader',
  cadre: 'village-cadre',
  gridWorker: 'grid-worker',
  linkingMember: 'linking-member',
  teamMember: 'team-member',
  resourcePerson: 'resource-person',
} as const;

export const CATEGORY = { hardship: 'hardship', partyCentre: 'party-centre', monitored: 'monitored' } as const;

export const ACTIVITY = { staffMeeting: 'staff-meeting', courtyardMeeting: 'courtyard-meeting' } as const;

export const MATTER_KIND = { serviceOrder: 'service-order' } as const;

export const PANEL = { citizens: 'citizens-panel' } as const;

export const PROCEDURE = { fourDiscussions: 'four-discussions-two-disclosures' } as const;
