import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import { REGISTERED_ON } from './figures.js';
import type { Township, Village } from './wards.js';

/** The five flying service teams of the source. */
const SERVICE_TEAMS = ['便民服务', '医疗服务', '法律关爱', '文化下乡', '技能培训'] as const;

export interface GroupIds {
  /** Cadres and grid workers of a village act together. */
  teamOf: Map<Village, string>;
  serviceTeams: { id: string; name: string }[];
}

export function groupIdsOf({ villages }: Township, identify: Identify): GroupIds {
  const groupId = (key: string) => identify('group', key, atHour(REGISTERED_ON, 9));
  return {
    teamOf: new Map(villages.map(village => [village, groupId(village.ward.code!)])),
    serviceTeams: SERVICE_TEAMS.map(name => ({ id: groupId(name), name: `${name}流动党群服务队` })),
  };
}
