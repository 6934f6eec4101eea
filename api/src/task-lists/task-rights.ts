import { requireRight, viewerMay } from '../accounts/access.js';
import { Role } from '../accounts/role.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { TaskListRule } from '../programmes/programme.js';
import { DomainError } from '../shared/errors.js';
import type { TaskAddresseeRow } from './task-addressee.query.js';
import { isAddressed, viewerPosts } from './viewer-posts.js';

const ISSUERS: Record<TaskListRule['issuedBy'][number], Role> = { liaison: Role.LIAISON_OFFICE, leader: Role.LEADER };

export const issuersOf = ({ issuedBy }: TaskListRule): Role[] => issuedBy.map(name => ISSUERS[name]);

/** Whether the viewer is one of those who issue the lists of the ward. */
export async function mayIssueFor(context: Context, wardId: string): Promise<boolean> {
  const { programme } = await context.once(programmeInForce);
  const { viewer } = context;
  if (!programme.taskLists || !viewer || !issuersOf(programme.taskLists).includes(viewer.role)) return false;
  return viewerMay(context, 'task.issue', { wardId });
}

/** Whether the viewer has to do with the task there: by a post of a representative, else by the ward. */
export async function isOwnTask(context: Context, row: TaskAddresseeRow): Promise<boolean> {
  if (!(await viewerMay(context, 'task.do', { wardId: row.wardId }))) return false;
  if (context.viewer?.role !== Role.REPRESENTATIVE) return true;
  return isAddressed(row, (await context.once(viewerPosts)).posts);
}

/** Once somebody has taken it, no other representative reports it. */
export function isTakenByOther(context: Context, { representativeId }: TaskAddresseeRow): boolean {
  const { viewer } = context;
  return (
    viewer?.role === Role.REPRESENTATIVE && representativeId !== null && representativeId !== viewer.representativeId
  );
}

/** Refuses those to whom the task did not come. */
export async function requireOwnTask(context: Context, row: TaskAddresseeRow): Promise<void> {
  await requireRight(context, 'task.do', { wardId: row.wardId });
  if (!(await isOwnTask(context, row))) {
    throw new DomainError('FORBIDDEN', 'The task was addressed to others', {
      reason: 'task-of-others',
      field: 'taskAddresseeId',
    });
  }
  if (!isTakenByOther(context, row)) return;
  throw new DomainError('FORBIDDEN', 'Somebody else has taken the task', {
    reason: 'task-taken-by-other',
    field: 'taskAddresseeId',
  });
}
