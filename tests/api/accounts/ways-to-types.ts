import type { Client, Data } from '../../testkit/client.js';
import {
  node,
  none,
  waysToDecisions,
  waysToLadder,
  waysToMatters,
  waysToOccasions,
  waysToPromises,
  waysToRaterClasses,
  waysToTaskLists,
} from './ways-to-duties.js';

/** Ids of seeded records that belong to none of the demo accounts. */
export interface Somebody {
  representative: string;
  mandate: string;
  household: string;
  link: string;
  pledge: string;
  pledgeItem: string;
  evidence: string;
  activity: string;
  visit: string;
  matter: string;
  groupReturn: string;
  dutyRecord: string;
  indicatorReport: string;
  evaluation: string;
  cycle: string;
  ward: string;
  group: string;
  type: string;
}

const YEAR = 2026;

/** How a request reaches a record of each type; FIELD stands for the field that is asked for. */
export function waysToTypes(somebody: Somebody): Record<string, string> {
  const jurisdiction = (path: string) => `{ jurisdiction { ${path} } }`;
  const programme = (path: string) => jurisdiction(`programme { ${path} }`);
  const sheet = (path: string) => `{ evaluation(id: "${somebody.evaluation}") { ${path} } }`;
  const raters = (path: string) => `{ raterAssignments(cycleId: "${somebody.cycle}") { nodes { ${path} } } }`;
  const ranking = (path: string) => `{ rankings(year: ${YEAR}, type: "${somebody.type}", first: 1) { ${path} } }`;
  const comparison = (path: string) => `{ wardComparison(year: ${YEAR}, measures: ["attendance.rate"]) { ${path} } }`;
  const versions = (path: string) =>
    `{ standingsOfVersions(year: 2025, type: "${somebody.type}", versions: [1, 1]) { ${path} } }`;
  const shifts = (path: string) => versions(`rows(part: ALL, first: 1) { nodes { ${path} } }`);
  const indicators = (path: string) =>
    `{ indicatorSheet(wardId: "${somebody.ward}", on: "${YEAR}-05-01") { ${path} } }`;
  const check = (path: string) => `{ checkProgramme(fileName: "x.yaml", sourceText: "key: x") { ${path} } }`;
  const reshaped = (path: string) =>
    `{ wardChangePreview(plan: { kind: MERGE, wardIds: ["${somebody.ward}"], parts: [{ name: "x" }], changedOn: "${YEAR}-01-01" }) { ${path} } }`;
  return {
    Viewer: '{ viewer { FIELD } }',
    DemoAccount: '{ demoAccounts { FIELD } }',
    Jurisdiction: jurisdiction('FIELD'),
    Programme: programme('FIELD'),
    ProgrammeVersion: '{ programmeVersion(version: 1) { FIELD } }',
    ProgrammeCheck: check('FIELD'),
    ProgrammeProblem: check('problems { FIELD }'),
    Label: programme('duties { FIELD }'),
    RepresentativeType: programme('representativeTypes { FIELD }'),
    LinkQuota: programme('representativeTypes { linkQuotas { FIELD } }'),
    PledgeItemTemplate: programme('pledgeItems { FIELD }'),
    ActivityKind: programme('activityKinds { FIELD }'),
    EventKind: programme('eventKinds { FIELD }'),
    AttributeDefinition: programme('attributes { FIELD }'),
    Ward: node('Ward', somebody.ward),
    Group: node('Group', somebody.group),
    Representative: node('Representative', somebody.representative),
    Mandate: node('Mandate', somebody.mandate),
    LinkQuotaState: `{ node(id: "${somebody.mandate}") { ... on Mandate { linkQuotas { FIELD } } } }`,
    MustVisit: `{ node(id: "${somebody.representative}") { ... on Representative { mustVisits { FIELD } } } }`,
    HouseholdEvent: `{ node(id: "${somebody.representative}") { ... on Representative { mustVisits { event { FIELD } } } } }`,
    VisitCorrection: `{ node(id: "${somebody.visit}") { ... on Visit { corrections { FIELD } } } }`,
    VisitDuty: `{ node(id: "${somebody.visit}") { ... on Visit { duties { FIELD } } } }`,
    VisitProgramme: programme('visits { FIELD }'),
    VisitRound: programme('visits { rounds { FIELD } }'),
    VisitRuleState: `{ node(id: "${somebody.representative}") { ... on Representative { visitRules(year: ${YEAR}) { FIELD } } } }`,
    OverdueHousehold: `{ node(id: "${somebody.representative}") { ... on Representative { overdueHouseholds { FIELD } } } }`,
    Household: node('Household', somebody.household),
    WardChange: node('WardChange', none('WardChange')),
    PastFigure: `{ ward(id: "${somebody.ward}") { pastFigures { FIELD } } }`,
    WardChangePreview: reshaped('FIELD'),
    WardChangeLine: reshaped('moves { FIELD }'),
    WardAccount: reshaped('accounts { FIELD }'),
    ResidenceCheck: `{ node(id: "${somebody.household}") { ... on Household { residenceChecks { FIELD } } } }`,
    Link: node('Link', somebody.link),
    LinkFinding: '{ linkFindings(first: 1) { nodes { FIELD } } }',
    LinkProposal: '{ linkProposals(first: 1) { nodes { FIELD } } }',
    ProposedLinkCount: '{ linkProposals(first: 1) { nodes { counts { FIELD } } } }',
    ProposedLink: node('ProposedLink', somebody.link),
    WardAssignment: '{ wardAssignments(first: 1) { nodes { FIELD } } }',
    ResponsibilityChain: '{ responsibilityChain { FIELD } }',
    ResponsibilityLevel: '{ responsibilityChain { levels { FIELD } } }',
    ResponsibilityStep: `{ node(id: "${somebody.ward}") { ... on Ward { responsibility { FIELD } } } }`,
    ResponsibleAnswer: `{ node(id: "${somebody.ward}") { ... on Ward { responsibility { answers { FIELD } } } } }`,
    LinkCoverage: '{ linkCoverage { FIELD } }',
    LinkCount: '{ linkCoverage { counts { FIELD } } }',
    CoverageRuleState: '{ linkCoverage { rules { FIELD } } }',
    WardLinkCoverage: '{ linkCoverage { wards { FIELD } } }',
    Pledge: node('Pledge', somebody.pledge),
    PledgeItem: node('PledgeItem', somebody.pledgeItem),
    Evidence: node('Evidence', somebody.evidence),
    Activity: node('Activity', somebody.activity),
    RollEntry: `{ node(id: "${somebody.activity}") { ... on Activity { roll { nodes { FIELD } } } } }`,
    ...waysToOccasions(somebody),
    ...waysToDecisions(),
    ...waysToMatters(somebody.matter),
    ...waysToLadder(),
    ...waysToTaskLists(),
    ...waysToPromises(somebody.ward),
    ...waysToRaterClasses(somebody),
    Visit: node('Visit', somebody.visit),
    DutyRecord: node('DutyRecord', somebody.dutyRecord),
    RecordObjection: `{ recordObjections(year: ${YEAR}, first: 1) { nodes { FIELD } } }`,
    PersonMerge: '{ personMerges(first: 1) { nodes { FIELD } } }',
    LikePeople: '{ likePeople(first: 1) { nodes { FIELD } } }',
    ExternalIds: `{ externalIds(recordId: "${somebody.household}") { FIELD } }`,
    ExternalId: node('ExternalId', none('ExternalId')),
    ProxyEntry: `{ proxyEntries(year: ${YEAR}, first: 1) { nodes { FIELD } } }`,
    YearOpening: `{ yearOpening(year: ${YEAR}, continuesLinks: false) { FIELD } }`,
    YearOpeningLine: `{ yearOpening(year: ${YEAR}, continuesLinks: false) { lines { FIELD } } }`,
    AttributeValue: `{ node(id: "${somebody.dutyRecord}") { ... on DutyRecord { attributes { FIELD } } } }`,
    Matter: node('Matter', somebody.matter),
    MatterStep: `{ node(id: "${somebody.matter}") { ... on Matter { steps { FIELD } } } }`,
    GroupReturn: node('GroupReturn', somebody.groupReturn),
    Indicator: '{ indicators { FIELD } }',
    IndicatorSheet: indicators('FIELD'),
    IndicatorLine: indicators('lines { FIELD }'),
    IndicatorGoal: indicators('lines { goal { FIELD } }'),
    EarlierFigure: indicators('lines { earlier { FIELD } }'),
    IndicatorReport: node('IndicatorReport', somebody.indicatorReport),
    IndicatorRelease: `{ node(id: "${somebody.indicatorReport}") { ... on IndicatorReport { releases { FIELD } } } }`,
    IndicatorStep: `{ node(id: "${somebody.indicatorReport}") { ... on IndicatorReport { steps { FIELD } } } }`,
    Figure: `{ figures(year: ${YEAR}) { FIELD } }`,
    MeasureDefinition: '{ measures { FIELD } }',
    MeasureRecord: `{ measureRecords(measure: "attendance.rate", year: ${YEAR}, mandateId: "${somebody.mandate}", first: 1) { nodes { FIELD } } }`,
    WardComparison: comparison('FIELD'),
    WardFigures: comparison('total { FIELD }'),
    EvaluationCycle: node('EvaluationCycle', somebody.cycle),
    File: node('File', none('File')),
    HoldUp: `{ node(id: "${somebody.cycle}") { ... on EvaluationCycle { holdUps { FIELD } } } }`,
    FactException: '{ factExceptions(year: 2025, first: 1) { nodes { FIELD } } }',
    PlannedPhase: `{ node(id: "${somebody.cycle}") { ... on EvaluationCycle { plan { FIELD } } } }`,
    CycleTransition: `{ announcements(year: ${YEAR}, first: 1) { nodes { FIELD } } }`,
    BandCount: `{ node(id: "${somebody.cycle}") { ... on EvaluationCycle { bandCounts { FIELD } } } }`,
    PointsBin: `{ node(id: "${somebody.cycle}") { ... on EvaluationCycle { distribution { FIELD } } } }`,
    Evaluation: sheet('FIELD'),
    CriterionScore: sheet('criterionScores { FIELD }'),
    CriterionInput: sheet('criterionScores { inputs { FIELD } }'),
    Publication: `{ node(id: "${somebody.cycle}") { ... on EvaluationCycle { publications { FIELD } } } }`,
    PublicationProgress: `{ node(id: "${somebody.cycle}") { ... on EvaluationCycle { publicationProgress { FIELD } } } }`,
    ProposalSuggestion: `{ proposalSuggestions(year: ${YEAR}, first: 1) { nodes { FIELD } } }`,
    Proposal: `{ proposalSuggestions(year: ${YEAR}, first: 1) { nodes { proposal { FIELD } } } }`,
    Reply: `{ replies(year: ${YEAR}, first: 1) { nodes { FIELD } } }`,
    ScoreCorrection: sheet('criterionScores { corrections { FIELD } }'),
    SelfReport: sheet('selfReport { FIELD }'),
    SelfReportSection: sheet('selfReport { sections { FIELD } }'),
    RaterAssignment: raters('FIELD'),
    RatingRound: '{ ratingRounds { FIELD } }',
    RaterAgreement: `{ ratingAgreement(cycleId: "${somebody.cycle}", group: "evaluator") { FIELD } }`,
    RatedCriterion: raters('criteria { FIELD }'),
    RatedFact: raters('facts { FIELD }'),
    AnswerChoice: raters('criteria { choices { FIELD } }'),
    RatingAnswer: raters('criteria { answer { FIELD } }'),
    DimensionPoints: raters('criteria { answer { form { FIELD } } }'),
    Ballot: '{ ballot(code: "AAAA-AAAA-AAAA") { FIELD } }',
    BallotSubject: '{ ballot(code: "AAAA-AAAA-AAAA") { subjects { FIELD } } }',
    BallotSheet: `{ ballotSheets(cycleId: "${somebody.cycle}", group: "households") { FIELD } }`,
    PaperCount: `{ paperCounts(cycleId: "${somebody.cycle}") { nodes { FIELD } } }`,
    RaterGroup: `{ raterGroups(cycleId: "${somebody.cycle}") { FIELD } }`,
    RaterProgress: `{ raterProgress(cycleId: "${somebody.cycle}", group: "evaluator") { nodes { FIELD } } }`,
    RaterCandidate: `{ raterCandidates(cycleId: "${somebody.cycle}", group: "evaluator") { FIELD } }`,
    RubricTrial: '{ rubricTrial(sourceText: "x", year: 2025, type: "x") { FIELD } }',
    StandingsComparison: versions('FIELD'),
    BandShift: versions('bands { FIELD }'),
    RubricGap: versions('gaps { FIELD }'),
    StandingShift: shifts('FIELD'),
    TriedStanding: shifts('after { FIELD }'),
    LineShift: shifts('lines { FIELD }'),
    Standing: ranking('nodes { FIELD }'),
    AuditEntry: '{ auditEntries(first: 1) { nodes { FIELD } } }',
    AuditCheck: '{ auditCheck { FIELD } }',
  };
}

