import type { Row } from '../../factories/rows.js';
import type { GroupIds } from './group-ids.js';
import type { People } from './people.js';
import type { Township } from './wards.js';

/** The grid team of each village, led by a cadre, and the service teams, each led by its first member. */
export function groupRows({ teamOf, serviceTeams }: GroupIds, township: Township, people: People): Row<'groups'>[] {
  const teams = [...teamOf].map(([village, id]) => {
    const leader = people.cadres.find(cadre => cadre.village === village)!;
    return { id, wardId: village.ward.id, name: `${village.profile.name}网格工作队`, leaderId: leader.row.id };
  });
  const flying = serviceTeams.map(({ id, name }) => {
    const first = people.secondMandates.find(({ groupId }) => groupId === id)!;
    return { id, wardId: township.ward.id, name, leaderId: first.representativeId };
  });
  return [...teams, ...flying];
}
