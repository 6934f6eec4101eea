import { Role } from '../../accounts/role.js';
import type { Context } from '../../context.js';
import { type RaterGroup, ratedCriteria, raterGroups, SELF } from '../../programmes/rubric/rated-criteria.js';
import { InvalidInput } from '../../shared/errors.js';
import { type CycleRow, cycleById, ruleOfCycle } from '../cycle.query.js';

/** What can stand between a rater and a subject, whoever knows of it. */
export type Obstacle = 'SELF' | 'KIN' | 'SAME_GROUP' | 'OTHER_GROUP' | 'NOT_SELF';

const ROLES: Readonly<Record<NonNullable<RaterGroup['role']>, Role>> = {
  evaluator: Role.EVALUATOR,
  leader: Role.LEADER,
  liaison: Role.LIAISON_OFFICE,
  representative: Role.REPRESENTATIVE,
};

/** The roles whose accounts may belong to the group; a subject that rates itself is a person, or the leader of a ward. */
export function rolesOf({ key, role }: RaterGroup): Role[] {
  if (key === SELF) return [Role.REPRESENTATIVE, Role.LEADER];
  return role ? [ROLES[role]] : [];
}

/** What bars a rater of the group from a subject. Nobody rates themselves, except where the group is just that. */
export function barsOf({ key, kin, sameGroup }: RaterGroup): Obstacle[] {
  if (key === SELF) return ['NOT_SELF'];
  const bars: Obstacle[] = ['SELF', 'OTHER_GROUP'];
  if (kin === 'refuse') bars.push('KIN');
  if (sameGroup === 'refuse') bars.push('SAME_GROUP');
  return bars;
}

/** The subject's own assessment, where a rubric asks for it. */
const SELF_GROUP: RaterGroup = {
  key: SELF,
  title: { 'zh-CN': '自评', en: 'Self-assessment' },
  ballot: 'named',
  assign: 'all',
  kin: 'declare',
  sameGroup: 'allow',
};

/** The rater groups that some criterion of the cycle's rubric asks. */
export async function groupsOfCycle(context: Context, cycle: CycleRow): Promise<RaterGroup[]> {
  const { rubric } = await ruleOfCycle(context, cycle);
  const asksSelf = ratedCriteria(rubric).some(({ groups }) => groups.includes(SELF));
  return asksSelf ? [...raterGroups(rubric), SELF_GROUP] : raterGroups(rubric);
}

/** What the rubric calls a rater group; its key once the rubric no longer has it. */
export async function groupTitle(context: Context, cycleId: string, key: string): Promise<string> {
  const cycle = (await context.once(cycleById).load(cycleId))!;
  const group = (await groupsOfCycle(context, cycle)).find(each => each.key === key);
  return group?.title[context.language] ?? key;
}

/** The criteria that a group rates, in the order of the rubric. */
export async function criteriaOfGroup(context: Context, cycle: CycleRow, group: string) {
  return ratedCriteria((await ruleOfCycle(context, cycle)).rubric).filter(({ groups }) => groups.includes(group));
}

/** The groups of the cycle that rate one of the same criteria: a person rates each criterion of a subject once. */
export async function rivalsOf(context: Context, cycle: CycleRow, group: string): Promise<string[]> {
  const shared = (await criteriaOfGroup(context, cycle, group)).flatMap(({ groups }) => groups);
  return [...new Set(shared)].filter(key => key !== group);
}

/** The group of the cycle's rubric by its key; of one kind, where the action is for that kind. */
export async function raterGroupNamed(
  context: Context,
  cycle: CycleRow,
  key: string,
  ballot?: RaterGroup['ballot'],
): Promise<RaterGroup> {
  const groups = (await groupsOfCycle(context, cycle)).filter(group => !ballot || group.ballot === ballot);
  const group = groups.find(each => each.key === key);
  if (group) return group;
  throw new InvalidInput('The rubric has no such rater group', {
    reason: 'unknown-rater-group',
    field: 'group',
    value: key,
    allowed: groups.map(each => each.key),
  });
}
