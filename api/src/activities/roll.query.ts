import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { Connection, PageArgs } from '../shared/connection.type.js';
import { readPagesByParent } from '../shared/paging.js';
import { expectedAt, meetingVisit } from './expected-people.js';
import type { RollEntry } from './roll.type.js';

const BY_NAME = [
  { expression: 'name_order', property: 'nameOrder' },
  { expression: 'representative_id', property: 'representativeId' },
];

const COLUMNS = { representativeId: 'm.representativeId', groupId: 'a.groupId', wardId: 'a.wardId' };

/** A page of each activity's roll, by name: everybody expected that day of whom the viewer may read. */
export function rollOfActivity(context: Context, page: PageArgs) {
  return new DataLoader<string, Connection<RollEntry>>(async ids => {
    const { programme } = await context.once(programmeInForce);
    const reach = await viewerReach(context, 'roll.read', COLUMNS);
    const db = await context.read();
    const roll = sql<RollEntry>`(
      select a.jurisdiction_id, a.id as activity_id, m.representative_id,
        a.group_id, a.ward_id, person.name collate "zh-x-icu" as name_order, entry.status, entry.reason,
        entry.approved_by, entry.version, leave.reason as leave_reason, leave.decided_by_name as leave_approved_by,
        ${meetingVisit(programme, 'm.representativeId')} as met_by_visit_id
      from activities a join mandates m on ${expectedAt(programme)}
      join representatives person on person.jurisdiction_id = m.jurisdiction_id and person.id = m.representative_id
      left join attendance_records entry on entry.jurisdiction_id = a.jurisdiction_id and entry.activity_id = a.id
        and entry.representative_id = m.representative_id
      left join leave_requests leave on leave.jurisdiction_id = a.jurisdiction_id and leave.activity_id = a.id
        and leave.representative_id = m.representative_id and leave.state = 'APPROVED' and leave.for_on = a.scheduled_on
      where a.jurisdiction_id = ${context.jurisdiction.id} and a.id = any (${[...ids]}::uuid[]) and ${reach})`;
    const query = db.selectFrom(roll.as('roll')).selectAll();
    return readPagesByParent(db, { query, parent: 'activityId', keys: BY_NAME }, ids, page);
  });
}
