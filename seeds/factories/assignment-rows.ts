import type { FixedThings } from '@lianxin/api/links/fixed-things.js';
import { atHour } from './days.js';
import type { Identify } from './identifiers.js';
import type { Row } from './rows.js';

/** A level of the chain of responsibility, with what is fixed of everybody at it. */
export interface AssignmentLevel {
  key: string;
  fixed: FixedThings;
}

interface AssignmentPlan {
  identify: Identify;
  registeredOn: string;
}

/** Somebody answers for a ward since it was registered or, later, since the mandate. */
export function assignmentRow(
  { key, fixed }: AssignmentLevel,
  { mandate, ward }: { mandate: Row<'mandates'>; ward: { id: string } },
  { identify, registeredOn }: AssignmentPlan,
): Row<'wardAssignments'> {
  const startedOn = mandate.startedOn > registeredOn ? mandate.startedOn : registeredOn;
  return {
    id: identify('ward-assignment', `${key}/${mandate.id}/${ward.id}`, atHour(startedOn, 10)),
    level: key,
    mandateId: mandate.id,
    wardId: ward.id,
    ...fixed,
    startedOn,
    endedOn: mandate.endedOn,
  };
}
