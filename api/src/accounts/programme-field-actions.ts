import { type FieldActions, fields } from './fields-of-type.js';

/** The types that describe the programme of a jurisdiction. */
export const PROGRAMME_TYPES: FieldActions = {
  Programme: fields(
    'public.read',
    `key title version adoptedAt source representativeTypes wardKinds householdCategories duties needs pledgeItems
     activityKinds matterKinds matterTopics matterSources eventKinds attributes headlines isAnybodyScored rubricNote
     disclosure bands procedures briefingKinds panels visits
     pledgeTitle pledgeForm returnTitle hasNilReturns sheets taskListTitle
     rights documents groupKinds liaisonsAtMost hasLadder hasRewards`,
  ),
  ProgrammeVersion: fields(
    'programme.read',
    'id version key title fileName adoptedAt adoptedByName isInForce sourceText',
  ),
  ProgrammeCheck: fields('public.read', 'problemCount problems'),
  ProgrammeProblem: fields('public.read', 'line column path found allowed message'),
  PrintedSheet: fields('public.read', 'sheet title words'),
  Label: fields('public.read', 'key title'),
  PanelKind: fields('public.read', 'key title seats judgements'),
  PanelSeat: fields('public.read', 'key title atLeast isOfRepresentatives'),
  RepresentativeType: fields('public.read', 'key title competentAuthority linkQuotas'),
  LinkQuota: fields('public.read', 'categories min max within'),
  PledgeItemTemplate: fields('public.read', 'key title hasOwnWords minTimes maxTimes needsHousehold evidence'),
  ActivityKind: fields('public.read', 'key title duty metByHomeVisit per isCalled'),
  VisitProgramme: fields('public.read', 'channels rounds help duties rules events hasDueVisits hasMustVisits'),
  VisitRound: fields('public.read', 'key title from until isRunning'),
  EventKind: fields('public.read', 'key title about moreIs unit stages attributes verifiedBy'),
  AttributeDefinition: fields('public.read', 'key title of form values many isCommon'),
};
