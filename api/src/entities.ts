import type { Constructor } from '@mikro-orm/core';
import { Activity } from './activities/activity.entity.js';
import { ActivityPostponement } from './activities/activity-postponement.entity.js';
import { AgendaNote } from './activities/agenda-note.entity.js';
import { AttendanceRecord } from './activities/attendance-record.entity.js';
import { AttendanceCertificate } from './activities/certificate/attendance-certificate.entity.js';
import { CalendarFeed } from './activities/feed/calendar-feed.entity.js';
import { GroupReturn } from './activities/group-return.entity.js';
import { LeaveRequest } from './activities/leave/leave-request.entity.js';
import { ReportedMatter } from './activities/reported-matter.entity.js';
import { AllowanceEntry } from './consequences/allowances/allowance-entry.entity.js';
import { PriorConsent } from './consequences/consents/prior-consent.entity.js';
import { Honour } from './consequences/honours/honour.entity.js';
import { Consequence } from './consequences/ladder/consequence.entity.js';
import { Briefing } from './consultations/briefing/briefing.entity.js';
import { BriefingAnswer } from './consultations/briefing/briefing-answer.entity.js';
import { PanelCase } from './consultations/panel/panel-case.entity.js';
import { PanelJudgement } from './consultations/panel/panel-judgement.entity.js';
import { PanelMember } from './consultations/panel/panel-member.entity.js';
import { Consultation } from './consultations/procedure/consultation.entity.js';
import { ConsultationMeeting } from './consultations/procedure/consultation-meeting.entity.js';
import { ConsultationStage } from './consultations/procedure/consultation-stage.entity.js';
import { Opinion } from './consultations/procedure/opinion.entity.js';
import { DutyRecord } from './duty-records/duty-record.entity.js';
import { PaperCount } from './evaluations/ballots/paper-count.entity.js';
import { CycleTransition } from './evaluations/cycle/cycle-transition.entity.js';
import { FactLock } from './evaluations/cycle/fact-lock.entity.js';
import { PlannedPhase } from './evaluations/cycle/planned-phase.entity.js';
import { EvaluationCycle } from './evaluations/evaluation-cycle.entity.js';
import { Proposal } from './evaluations/proposals/proposal.entity.js';
import { RaterAssignment } from './evaluations/rating/rater-assignment.entity.js';
import { Publication } from './evaluations/result/publication.entity.js';
import { Reply } from './evaluations/result/reply.entity.js';
import { ScoreCorrection } from './evaluations/result/score-correction.entity.js';
import { SelfReport } from './evaluations/result/self-report.entity.js';
import { ExternalId } from './external-ids/external-id.entity.js';
import { Household } from './households/household.entity.js';
import { HouseholdCategory } from './households/household-category.entity.js';
import { ResidenceCheck } from './households/residence-check.entity.js';
import { IndicatorReport } from './indicators/indicator-report.entity.js';
import { IndicatorStep } from './indicators/indicator-step.entity.js';
import { IndicatorTarget } from './indicators/indicator-target.entity.js';
import { IndicatorRelease } from './indicators/release/indicator-release.entity.js';
import { FactException } from './jurisdictions/fact-exception.entity.js';
import { Link } from './links/link.entity.js';
import { HouseholdNeed } from './links/matching/household-need.entity.js';
import { LinkProposal } from './links/matching/link-proposal.entity.js';
import { ProposedLink } from './links/matching/proposed-link.entity.js';
import { WardAssignment } from './links/responsibility/ward-assignment.entity.js';
import { Matter } from './matters/matter.entity.js';
import { MatterAuthor } from './matters/matter-author.entity.js';
import { MatterStep } from './matters/matter-step.entity.js';
import { RecordObjection } from './objections/record-objection.entity.js';
import { PastFigure } from './past-figures/past-figure.entity.js';
import { PersonMerge } from './person-merges/person-merge.entity.js';
import { Evidence } from './pledges/evidence.entity.js';
import { Pledge } from './pledges/pledge.entity.js';
import { PledgeItem } from './pledges/pledge-item.entity.js';
import { ProxyEntry } from './proxy-entries/proxy-entry.entity.js';
import { Group } from './representatives/group.entity.js';
import { GroupLiaison } from './representatives/groups/group-liaison.entity.js';
import { Mandate } from './representatives/mandate.entity.js';
import { Representative } from './representatives/representative.entity.js';
import { ListedTask } from './task-lists/listed-task.entity.js';
import { TaskAddressee } from './task-lists/task-addressee.entity.js';
import { TaskList } from './task-lists/task-list.entity.js';
import { HouseholdEvent } from './visits/household-event.entity.js';
import { Visit } from './visits/visit.entity.js';
import { VisitCorrection } from './visits/visit-correction.entity.js';
import { Ward } from './wards/ward.entity.js';
import { WardChange } from './wards/ward-change.entity.js';

/** Every entity, listed by hand: a table is written through its class. */
export const ENTITIES: Constructor[] = [
  Activity,
  ActivityPostponement,
  AgendaNote,
  AttendanceCertificate,
  CalendarFeed,
  LeaveRequest,
  ReportedMatter,
  AttendanceRecord,
  Briefing,
  BriefingAnswer,
  Consultation,
  ConsultationMeeting,
  ConsultationStage,
  Opinion,
  PanelCase,
  PanelJudgement,
  PanelMember,
  CycleTransition,
  DutyRecord,
  RecordObjection,
  ProxyEntry,
  PersonMerge,
  ExternalId,
  EvaluationCycle,
  FactException,
  FactLock,
  PlannedPhase,
  GroupReturn,
  Household,
  HouseholdCategory,
  HouseholdNeed,
  ResidenceCheck,
  LinkProposal,
  ProposedLink,
  IndicatorRelease,
  IndicatorReport,
  IndicatorStep,
  IndicatorTarget,
  Link,
  Matter,
  MatterAuthor,
  MatterStep,
  Evidence,
  PastFigure,
  Pledge,
  PledgeItem,
  Group,
  GroupLiaison,
  Mandate,
  Proposal,
  Consequence,
  Honour,
  AllowanceEntry,
  PriorConsent,
  Publication,
  Reply,
  Representative,
  ScoreCorrection,
  PaperCount,
  RaterAssignment,
  SelfReport,
  TaskList,
  ListedTask,
  TaskAddressee,
  HouseholdEvent,
  Visit,
  VisitCorrection,
  Ward,
  WardChange,
  WardAssignment,
];
