import type { Constructor } from '@mikro-orm/core';
import type { NonEmptyArray } from 'type-graphql';
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
import { ExternalIdResolver } from './external-ids/external-id.resolver.js';
import { FileResolver } from './files/file.resolver.js';
import { IndicatorMutations } from './indicators/indicator-mutations.resolver.js';
import { IndicatorReportResolver, IndicatorStepResolver } from './indicators/indicator-report.resolver.js';
import {
  IndicatorLineResolver,
  IndicatorSheetResolver,
  IndicatorSheetWardResolver,
} from './indicators/indicator-sheet.resolver.js';
import { IndicatorReleaseResolver, ReleasedReportResolver } from './indicators/release/indicator-release.resolver.js';
import { MatterResolver, MatterStepResolver, RepresentativeMattersResolver } from './matters/matter.resolver.js';
import { MatterDetailsResolver } from './matters/matter-details.resolver.js';
import { MatterMutations } from './matters/matter-mutations.resolver.js';
import { MatterOwnerResolver, MatterTopicResolver } from './matters/matter-overview.resolver.js';
import { MatterRightsResolver } from './matters/matter-rights.resolver.js';
import { RecordObjectionResolver } from './objections/record-objection.resolver.js';
import { VisitObjectionsResolver } from './objections/visit-objections.resolver.js';
import { LikePeopleResolver, PersonMergeResolver } from './person-merges/person-merge.resolver.js';
import { EvidenceResolver } from './pledges/evidence.resolver.js';
import { PledgeResolver, RepresentativePledgeResolver } from './pledges/pledge.resolver.js';
import { PledgeItemResolver } from './pledges/pledge-item.resolver.js';
import { PledgeMutations } from './pledges/pledge-mutations.resolver.js';
import { PledgeRightsResolver } from './pledges/pledge-rights.resolver.js';
import { ProxyEntryResolver } from './proxy-entries/proxy-entry.resolver.js';
import { ListedTaskResolver } from './task-lists/listed-task.resolver.js';
import { TaskAddresseeResolver } from './task-lists/task-addressee.resolver.js';
import { TaskListProgrammeResolver, TaskListResolver } from './task-lists/task-list.resolver.js';
import { TaskListMutations } from './task-lists/task-list-mutations.resolver.js';
import { HouseholdEventResolver } from './visits/household-event.resolver.js';
import { MustVisitResolver, RepresentativeMustVisitsResolver } from './visits/must-visit.resolver.js';
import { OverdueHouseholdResolver, RepresentativeOverdueResolver } from './visits/overdue-household.resolver.js';
import { HouseholdVisitsResolver, RepresentativeVisitsResolver, VisitResolver } from './visits/visit.resolver.js';
import { VisitCorrectionResolver } from './visits/visit-correction.resolver.js';
import { VisitMutations } from './visits/visit-mutations.resolver.js';
import { VisitProgrammeResolver } from './visits/visit-programme.resolver.js';
import { YearOpeningResolver } from './year-opening/year-opening.resolver.js';

/** What happened and is written down once. */
export const RECORD_RESOLVERS: NonEmptyArray<Constructor> = [
  ActivityMutations,
  ConsultationMutations,
  DutyRecordMutations,
  MatterDetailsResolver,
  MatterMutations,
  MatterOwnerResolver,
  PledgeMutations,
  VisitMutations,
  ActivityAgendaResolver,
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
  BriefingAnswerResolver,
  BriefingResolver,
  ConsultationResolver,
  MatterPanelResolver,
  OpinionResolver,
  PanelCaseResolver,
  PanelJudgementResolver,
  PanelMemberResolver,
  StageResolver,
  DutyRecordResolver,
  DutyRecordRightsResolver,
  RecordObjectionResolver,
  PersonMergeResolver,
  LikePeopleResolver,
  ExternalIdResolver,
  VisitObjectionsResolver,
  ProxyEntryResolver,
  YearOpeningResolver,
  EvidenceResolver,
  FileResolver,
  GroupReturnResolver,
  HouseholdVisitsResolver,
  ListedTaskResolver,
  TaskAddresseeResolver,
  TaskListResolver,
  TaskListMutations,
  TaskListProgrammeResolver,
  IndicatorMutations,
  IndicatorReleaseResolver,
  ReleasedReportResolver,
  IndicatorReportResolver,
  IndicatorStepResolver,
  IndicatorLineResolver,
  IndicatorSheetResolver,
  IndicatorSheetWardResolver,
  MatterResolver,
  MatterRightsResolver,
  MatterStepResolver,
  MatterTopicResolver,
  OverdueHouseholdResolver,
  PledgeItemResolver,
  PledgeResolver,
  PledgeRightsResolver,
  RepresentativeDutyRecordsResolver,
  RepresentativeMattersResolver,
  RepresentativeNextActivityResolver,
  RepresentativeOverdueResolver,
  RepresentativePledgeResolver,
  HouseholdEventResolver,
  MustVisitResolver,
  RepresentativeMustVisitsResolver,
  RepresentativeVisitsResolver,
  RollEntryResolver,
  VisitCorrectionResolver,
  VisitProgrammeResolver,
  VisitResolver,
];
