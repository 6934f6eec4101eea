import { Role } from '../accounts/role.js';
import type { PledgeItemTemplate } from '../programmes/programme.js';

const ROLES: Record<PledgeItemTemplate['confirmedBy'][number], Role> = {
  household: Role.HOUSEHOLD,
  liaison: Role.LIAISON_OFFICE,
  leader: Role.LEADER,
  evaluator: Role.EVALUATOR,
};

/** Which roles may confirm or dispute an item, as the programme says; nobody when the template no longer has it. */
export function judgingRoles(template: PledgeItemTemplate | undefined): Role[] {
  return template?.confirmedBy.map(name => ROLES[name]) ?? [];
}
