import { type AssignmentLevel, assignmentRow } from '../../factories/assignment-rows.js';
import type { Row } from '../../factories/rows.js';
import { REGISTERED_ON } from './figures.js';
import type { Roster } from './roster.js';

const NOT_SAID = { task: '牵头抓总', target: null, reward: null };

/** Leading groups are headed by the first secretary of their committee; zones show who acts in them. */
const LEVEL = {
  district: { key: 'district-leading-group', fixed: { post: '领导小组组长（区委书记）', ...NOT_SAID } },
  street: { key: 'street-leading-group', fixed: { post: '领导小组组长（街道党工委书记）', ...NOT_SAID } },
  township: { key: 'township-leading-group', fixed: { post: '领导小组组长（乡党委书记）', ...NOT_SAID } },
  zone: { key: 'delegate-zone', fixed: { post: null, task: null, target: null, reward: null } },
} as const satisfies Record<string, AssignmentLevel>;

/** From the district by its streets to the zones. That the heads of leading groups are delegates themselves is invented. */
export function assignmentRows({ identify, district, groups, delegates, leaderOf }: Roster): Row<'wardAssignments'>[] {
  const plan = { identify, registeredOn: REGISTERED_ON };
  const ofOffices = groups.find(({ sector }) => sector === 'government')!;
  const heads = district.streets.map(({ ward, isTownship }) => {
    const first = groups.find(group => group.ward === ward)!;
    const { mandate } = leaderOf.get(first)!;
    return assignmentRow(isTownship ? LEVEL.township : LEVEL.street, { mandate, ward }, plan);
  });
  return [
    assignmentRow(LEVEL.district, { mandate: leaderOf.get(ofOffices)!.mandate, ward: district.ward }, plan),
    ...heads,
    ...delegates.map(({ mandate, zone }) => assignmentRow(LEVEL.zone, { mandate, ward: zone }, plan)),
  ];
}
