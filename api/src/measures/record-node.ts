import type DataLoader from 'dataloader';
import { activityById } from '../activities/activity.query.js';
import { groupReturnById } from '../activities/group-return.query.js';
import { briefingAnswerById } from '../consultations/briefing/briefing.query.js';
import { consultationById } from '../consultations/procedure/consultation.query.js';
import type { Context } from '../context.js';
import { dutyRecordById } from '../duty-records/duty-record.query.js';
import { householdById } from '../households/household.query.js';
import { indicatorReportById } from '../indicators/indicator-report.query.js';
import { matterById } from '../matters/matter.query.js';
import { pledgeById } from '../pledges/pledge.query.js';
import { pledgeItemById } from '../pledges/pledge-item.query.js';
import { groupById } from '../representatives/group.query.js';
import { mandateById } from '../representatives/mandate.query.js';
import { taskAddresseeById } from '../task-lists/task-addressee.query.js';
import { visitById } from '../visits/visit.query.js';

type Loader = (context: Context) => DataLoader<string, object | null>;

/** How the records that measures count are fetched. */
const LOADERS: Readonly<Record<string, Loader>> = {
  Activity: activityById,
  BriefingAnswer: briefingAnswerById,
  Consultation: consultationById,
  DutyRecord: dutyRecordById,
  Group: groupById,
  GroupReturn: groupReturnById,
  Household: householdById,
  IndicatorReport: indicatorReportById,
  Mandate: mandateById,
  Matter: matterById,
  Pledge: pledgeById,
  PledgeItem: pledgeItemById,
  TaskAddressee: taskAddresseeById,
  Visit: visitById,
};

/** The record itself, with its type. */
export async function recordNode(context: Context, recordType: string, recordId: string) {
  const row = await context.once(LOADERS[recordType]!).load(recordId);
  return row ? { ...row, __typename: recordType } : null;
}
