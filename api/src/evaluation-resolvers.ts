import type { Constructor } from '@mikro-orm/core';
import type { NonEmptyArray } from 'type-graphql';
import { WardComparisonResolver, WardFiguresResolver } from './comparisons/ward-comparison.resolver.js';
import { AllowanceResolver } from './consequences/allowances/allowance.resolver.js';
import { PriorConsentResolver } from './consequences/consents/prior-consent.resolver.js';
import { HonourResolver } from './consequences/honours/honour.resolver.js';
import { ConsequenceResolver } from './consequences/ladder/consequence.resolver.js';
import { DueStepResolver, LadderRecordResolver } from './consequences/ladder/due-step.resolver.js';
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
import { ActivityAttendanceResolver, RepresentativeAttendanceResolver } from './measures/attendance.resolver.js';
import { FigureResolver } from './measures/figure.resolver.js';
import { MeasureResolver } from './measures/measure.resolver.js';
import { MeasureRecordResolver } from './measures/measure-record.resolver.js';
import { TallyResolver } from './measures/tally.resolver.js';
import { VisitDutiesResolver, VisitDutyResolver } from './measures/visit-duty.resolver.js';
import { RepresentativeVisitRulesResolver, VisitRuleStateResolver } from './measures/visit-rule-state.resolver.js';
import { EvaluationStandingResolver } from './standings/evaluation-standing.resolver.js';
import { StandingResolver } from './standings/standing.resolver.js';

/** What is worked out from records, and what follows from it. */
export const EVALUATION_RESOLVERS: NonEmptyArray<Constructor> = [
  ActivityAttendanceResolver,
  CountedRecordsResolver,
  CriterionScoreResolver,
  CriterionTrailResolver,
  CyclePublicationResolver,
  CycleResolver,
  CycleStepsResolver,
  CycleTransitionResolver,
  EvaluationResolver,
  EvaluationPublicationResolver,
  EvaluationRatersResolver,
  EvaluationSelfReportResolver,
  EvaluationStandingResolver,
  FactExceptionResolver,
  FigureResolver,
  FrozenFileResolver,
  MeasureRecordResolver,
  MeasureResolver,
  PlannedPhaseResolver,
  ProposalResolver,
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
  TallyResolver,
  RepresentativeEvaluationsResolver,
  RepresentativeVisitRulesResolver,
  VisitDutiesResolver,
  VisitDutyResolver,
  VisitRuleStateResolver,
  RevisionResolver,
  ScoreCorrectionResolver,
  SelfReportResolver,
  SelfReportStandingResolver,
  StandingResolver,
  StandingShiftResolver,
  StandingsComparisonResolver,
  WardComparisonResolver,
  WardFiguresResolver,
];
