import 'reflect-metadata';
import type { Constructor } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { DemoAccountResolver } from './accounts/demo-account.resolver.js';
import { guardSchema } from './accounts/guard.js';
import { ViewerResolver } from './accounts/viewer.resolver.js';
import { ActivityResolver, RepresentativeNextActivityResolver } from './activities/activity.resolver.js';
import { ActivityMutations } from './activities/activity-mutations.resolver.js';
import { ActivityAgendaResolver, MatterReportBackResolver, ReportBackResolver } from './activities/agenda.resolver.js';
import {
  CertificateResolver,
  RepresentativeCertificatesResolver,
} from './activities/certificate/certificate.resolver.js';
import { CalendarFeedResolver } from './activities/feed/calendar-feed.resolver.js';
import { GroupReturnResolver } from './activities/group-return.resolver.js';
import { ActivityLeaveResolver, LeaveResolver } from './activities/leave/leave.resolver.js';
import { OwedOccasionResolver } from './activities/owed-occasion.resolver.js';
import { ActivityRollResolver, RollEntryResolver } from './activities/roll.resolver.js';
import { MandateAttributesResolver, WardAttributesResolver } from './attributes/attributes.resolver.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { AuditRecordResolver } from './audit-record.resolver.js';
import { BoardResolver } from './boards/board.resolver.js';
import { WardComparisonResolver } from './comparisons/ward-comparison.resolver.js';
import { AllowanceResolver } from './consequences/allowances/allowance.resolver.js';
import { PriorConsentResolver } from './consequences/consents/prior-consent.resolver.js';
import { HonourResolver } from './consequences/honours/honour.resolver.js';
import { ConsequenceResolver } from './consequences/ladder/consequence.resolver.js';
import { DueStepResolver, LadderRecordResolver } from './consequences/ladder/due-step.resolver.js';
import { BriefingAnswerResolver, BriefingResolver } from './consultations/briefing/briefing.resolver.js';
import {
  MatterPanelResolver,
  PanelCaseResolver,
  PanelJudgementResolver,
  PanelMemberResolver,
} from './consultations/panel/panel.resolver.js';
import { ConsultationResolver } from './consultations/procedure/consultation.resolver.js';
import { ConsultationMutations } from './consultations/procedure/consultation-mutations.resolver.js';
import { OpinionResolver, StageResolver } from './consultations/procedure/stage.resolver.js';
import { DutyRecordResolver, RepresentativeDutyRecordsResolver } from './duty-records/duty-record.resolver.js';
import { DutyRecordMutations } from './duty-records/duty-record-mutations.resolver.js';
import { DutyRecordRightsResolver } from './duty-records/duty-record-rights.resolver.js';
import { BallotResolver, BallotSheetResolver, PaperCountResolver } from './evaluations/ballots/ballot.resolver.js';
import { CountedRecordsResolver } from './evaluations/counted/counted-records.resolver.js';
import { CriterionScoreResolver } from './evaluations/criterion-score.resolver.js';
import {
  CycleStepsResolver,
  CycleTransitionResolver,
  PlannedPhaseResolver,
} from './evaluations/cycle/cycle-steps.resolver.js';
import { FactExceptionResolver } from './evaluations/cycle/fact-exception.resolver.js';
import { CycleResolver } from './evaluations/cycle.resolver.js';
import { EvaluationResolver } from './evaluations/evaluation.resolver.js';
import { FrozenFileResolver } from './evaluations/frozen/frozen-file.resolver.js';
import { ProposalResolver, ProposalSuggestionResolver } from './evaluations/proposals/proposal.resolver.js';
import { RatedCriterionResolver } from './evaluations/rating/rated-criterion.resolver.js';
import { EvaluationRatersResolver, RaterAssignmentResolver } from './evaluations/rating/rater-assignment.resolver.js';
import { RaterCandidateResolver } from './evaluations/rating/rater-candidate.resolver.js';
import { RaterProgressResolver } from './evaluations/rating/rater-progress.resolver.js';
import { RatingMutations } from './evaluations/rating/rating-mutations.resolver.js';
import { RatingRoundResolver } from './evaluations/rating/rating-round.resolver.js';
import { RepresentativeEvaluationsResolver } from './evaluations/representative-evaluations.resolver.js';
import {
  CyclePublicationResolver,
  EvaluationPublicationResolver,
  PublicationResolver,
} from './evaluations/result/publication.resolver.js';
import { CriterionTrailResolver, ReplyResolver, ScoreCorrectionResolver } from './evaluations/result/reply.resolver.js';
import { RevisionResolver } from './evaluations/result/revision.resolver.js';
import {
  EvaluationSelfReportResolver,
  SelfReportResolver,
  SelfReportStandingResolver,
} from './evaluations/result/self-report.resolver.js';
import {
  StandingShiftResolver,
  StandingsComparisonResolver,
} from './evaluations/trial/standings-comparison.resolver.js';
import { ImportResolver } from './exchange/import.resolver.js';
import { FileResolver } from './files/file.resolver.js';
import { HouseholdResolver } from './households/household.resolver.js';
import { HouseholdMutations } from './households/household-mutations.resolver.js';
import { WardHouseholdsResolver } from './households/ward-households.resolver.js';
import { IndicatorMutations } from './indicators/indicator-mutations.resolver.js';
import { IndicatorReportResolver, IndicatorStepResolver } from './indicators/indicator-report.resolver.js';
import {
  IndicatorLineResolver,
  IndicatorSheetResolver,
  IndicatorSheetWardResolver,
} from './indicators/indicator-sheet.resolver.js';
import { AdoptProgrammeResolver } from './jurisdictions/adopt-programme.resolver.js';
import { JurisdictionResolver } from './jurisdictions/jurisdiction.resolver.js';
import { ProgrammeVersionResolver } from './jurisdictions/programme-version.resolver.js';
import { HouseholdLinksResolver, LinkResolver, RepresentativeLinksResolver } from './links/link.resolver.js';
import { LinkCoverageResolver, WardLinkCoverageResolver } from './links/link-coverage.resolver.js';
import { LinkFindingResolver } from './links/link-finding.resolver.js';
import { LinkMutations } from './links/link-mutations.resolver.js';
import { LinkQuotaResolver } from './links/link-quota.resolver.js';
import {
  HouseholdNeedsResolver,
  LinkProposalResolver,
  MatchingMutations,
  ProposedLinkResolver,
} from './links/matching/matching.resolver.js';
import {
  HouseholdResponsibilityResolver,
  ResponsibilityChainResolver,
  ResponsibilityStepResolver,
  ResponsibleAnswerResolver,
  WardAssignmentResolver,
  WardResponsibilityResolver,
} from './links/responsibility/responsibility.resolver.js';
import { MatterResolver, MatterStepResolver, RepresentativeMattersResolver } from './matters/matter.resolver.js';
import { MatterDetailsResolver } from './matters/matter-details.resolver.js';
import { MatterMutations } from './matters/matter-mutations.resolver.js';
import { MatterOwnerResolver, MatterTopicResolver } from './matters/matter-overview.resolver.js';
import { MatterRightsResolver } from './matters/matter-rights.resolver.js';
import { ActivityAttendanceResolver, RepresentativeAttendanceResolver } from './measures/attendance.resolver.js';
import { FigureResolver } from './measures/figure.resolver.js';
import { MeasureResolver } from './measures/measure.resolver.js';
import { MeasureRecordResolver } from './measures/measure-record.resolver.js';
import { VisitDutiesResolver, VisitDutyResolver } from './measures/visit-duty.resolver.js';
import { RepresentativeVisitRulesResolver, VisitRuleStateResolver } from './measures/visit-rule-state.resolver.js';
import { NodeResolver } from './node.resolver.js';
import { RecordObjectionResolver } from './objections/record-objection.resolver.js';
import { PaperEntryResolver } from './paper-entries/paper-entry.resolver.js';
import { EvidenceResolver } from './pledges/evidence.resolver.js';
import { PledgeResolver, RepresentativePledgeResolver } from './pledges/pledge.resolver.js';
import { PledgeItemResolver } from './pledges/pledge-item.resolver.js';
import { PledgeMutations } from './pledges/pledge-mutations.resolver.js';
import { PledgeRightsResolver } from './pledges/pledge-rights.resolver.js';
import { GroupResolver } from './representatives/group.resolver.js';
import { GroupPeopleResolver } from './representatives/groups/group-people.resolver.js';
import { MandateResolver } from './representatives/mandate.resolver.js';
import { MandateMutations } from './representatives/mandate-mutations.resolver.js';
import { PeopleResolver } from './representatives/people/people.resolver.js';
import { RepresentativeResolver } from './representatives/representative.resolver.js';
import { ViewerRepresentativeResolver } from './representatives/viewer-representative.resolver.js';
import { WardRepresentativesResolver } from './representatives/ward-representatives.resolver.js';
import { EvaluationStandingResolver } from './standings/evaluation-standing.resolver.js';
import { StandingResolver } from './standings/standing.resolver.js';
import { ListedTaskResolver } from './task-lists/listed-task.resolver.js';
import { TaskAddresseeResolver } from './task-lists/task-addressee.resolver.js';
import { TaskListProgrammeResolver, TaskListResolver } from './task-lists/task-list.resolver.js';
import { TaskListMutations } from './task-lists/task-list-mutations.resolver.js';
import { HouseholdEventResolver } from './visits/household-event.resolver.js';
import { MustVisitResolver, RepresentativeMustVisitsResolver } from './visits/must-visit.resolver.js';
import { OverdueHouseholdResolver, RepresentativeOverdueResolver } from './visits/overdue-household.resolver.js';
import { HouseholdVisitsResolver, RepresentativeVisitsResolver, VisitResolver } from './visits/visit.resolver.js';
import { VisitMutations } from './visits/visit-mutations.resolver.js';
import { VisitProgrammeResolver } from './visits/visit-programme.resolver.js';
import { WardResolver } from './wards/ward.resolver.js';
import { YearOpeningResolver } from './year-opening/year-opening.resolver.js';

