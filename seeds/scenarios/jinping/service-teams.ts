import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Person } from '../../factories/people.js';
import type { Row } from '../../factories/rows.js';
import type { WardRow } from '../../factories/ward-rows.js';
import { REGISTERED_ON } from './figures.js';
import { GROUP_KIND } from './keys.js';
import type { County } from './wards.js';

/** A team that goes out to the villages, drawn from county departments and the stations of townships. */
export interface ServiceTeam {
  id: string;
  name: string;
  task: string;
  /** Where its members work: a department or a township each. */
  from: WardRow[];
}

/** The three teams that the source names; which department lends people to which is invented. */
const TEAMS = [
  { key: 'members', name: '党员服务队', task: '组团进村办事，解决群众办事往返跑、办事贵、办事难' },
  { key: 'volunteers', name: '党团志愿者服务队', task: '入户帮办、助老助学、政策宣传' },
  { key: 'farming', name: '农业服务队', task: '农技培训、田间指导、病虫害防治' },
] as const;

/** Departments take turns; each township lends one of its people to every team. */
export function createServiceTeams({ departments, townships }: County, identify: Identify): ServiceTeam[] {
  return TEAMS.map(({ key, name, task }, index) => ({
    ...{ name, task, id: identify('group', `service-team/${key}`, atHour(REGISTERED_ON, 9)) },
    from: [...departments.filter((_, at) => at % TEAMS.length === index), ...townships],
  }));
}

export function serviceTeamRows(
  teams: readonly ServiceTeam[],
  { ward }: County,
  members: readonly Person[],
): Row<'groups'>[] {
  return teams.map(({ id, name, task }) => ({
    ...{ id, wardId: ward.id, name, task, kind: GROUP_KIND.serviceTeam },
    leaderId: members.find(({ mandate }) => mandate.groupId === id)!.row.id,
  }));
}
