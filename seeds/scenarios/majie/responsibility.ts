import { type AssignmentLevel, assignmentRow } from '../../factories/assignment-rows.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Row } from '../../factories/rows.js';
import { REGISTERED_ON } from './figures.js';
import type { People } from './people.js';
import type { Township } from './wards.js';

const LEADERS: AssignmentLevel = {
  key: 'leader-village',
  fixed: { post: '包村领导', task: '包宣传教育、包服务管理、包联防联控', target: '全村各小组', reward: null },
};
const CADRES: AssignmentLevel = {
  key: 'cadre-group',
  fixed: { post: '包组干部', task: '分片包组', target: '组内信息覆盖到户', reward: null },
};

/** Each leader answers for one village; the cadres of a village share its groups. */
export function assignmentRows(
  { villages }: Township,
  { leaders, cadres }: People,
  identify: Identify,
): Row<'wardAssignments'>[] {
  const plan = { identify, registeredOn: REGISTERED_ON };
  const ofVillages = villages.map(({ ward }, index) => {
    return assignmentRow(LEADERS, { mandate: leaders[index]!.mandate, ward }, plan);
  });
  const ofGroups = villages.flatMap(village => {
    const own = cadres.filter(cadre => cadre.village === village);
    // More cadres than groups may not be; where there are fewer, some answer for two groups.
    return village.groups.map((ward, index) =>
      assignmentRow(CADRES, { mandate: own[index % own.length]!.mandate, ward }, plan),
    );
  });
  return [...ofVillages, ...ofGroups];
}
