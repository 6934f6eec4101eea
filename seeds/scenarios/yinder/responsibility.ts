import { type AssignmentLevel, assignmentRow } from '../../factories/assignment-rows.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Row } from '../../factories/rows.js';
import { REGISTERED_ON } from './figures.js';
import type { People } from './people.js';

const LEADS: AssignmentLevel = {
  key: 'lead-unit',
  fixed: { post: '联户长', task: '协助网格员管理服务、收集意见建议、组织自治活动', target: null, reward: null },
};

/** The leads of a unit answer for it together. */
export function assignmentRows({ leads }: People, identify: Identify): Row<'wardAssignments'>[] {
  const plan = { identify, registeredOn: REGISTERED_ON };
  return leads.map(({ mandate }) => assignmentRow(LEADS, { mandate, ward: { id: mandate.wardId } }, plan));
}
