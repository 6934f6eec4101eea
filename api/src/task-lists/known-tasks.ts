import { viewerScope } from '../accounts/access.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';

/** What of task lists the viewer may know: everything, the tasks without their progress, or nothing. */
export type KnownTasks = 'progress' | 'tasks' | 'nothing';

/** Those who do and follow the work see everything; everybody else what the programme makes public. */
export async function knownTasks(context: Context): Promise<KnownTasks> {
  if ((await viewerScope(context, 'task.follow')) !== null) return 'progress';
  const { programme } = await context.once(programmeInForce);
  return programme.taskLists?.public ?? 'nothing';
}
