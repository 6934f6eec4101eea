import { v7 } from 'uuid';
import { activityKind } from '../../programmes/programme.lookup.js';
import type { ImportScope } from '../import-scope.js';
import type { TableRow } from '../read-table.js';
import type { ActivityIndex, ActivityRecord, SoughtActivity } from './activity-index.js';

/** Who holds a new activity. */
export interface Holder {
  groupId: string | null;
  wardId: string;
}

/** Adds an activity that the file brings; without a title it is called as its kind. */
export function addActivity(
  scope: ImportScope,
  index: ActivityIndex,
  row: TableRow,
  sought: SoughtActivity,
  holder: Holder,
): ActivityRecord {
  const kind = activityKind(scope.programme, sought.kind)!;
  const title = sought.title ?? kind.title['zh-CN'];
  const activity: ActivityRecord = {
    jurisdictionId: scope.jurisdictionId,
    id: v7(),
    kind: sought.kind,
    title,
    ...holder,
    scheduledOn: sought.on,
    originalOn: sought.on,
    startsAt: kind.hours?.from ?? null,
    endsAt: kind.hours?.to ?? null,
    expectedOn: null,
    venue: null,
    state: 'PLANNED',
    minutes: null,
    minutesFileId: null,
    version: 1,
  };
  index.add(scope.changes.add('activities', activity, row.number));
  return activity;
}
