import type DataLoader from 'dataloader';
import { activityById } from './activities/activity.query.js';
import { certificateById } from './activities/certificate/certificate.query.js';
import { groupReturnById } from './activities/group-return.query.js';
import { leaveById } from './activities/leave/leave.query.js';
import { priorConsentById } from './consequences/consents/prior-consent.query.js';
import { honourById } from './consequences/honours/honour.query.js';
import { consequenceById } from './consequences/ladder/consequence.query.js';
import { briefingAnswerById, briefingById } from './consultations/briefing/briefing.query.js';
import { panelCaseById, panelMemberById } from './consultations/panel/panel.query.js';
import { consultationById } from './consultations/procedure/consultation.query.js';
import type { Context } from './context.js';
import { dutyRecordById } from './duty-records/duty-record.query.js';
import { paperCountById } from './evaluations/ballots/paper-count.query.js';
import { factExceptionById } from './evaluations/cycle/fact-exception.query.js';
import { cycleById } from './evaluations/cycle.query.js';
import { evaluationById } from './evaluations/evaluation.query.js';
import { proposalById } from './evaluations/proposals/proposal.query.js';
import { assignmentById } from './evaluations/rating/rater-assignment.query.js';
import { replyById } from './evaluations/result/reply.query.js';
import { selfReportNode } from './evaluations/result/self-report.query.js';
import { externalIdById } from './external-ids/external-id.query.js';
import { fileById } from './files/file.query.js';
import { householdById } from './households/household.query.js';
import { indicatorReportById } from './indicators/indicator-report.query.js';
import { jurisdictionNode } from './jurisdictions/jurisdiction.query.js';
import { programmeVersionRecordById } from './jurisdictions/programme-version.query.js';
import { linkById } from './links/link.query.js';
import { linkProposalById, proposedLinkById } from './links/matching/matching.query.js';
import { assignmentById as wardAssignmentById } from './links/responsibility/ward-assignment.query.js';
import { matterById } from './matters/matter.query.js';
import { recordObjectionById } from './objections/record-objection.query.js';
import { personMergeById } from './person-merges/person-merge.query.js';
import { evidenceById } from './pledges/evidence.query.js';
import { pledgeById } from './pledges/pledge.query.js';
import { pledgeItemById } from './pledges/pledge-item.query.js';
import { proxyEntryById } from './proxy-entries/proxy-entry.query.js';
import { groupById } from './representatives/group.query.js';
import { mandateById } from './representatives/mandate.query.js';
import { representativeById } from './representatives/representative.query.js';
import { fromGlobalId } from './shared/global-id.js';
import { listedTaskById } from './task-lists/listed-task.query.js';
import { taskAddresseeById } from './task-lists/task-addressee.query.js';
import { taskListById } from './task-lists/task-list.query.js';
import { householdEventById } from './visits/household-event.query.js';
import { visitById } from './visits/visit.query.js';
import { wardById } from './wards/ward.query.js';
import { wardChangeById } from './wards/ward-change.query.js';

/** How each type of record is fetched by its key. */
const NODE_LOADERS: Record<string, (context: Context) => DataLoader<string, object | null>> = {
  ListedTask: listedTaskById,
  TaskAddressee: taskAddresseeById,
  TaskList: taskListById,
  Activity: activityById,
  AttendanceCertificate: certificateById,
  Briefing: briefingById,
  BriefingAnswer: briefingAnswerById,
  Consultation: consultationById,
  DutyRecord: dutyRecordById,
  Evaluation: evaluationById,
  EvaluationCycle: cycleById,
  Evidence: evidenceById,
  FactException: factExceptionById,
  File: fileById,
  Group: groupById,
  GroupReturn: groupReturnById,
  Household: householdById,
  IndicatorReport: indicatorReportById,
  HouseholdEvent: householdEventById,
  Jurisdiction: jurisdictionNode,
  LeaveRequest: leaveById,
  Link: linkById,
  LinkProposal: linkProposalById,
  ProposedLink: proposedLinkById,
  Mandate: mandateById,
  Matter: matterById,
  Pledge: pledgeById,
  PledgeItem: pledgeItemById,
  ProgrammeVersion: programmeVersionRecordById,
  Consequence: consequenceById,
  Honour: honourById,
  PriorConsent: priorConsentById,
  Proposal: proposalById,
  Reply: replyById,
  PanelCase: panelCaseById,
  PanelMember: panelMemberById,
  PaperCount: paperCountById,
  RaterAssignment: assignmentById,
  ProxyEntry: proxyEntryById,
  PersonMerge: personMergeById,
  ExternalId: externalIdById,
  RecordObjection: recordObjectionById,
  Representative: representativeById,
  SelfReport: selfReportNode,
  Visit: visitById,
  Ward: wardById,
  WardChange: wardChangeById,
  WardAssignment: wardAssignmentById,
};

/** The record of a global id with its type, or null. */
export async function loadNode(context: Context, id: string): Promise<object | null> {
  const { type, jurisdictionId, key } = fromGlobalId(id);
  const loader = Object.hasOwn(NODE_LOADERS, type) ? NODE_LOADERS[type] : undefined;
  if (!loader || jurisdictionId !== context.jurisdiction.id) return null;
  const row = await context.once(loader).load(key);
  return row && { ...row, __typename: type };
}
