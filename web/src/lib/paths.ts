import { type Parameters, queryString } from './search-parameters.js';

function withParameters(path: string) {
  return (parameters: Parameters = {}): string => path + queryString(parameters);
}

function ofRecord(path: string) {
  return (id: string, parameters: Parameters = {}): string =>
    `${path}/${encodeURIComponent(id)}${queryString(parameters)}`;
}

/** Every address of the product. A link says `paths.rankings({ year, type })`; `YearLink` adds the year when it is missing. */
export const paths = {
  home: withParameters('/'),
  signIn: withParameters('/sign-in'),
  overview: withParameters('/overview'),
  myYear: withParameters('/my-year'),
  representative: ofRecord('/representatives'),
  sheets: (representativeId: string, parameters: Parameters = {}): string =>
    `/representatives/${encodeURIComponent(representativeId)}/sheets${queryString(parameters)}`,
  ward: ofRecord('/wards'),
  rankings: withParameters('/rankings'),
  scoreSheet: ofRecord('/score-sheets'),
  selfReport: ofRecord('/self-reports'),
  replies: withParameters('/replies'),
  rating: withParameters('/rating'),
  cycles: withParameters('/cycles'),
  cycle: ofRecord('/cycles'),
  cycleRaters: (id: string, parameters: Parameters = {}): string =>
    `/cycles/${encodeURIComponent(id)}/raters${queryString(parameters)}`,
  ballot: ofRecord('/ballot'),
  publication: (id: string, parameters: Parameters = {}): string =>
    `/cycles/${encodeURIComponent(id)}/publication${queryString(parameters)}`,
  people: withParameters('/people'),
  publicPlaces: withParameters('/boards'),
  boards: ofRecord('/boards'),
  card: (jurisdiction: string, representativeId: string): string =>
    `/cards/${encodeURIComponent(jurisdiction)}/${encodeURIComponent(representativeId)}`,
  board: (jurisdiction: string, wardId: string): string =>
    `/boards/${encodeURIComponent(jurisdiction)}/${encodeURIComponent(wardId)}`,
  rewards: withParameters('/rewards'),
  consequences: withParameters('/consequences'),
  proposals: withParameters('/proposals'),
  wardComparison: withParameters('/ward-comparison'),
  records: withParameters('/records'),
  countedRecords: withParameters('/records/counted'),
  pledges: withParameters('/pledges'),
  pledge: ofRecord('/pledges'),
  newPledge: withParameters('/pledges/new'),
  activities: withParameters('/activities'),
  activity: ofRecord('/activities'),
  newActivity: withParameters('/activities/new'),
  certificate: ofRecord('/certificates'),
  certificateCheck: (jurisdiction: string): string => `/certificate-check/${encodeURIComponent(jurisdiction)}`,
  consultations: withParameters('/consultations'),
  consultation: ofRecord('/consultations'),
  newConsultation: withParameters('/consultations/new'),
  panels: withParameters('/panels'),
  panelCase: ofRecord('/panels'),
  returns: withParameters('/returns'),
  taskLists: withParameters('/task-lists'),
  newTaskList: withParameters('/task-lists/new'),
  visits: withParameters('/visits'),
  visit: ofRecord('/visits'),
  visitDiary: (representativeId: string, parameters: Parameters = {}): string =>
    `/visits/diary/${encodeURIComponent(representativeId)}${queryString(parameters)}`,
  mustVisits: withParameters('/must-visits'),
  newVisit: withParameters('/visits/new'),
  matters: withParameters('/matters'),
  matter: ofRecord('/matters'),
  newMatter: withParameters('/matters/new'),
  matterOwners: withParameters('/matters/owners'),
  matterTopics: withParameters('/matters/topics'),
  yearOpening: withParameters('/year-opening'),
  wardChanges: withParameters('/ward-changes'),
  proxyEntries: withParameters('/proxy-entries'),
  objections: withParameters('/objections'),
  dutyRecords: withParameters('/duty-records'),
  dutyRecord: ofRecord('/duty-records'),
  newDutyRecord: withParameters('/duty-records/new'),
  indicators: withParameters('/indicators'),
  indicatorReports: withParameters('/indicators/reports'),
  indicatorReport: ofRecord('/indicators/reports'),
  households: withParameters('/households'),
  household: ofRecord('/households'),
  links: withParameters('/links'),
  linkProposals: withParameters('/link-proposals'),
  responsibility: withParameters('/responsibility'),
  mandateLinks: ofRecord('/links'),
  importRecords: withParameters('/import'),
  programme: withParameters('/programme'),
  profile: withParameters('/profile'),
  explorer: withParameters('/explorer'),
};
