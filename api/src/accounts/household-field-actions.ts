import { type FieldActions, fields } from './fields-of-type.js';

/** Households, who answers for them, and what is owed to them. */
export const HOUSEHOLD_TYPES: FieldActions = {
  MustVisit: fields('must-visit.read', 'title household event visit representatives since dueOn fulfilledOn state'),
  HouseholdEvent: fields(
    'must-visit.read',
    'id household title happenedOn reportedOn note withdrawnReason viewerCanWithdraw version',
  ),
  VisitDuty: fields('public.read', 'kind title recordId'),
  VisitRuleState: fields(
    'visit.read',
    'key title measure mandateId periodTitle untilOn isRunning numerator denominator wanted isMet',
  ),
  OverdueHousehold: fields('household.read', 'household lastVisitedOn daysSince dueOn'),
  LinkQuotaState: fields('public.read', 'categories min max within linked met'),
  Household: {
    ...fields(
      'household.read',
      'id code headName address phone ward people residence residenceTitle verifiedOn version categories needs lastVisitedOn responsibility residenceChecks',
    ),
    ...fields('link.read', 'links'),
  },
  ResidenceCheck: fields('household.read', 'residence residenceTitle verifiedOn verifiedBy'),
  Link: fields('link.read', 'id household mandate startedOn endedOn predecessor post task target reward version'),
  WardAssignment: fields(
    'person.read',
    'id level levelTitle mandate ward post task target reward fixed startedOn endedOn version',
  ),
  ResponsibilityChain: fields('person.read', 'title note levels'),
  ResponsibilityLevel: fields('person.read', 'key title types fixed isOverHouseholds expected answered people'),
  ResponsibilityStep: fields('person.read', 'key title ward answers isAnswered'),
  ResponsibleAnswer: fields('person.read', 'mandate post task target reward startedOn'),
  LinkProposal: fields('linkage.read', 'id ward proposedAt digest counts'),
  ProposedLinkCount: fields('public.read', 'state count'),
  ProposedLink: fields('linkage.read', 'id household mandate reasons points state link version'),
  LinkFinding: fields('public.read', 'kind quota rule linked mandate'),
  LinkCoverage: fields('public.read', 'households unlinked links counts rules wards'),
  LinkCount: fields('public.read', 'representatives households'),
  CoverageRuleState: fields('public.read', 'categories types min max households under over'),
  WardLinkCoverage: fields('public.read', 'ward households unlinked'),
  Pledge: fields(
    'pledge.read',
    'id representative year madeOn signedName signedOn closedOn items version viewerCanSign',
  ),
  PledgeItem: {
    ...fields(
      'pledge.read',
      `id pledge key title text fulfilment fulfilmentTitle claimedOn judgedOn version
       viewerCanClaim viewerCanConfirm viewerCanWithdraw`,
    ),
    // Without the right to household.read or pledge.evidence these are null or empty: the page itself is public.
    ...fields('pledge.read', 'household evidence judgedBy judgementReason proxyEntry'),
  },
  Evidence: fields('pledge.evidence', 'id note matter visit addedAt'),
  Visit: {
    // A group leader sees in the roll that a visit met the day, without reading the visit.
    ...fields('public.read', 'id'),
    ...fields(
      'visit.read',
      `representative household visitedOn channel channelTitle isCollective round help duty need suggestion occasion note duties
       proxyEntry version isWithdrawn corrections objections viewerCanCorrect`,
    ),
  },
  VisitCorrection: fields(
    'visit.read',
    `isWithdrawal reason correctedBy correctedAt household visitedOn channel channelTitle isCollective round help duty need
     suggestion occasion note`,
  ),
  GroupReturn: fields(
    'return.read',
    'id group month dueOn returnedOn isNil summary version state stateTitle viewerCanSubmit',
  ),
};