/** Every resolver of the API, listed by hand. */
const RESOLVERS: NonEmptyArray<Constructor> = [
  NodeResolver,
  DemoAccountResolver,
  ViewerResolver,
  JurisdictionResolver,
  WardResolver,
  ActivityMutations,
  ConsultationMutations,
  DutyRecordMutations,
  HouseholdMutations,
  LinkMutations,
  MandateMutations,
  MatterDetailsResolver,
  MatterMutations,
  MatterOwnerResolver,
  PledgeMutations,
  VisitMutations,
  ActivityAgendaResolver,
  ActivityAttendanceResolver,
  ActivityLeaveResolver,
  CalendarFeedResolver,
  CertificateResolver,
  RepresentativeCertificatesResolver,
  LeaveResolver,
  MatterReportBackResolver,
  OwedOccasionResolver,
  ReportBackResolver,
  ActivityResolver,
  ActivityRollResolver,
  AdoptProgrammeResolver,
  AuditRecordResolver,
  AuditResolver,
  BriefingAnswerResolver,
  BriefingResolver,
  ConsultationResolver,
  MatterPanelResolver,
  OpinionResolver,
  PanelCaseResolver,
  PanelJudgementResolver,
  PanelMemberResolver,
  StageResolver,
  CountedRecordsResolver,
  CriterionScoreResolver,
  CriterionTrailResolver,
  CyclePublicationResolver,
  CycleResolver,
  CycleStepsResolver,
  CycleTransitionResolver,
  DutyRecordResolver,
  DutyRecordRightsResolver,
  RecordObjectionResolver,
  PaperEntryResolver,
  YearOpeningResolver,
  EvaluationResolver,
  EvaluationPublicationResolver,
  EvaluationRatersResolver,
  EvaluationSelfReportResolver,
  EvaluationStandingResolver,
  EvidenceResolver,
  FactExceptionResolver,
  FigureResolver,
  FrozenFileResolver,
  FileResolver,
  GroupResolver,
  GroupReturnResolver,
  HouseholdLinksResolver,
  HouseholdNeedsResolver,
  HouseholdResponsibilityResolver,
  HouseholdResolver,
  HouseholdVisitsResolver,
  ImportResolver,
  LinkCoverageResolver,
  LinkFindingResolver,
  LinkProposalResolver,
  LinkQuotaResolver,
  MatchingMutations,
  ListedTaskResolver,
  TaskAddresseeResolver,
  TaskListResolver,
  TaskListMutations,
  TaskListProgrammeResolver,
  IndicatorMutations,
  IndicatorReportResolver,
  IndicatorStepResolver,
  IndicatorLineResolver,
  IndicatorSheetResolver,
  IndicatorSheetWardResolver,
  LinkResolver,
  MandateAttributesResolver,
  MandateResolver,
  MatterResolver,
  MatterRightsResolver,
  MatterStepResolver,
  MatterTopicResolver,
  MeasureRecordResolver,
  MeasureResolver,
  OverdueHouseholdResolver,
  PlannedPhaseResolver,
  PledgeItemResolver,
  PledgeResolver,
  PledgeRightsResolver,
  ProgrammeVersionResolver,
  ProposalResolver,
  ProposedLinkResolver,
  BoardResolver,
  GroupPeopleResolver,
  PeopleResolver,
  AllowanceResolver,
  HonourResolver,
  DueStepResolver,
  LadderRecordResolver,
  ConsequenceResolver,
  PriorConsentResolver,
  ProposalSuggestionResolver,
  PublicationResolver,
  ReplyResolver,
  BallotResolver,
  BallotSheetResolver,
  PaperCountResolver,
  RatedCriterionResolver,
  RaterAssignmentResolver,
  RaterCandidateResolver,
  RaterProgressResolver,
  RatingMutations,
  RatingRoundResolver,
  RepresentativeAttendanceResolver,
  RepresentativeDutyRecordsResolver,
  RepresentativeEvaluationsResolver,
  RepresentativeLinksResolver,
  RepresentativeMattersResolver,
  RepresentativeNextActivityResolver,
  RepresentativeOverdueResolver,
  RepresentativePledgeResolver,
  RepresentativeResolver,
  HouseholdEventResolver,
  MustVisitResolver,
  RepresentativeMustVisitsResolver,
  RepresentativeVisitRulesResolver,
  RepresentativeVisitsResolver,
  VisitDutiesResolver,
  VisitDutyResolver,
  VisitRuleStateResolver,
  RollEntryResolver,
  ResponsibilityChainResolver,
  ResponsibilityStepResolver,
  ResponsibleAnswerResolver,
  RevisionResolver,
  ScoreCorrectionResolver,
  SelfReportResolver,
  SelfReportStandingResolver,
  StandingResolver,
  StandingShiftResolver,
  StandingsComparisonResolver,
  ViewerRepresentativeResolver,
  VisitProgrammeResolver,
  VisitResolver,
  WardAttributesResolver,
  WardComparisonResolver,
  WardHouseholdsResolver,
  WardAssignmentResolver,
  WardLinkCoverageResolver,
  WardResponsibilityResolver,
  WardRepresentativesResolver,
];

/** The API, behind the access policy. */
export function createSchema(): GraphQLSchema {
  return guardSchema(buildSchemaSync({ resolvers: RESOLVERS, validate: false }));
}
