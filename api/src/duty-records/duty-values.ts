import { changeAttributes, type SaidAttribute } from '../attributes/check-attributes.js';
import { eventAttributes } from '../programmes/attribute-rule.js';
import type { EventKind } from '../programmes/programme.js';
import { requireText } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import type { DutyValues } from './duty-record.entity.js';

/** What somebody says of an event. */
export interface SaidOfEvent {
  quantity?: string | null;
  outOf?: string | null;
  stages: readonly string[];
  attributes: readonly SaidAttribute[];
  note: string;
}

/** Stages once each, in the order of the programme. */
function stagesReached(kind: EventKind, said: readonly string[]): string[] {
  const known = kind.stages.map(({ key }) => key);
  const unknown = said.find(key => !known.includes(key));
  if (unknown === undefined) return known.filter(key => said.includes(key));
  throw new InvalidInput('The kind has no such stage', {
    reason: 'unknown-stage',
    field: 'stages',
    value: unknown,
    allowed: known,
  });
}

function requireAmounts(quantity: string, outOf: string | null): void {
  if (Number(quantity) < 0) {
    throw new InvalidInput('A quantity is nothing or more', {
      reason: 'quantity-negative',
      field: 'quantity',
      value: quantity,
      allowed: 0,
    });
  }
  if (outOf === null || Number(outOf) > 0) return;
  throw new InvalidInput('A whole is more than nothing', {
    reason: 'out-of-nothing',
    field: 'outOf',
    value: outOf,
    allowed: 0,
  });
}

/** What is said of an event as the kind allows it; refused with the field, the value and what is allowed. */
export function checkDutyValues(kind: EventKind, said: SaidOfEvent): Omit<DutyValues, 'fileId'> {
  const quantity = said.quantity ?? '1';
  const outOf = said.outOf ?? null;
  requireAmounts(quantity, outOf);
  return {
    quantity,
    outOf,
    stages: stagesReached(kind, said.stages),
    attributes: changeAttributes(eventAttributes(kind), {}, said.attributes),
    note: requireText('note', said.note),
  };
}
