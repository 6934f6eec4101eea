import { viewerMay } from '../../accounts/access.js';
import { isOwnCause } from '../../accounts/own-cause.js';
import { Role } from '../../accounts/role.js';
import type { Context } from '../../context.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { activityKind } from '../../programmes/programme.lookup.js';

const APPROVERS: Partial<Record<Role, string>> = {
  [Role.REPRESENTATIVE]: 'group-leader',
  [Role.LEADER]: 'leader',
  [Role.LIAISON_OFFICE]: 'liaison',
};

/** Whose leave from what. */
export interface LeaveSubject {
  representativeId: string;
  kind: string;
  groupId: string | null;
  wardId: string;
}

/** Whether the viewer may decide about a leave: named by the programme, in charge there, and not the own one. */
export async function mayDecideLeave(context: Context, subject: LeaveSubject): Promise<boolean> {
  const { viewer } = context;
  if (!viewer || (await isOwnCause(context, subject.representativeId))) return false;
  const { programme } = await context.once(programmeInForce);
  const approvedBy: readonly string[] = activityKind(programme, subject.kind)?.leave.approvedBy ?? ['liaison'];
  if (!approvedBy.includes(APPROVERS[viewer.role] ?? '')) return false;
  return viewerMay(context, 'leave.decide', { groupId: subject.groupId, wardId: subject.wardId });
}
