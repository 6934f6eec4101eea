import type { Row } from '../../factories/rows.js';
import type { GroupIds } from './group-ids.js';
import type { People } from './people.js';
import type { Township } from './wards.js';

/** The grid team of each village, led by a cadre, and the service teams, each led by its first member. */
export function groupRows({ teamOf, serviceTeams }: GroupIds, township: Township, people: People): Row<'groups'>[] {
  const teams = [...teamOf].map(([village, id]) => {
    const leader = people.cadres.find(cadre => cadre.village === village)!;
    const name = `${village.profile.name}网格工作队`;
    return { id, wardId: village.ward.id, name, kind: 'grid-team', task: null, leaderId: leader.row.id };
  });
  const flying = serviceTeams.map(({ id, name }) => {
    const first = people.secondMandates.find(({ groupId }) => groupId === id)!;
    const leaderId = first.representativeId;
    return { id, wardId: township.ward.id, name, kind: 'service-team', task: name, leaderId };
  });
  return [...teams, ...flying];
}
