import { BOARD_FIELDS, BOARD_TYPES } from './board-field-actions.js';
import { CONSEQUENCE_FIELDS, CONSEQUENCE_TYPES } from './consequence-field-actions.js';
import { CONSULTATION_FIELDS, CONSULTATION_TYPES } from './consultation-field-actions.js';
import { type FieldActions, fields } from './fields-of-type.js';
import { HOUSEHOLD_TYPES } from './household-field-actions.js';
import { INDICATOR_FIELDS, INDICATOR_TYPES } from './indicator-field-actions.js';
import { LIFE_FIELDS, LIFE_TYPES } from './life-field-actions.js';
import { MATTER_FIELDS, MATTER_TYPES } from './matter-field-actions.js';
import { OCCASION_FIELDS, OCCASION_TYPES } from './occasion-field-actions.js';
import type { Action } from './policy.js';
import { PROGRAMME_TYPES } from './programme-field-actions.js';
import { RATING_FIELDS } from './rating-field-actions.js';
import { RESULT_FIELDS, RESULT_TYPES } from './result-field-actions.js';
import { TASK_FIELDS, TASK_TYPES } from './task-field-actions.js';
import { TRIAL_FIELDS } from './trial-field-actions.js';

/** The action that reading a field is; a field that is not listed cannot be served. Connections follow their nodes. */
export const FIELD_ACTIONS: FieldActions = {
  Query: {
    ...fields('public.read', 'jurisdiction node wards ward measures groups'),
    ...fields('session.use', 'viewer'),
    ...fields('person.read', 'representatives representative'),
    ...fields('person.read', 'wardAssignments responsibilityChain unansweredWards'),
    ...fields('household.read', 'households household'),
    ...fields('activity.read', 'activities activity'),
    ...fields('link.read', 'links'),
    ...fields('linkage.read', 'linkFindings linkCoverage linkProposals proposedLinks'),
    ...fields('visit.read', 'visit visits'),
    ...fields('must-visit.read', 'mustVisits'),
    ...fields('session.use', 'demoAccounts'),
    ...fields('duty.read', 'dutyRecords dutyRecord'),
    ...MATTER_FIELDS.Query,
    ...fields('pledge.read', 'pledges pledge'),
    ...fields('return.read', 'groupReturns'),
    ...fields('figure.read', 'figures'),
    ...fields('figure.open', 'measureRecords'),
    ...fields('comparison.read', 'wardComparison'),
    ...CONSEQUENCE_FIELDS.Query,
    ...BOARD_FIELDS.Query,
    ...fields('people.count', 'peopleBreakdown peopleInOffice'),
    ...INDICATOR_FIELDS.Query,
    ...TASK_FIELDS.Query,
    ...fields('public.read', 'evaluationCycle evaluationCycles announcements'),
    ...fields('fact.read', 'factExceptions'),
    ...fields('ranking.read', 'rankings'),
    ...fields('evaluation.read', 'evaluation countedRecords'),
    ...CONSULTATION_FIELDS.Query,
    ...LIFE_FIELDS.Query,
    ...OCCASION_FIELDS.Query,
    ...RESULT_FIELDS.Query,
    ...fields('rating.give', 'ratingRounds ratingAgreement'),
    ...fields('rating.read', 'raterAssignments raterAssignment'),
    ...fields('rating.progress', 'raterGroups raterProgress raterCandidates ballotSheets paperCounts'),
    ...fields('ballot.cast', 'ballot'),
    ...fields('audit.read', 'auditEntries auditCheck'),
    ...fields('programme.read', 'programmeVersions programmeVersion'),
    ...fields('programme.adopt', 'checkProgramme'),
    ...fields('rubric.try', 'rubricTrial standingsOfVersions'),
  },
  Mutation: {
    ...fields('session.use', 'signIn signOut'),
    ...fields('password.change', 'changePassword'),
    ...fields('pledge.make', 'makePledge signPledge claimPledgeItem'),
    ...fields('pledge.judge', 'confirmPledgeItem disputePledgeItem withdrawConfirmation'),
    ...fields('pledge.close', 'closePledges'),
    ...fields('attendance.record', 'recordAttendance cancelActivity'),
    ...fields('calendar.open', 'scheduleActivities'),
    ...fields('visit.log', 'logVisit'),
    ...fields('visit.correct', 'correctVisit withdrawVisit'),
    ...fields('must-visit.report', 'reportHouseholdEvent withdrawHouseholdEvent'),
    ...fields('duty.record', 'recordDuty changeDutyRecord withdrawDutyRecord'),
    ...fields('duty.verify', 'verifyDutyRecord'),
    ...fields('matter.raise', 'raiseMatter'),
    ...MATTER_FIELDS.Mutation,
    ...fields('return.submit', 'submitGroupReturn'),
    ...CONSEQUENCE_FIELDS.Mutation,
    ...fields('group.change', 'formGroup changeGroup'),
    ...INDICATOR_FIELDS.Mutation,
    ...TASK_FIELDS.Mutation,
    ...fields('mandate.change', 'startMandate endMandate setMandateAttributes'),
    ...fields('ward.change', 'setWardAttributes'),
    ...fields('link.change', 'startLink endLink handOverLinks setLinkTerms proposeLinks setHouseholdNeeds'),
    ...fields('link.change', 'acceptProposedLinks changeProposedLink refuseProposedLinks'),
    ...fields('responsibility.change', 'assignWard setAssignmentTerms endWardAssignment'),
    ...fields('household.reveal', 'revealHousehold'),
    ...fields('rating.give', 'saveRating submitRatings declareConflict'),
    ...fields('rating.organise', 'assignRaters assignRatersByRule drawRaters setRaterClass'),
    ...fields('rating.organise', 'withdrawAssignment reopenRatings'),
    ...fields('rating.organise', 'issueBallotCodes cancelBallotCodes enterPaperCount withdrawPaperCount'),
    ...fields('ballot.cast', 'castBallots'),
    ...fields('cycle.move', 'moveCycle'),
    ...fields('cycle.plan', 'planCycle'),
    ...fields('fact.ask', 'askForLateFact'),
    ...fields('file.add', 'addFile'),
    ...fields('fact.decide', 'decideLateFact'),
    ...CONSULTATION_FIELDS.Mutation,
    ...LIFE_FIELDS.Mutation,
    ...OCCASION_FIELDS.Mutation,
    ...RESULT_FIELDS.Mutation,
    ...fields('programme.adopt', 'adoptProgramme'),
    ...fields('import.run', 'importRecords'),
  },
  PageInfo: fields('public.read', 'hasNextPage hasPreviousPage startCursor endCursor'),
  Viewer: fields('viewer.read', 'displayName username role ward representative viewerCan'),
  DemoAccount: fields('session.use', 'jurisdictionKey jurisdictionName username displayName'),
  Jurisdiction: fields('public.read', 'id key name isDemo timeZone today years currentYear programme'),
  ...PROGRAMME_TYPES,
  ...HOUSEHOLD_TYPES,
  Ward: fields(
    'public.read',
    'id name kind kindTitle code terrain attributes version parent ancestors children householdCount peopleCount representativeCount responsibility hasBoard startedOn endedOn changes pastFigures',
  ),
  Group: {
    ...fields('public.read', 'id name ward leader memberCount kind task liaisons version viewerCanChange'),
  },
  // Reached through the counts alone, which tell only of whom the viewer answers for.
  PeopleBreakdown: fields('public.read', 'by title values'),
  PeopleValue: fields('public.read', 'value title people'),
  ...BOARD_TYPES,
  ProgrammeRight: fields('public.read', 'key title meaning'),
  ProgrammeDocument: fields('public.read', 'title number url'),
  GroupKind: fields('public.read', 'key title isTeam'),
  Representative: {
    ...fields('person.read', 'id name mandates primaryMandate pledge nextActivity'),
    ...fields('person.contact', 'phone'),
    ...fields('attendance.read', 'attendance tallies'),
    ...fields('evaluation.read', 'evaluations pastFigures'),
    ...fields('link.read', 'links overdueHouseholds mustVisits'),
    ...fields('visit.read', 'visits visitRules'),
    ...fields('duty.read', 'dutyRecords'),
    ...fields('matter.read', 'matters'),
    ...OCCASION_FIELDS.Representative,
  },
  Mandate: {
    ...fields(
      'person.read',
      'id representative type typeTitle task competentAuthority ward group zone isPrimary startedOn endedOn version fixedOfLinks',
    ),
    ...fields('attribute.read', 'attributes'),
    ...fields('link.read', 'linkQuotas'),
  },
  AttributeValue: fields('public.read', 'key title values inWords'),
  Activity: {
    ...fields(
      'activity.read',
      'id kind kindTitle title scheduledOn originalOn venue group ward state minutes version viewerCanTakeRoll',
    ),
    ...OCCASION_FIELDS.Activity,
    ...fields('figure.read', 'attendance'),
    ...fields('roll.open', 'roll'),
  },
  RollEntry: fields(
    'roll.read',
    'representative status statusTitle reason approvedBy metByVisit leaveReason leaveApprovedBy version',
  ),
  ...LIFE_TYPES,
  ...OCCASION_TYPES,
  ...CONSULTATION_TYPES,
  DutyRecord: fields(
    'duty.read',
    `id kind kindTitle unit representative ward happenedOn quantity outOf stages attributes note file recordedBy recordedAt
     state stateTitle verifiedBy verifiedAt withdrawnReason version viewerCanVerify viewerCanChange`,
  ),
  ...MATTER_TYPES,
  Matter: { ...MATTER_TYPES.Matter, ...CONSULTATION_FIELDS.Matter },
  ...CONSEQUENCE_TYPES,
  ...INDICATOR_TYPES,
  ...TASK_TYPES,
  Figure: fields(
    'figure.read',
    `measure title definition unit numerator denominator rate hasEnoughData previous perHundredRepresentatives
     perHundredHouseholds`,
  ),
  // Reached through a representative alone.
  Tally: fields('public.read', 'key title note items'),
  TallyItem: fields('public.read', 'key title figure'),
  MeasureDefinition: fields('public.read', 'key title definition unit isRate'),
  MeasureRecord: fields(
    'figure.open',
    'node kind title occurredOn representative ward inNumerator inDenominator detail',
  ),
  WardComparison: fields('comparison.read', 'year parent measures total rows'),
  WardFigures: fields('comparison.read', 'ward representativeCount householdCount figures changes reported'),
  EvaluationCycle: {
    ...fields(
      'public.read',
      `id year subject type typeTitle competentAuthority phase phaseTitle programmeVersion minuteNumber publishedAt version plan
       transitions viewerCanMoveTo`,
    ),
    ...fields('ranking.read', 'bandCounts distribution'),
    ...RESULT_FIELDS.EvaluationCycle,
    ...fields('cycle.progress', 'holdUps'),
  },
  HoldUp: fields('cycle.progress', 'kind count names'),
  PlannedPhase: fields('public.read', 'phase phaseTitle startsOn endsOn'),
  CycleTransition: {
    ...fields('public.read', 'cycle fromPhase toPhase toPhaseTitle isUndoing reason announcement madeAt'),
    ...fields('viewer.read', 'madeBy'),
  },
  File: fields('file.read', 'id name mediaType size sha256 addedAt address'),
  FactException: fields(
    'fact.read',
    `id year representative ward what happenedOn reason askedBy askedAt isApproved decidedBy decidedAt decisionReason
     usedAt version viewerCanDecide`,
  ),
  BandCount: fields('ranking.read', 'band title count from'),
  PointsBin: fields('ranking.read', 'from to count'),
  Evaluation: {
    // What a standing shows of it is disclosed with the standing.
    ...fields(
      'standing.read',
      `id cycle mandate ward subjectName totalPoints provisionalPoints scoredMaxPoints applicableMaxPoints scalePoints band bandTitle
       standing`,
    ),
    ...fields('evaluation.read', 'digest computedAt previous criterionScores viewerAssignments'),
    ...RESULT_FIELDS.Evaluation,
  },
  CriterionScore: {
    ...fields(
      'evaluation.read',
      'key section parentKey title state points minPoints maxPoints reason inputs wouldChange',
    ),
    ...RESULT_FIELDS.CriterionScore,
  },
  ...RATING_FIELDS,
  ...TRIAL_FIELDS,
  CriterionInput: fields('evaluation.read', 'measure title numerator denominator claimed ballots recordIds'),
  ...RESULT_TYPES,
  Standing: fields('standing.read', 'rank peerGroupSize points movement pointsChange evaluation'),
  RevealedHousehold: fields('household.reveal', 'id headName address phone categories needs'),
  AuditEntry: fields('audit.read', 'sequence at actorName action recordType record before after hash'),
  AuditCheck: fields('audit.read', 'isIntact entryCount firstBrokenSequence'),
  ImportResult: fields(
    'import.run',
    'dryRun isApplied rowCount created changed unchanged problems problemCount columns fields',
  ),
  ImportProblem: fields('import.run', 'row column value reason'),
  ImportColumn: fields('import.run', 'column field sample'),
  ImportField: fields('import.run', 'key title isRequired'),
};

/** Types whose fields are checked where they are reached, because they only carry a list. */
const CARRIER = /(Connection|Edge)$/;

/** The action of a field; undefined when the policy does not know the field. */
export function actionOf(typeName: string, fieldName: string): Action | undefined {
  return CARRIER.test(typeName) ? 'public.read' : FIELD_ACTIONS[typeName]?.[fieldName];
}
