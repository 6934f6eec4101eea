import { Role } from '../../accounts/role.js';
import type { Context } from '../../context.js';

/** Who is evaluated: a person through a mandate, or a ward. */
export interface EvaluatedSubject {
  mandateId: string | null;
  representativeId: string | null;
  wardId: string | null;
}

/** Whether the viewer is the subject: the representative, or the leader who answers for the ward. */
export function isViewersOwn({ viewer }: Context, { mandateId, representativeId, wardId }: EvaluatedSubject): boolean {
  if (!viewer) return false;
  if (mandateId === null) return viewer.role === Role.LEADER && wardId !== null && viewer.wardId === wardId;
  return viewer.role === Role.REPRESENTATIVE && viewer.representativeId === representativeId;
}