const FIND = `query ($name: String!) {
  representatives(search: $name, first: 100) { nodes {
    id name primaryMandate { id type ward { id } group { id } }
    links(first: 1) { nodes { id household { id } } }
    pledge(year: ${YEAR}) { id items { id evidence { id } } }
    visits(year: ${YEAR}, first: 1) { nodes { id } }
    matters(year: ${YEAR}, first: 1) { nodes { id } }
    evaluations(year: ${YEAR}) { id cycle { id } }
  } }
  activities(year: ${YEAR}, state: HELD, first: 1) { nodes { id } }
  groupReturns(year: ${YEAR}, first: 1) { nodes { id } }
  indicatorReports(year: ${YEAR}, first: 1) { nodes { id } }
  dutyRecords(year: ${YEAR}, kind: "award", state: RECORDED, first: 1) { nodes { id } }
}`;

/** Finds, as the office, a person with one record of each type and no account. */
export async function findSomebody(office: Client, withAccount: string[]): Promise<Somebody> {
  const found: Data = await office.data(FIND, { name: '' });
  const evidenceOf = (person: Data) => person.pledge?.items.find((item: Data) => item.evidence.length > 0);
  const person = found.representatives.nodes.find(
    (each: Data) =>
      !withAccount.includes(each.id) &&
      evidenceOf(each) &&
      each.visits.nodes[0] &&
      each.matters.nodes[0] &&
      each.links.nodes[0],
  );
  if (!person) throw new Error('nobody on the first page has a record of each type');
  return {
    representative: person.id,
    mandate: person.primaryMandate.id,
    type: person.primaryMandate.type,
    ward: person.primaryMandate.ward.id,
    group: person.primaryMandate.group.id,
    household: person.links.nodes[0].household.id,
    link: person.links.nodes[0].id,
    pledge: person.pledge.id,
    pledgeItem: evidenceOf(person).id,
    evidence: evidenceOf(person).evidence[0].id,
    activity: found.activities.nodes[0].id,
    visit: person.visits.nodes[0].id,
    matter: person.matters.nodes[0].id,
    groupReturn: found.groupReturns.nodes[0].id,
    dutyRecord: found.dutyRecords.nodes[0].id,
    indicatorReport: found.indicatorReports.nodes[0].id,
    evaluation: person.evaluations[0].id,
    cycle: person.evaluations[0].cycle.id,
  };
}
