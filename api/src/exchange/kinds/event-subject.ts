import type { EventKind } from '../../programmes/programme.js';
import type { ImportScope } from '../import-scope.js';
import type { ImportedRow } from '../read-rows.js';
import type { DutyRecordFields } from './duty-records.fields.js';
import { found, personField, wardOf } from './people-scope.js';
import { findPerson, type PersonRegister } from './person-match.js';
import { holdsOn, spanText } from './span.js';

export interface EventSubject {
  representativeId: string | null;
  wardId: string | null;
}

type Row = ImportedRow<DutyRecordFields>;

/** Whom or what a row speaks of, as its kind wants it; null when that cannot be told, which has been said. */
export function subjectOf(
  scope: ImportScope,
  row: Row,
  { register, kind }: { register: PersonRegister; kind: EventKind },
): EventSubject | null {
  const ward = wardOf(scope, row, register);
  if (ward === null) return null;
  if (kind.about === 'ward') {
    if (!ward) scope.findings.refuse(row, 'ward', 'value-missing');
    return ward ? { representativeId: null, wardId: ward.id } : null;
  }
  const { name, externalId, phone, type, happenedOn } = row.values;
  if (name === null && externalId === null) {
    scope.findings.refuse(row, 'name', 'value-missing');
    return null;
  }
  const sought = { name, externalId, phone, type, wardId: ward?.id ?? null };
  const person = found(scope, row, personField(row), findPerson(sought, register));
  if (!person) return null;
  const held = register.people.mandatesOf(person);
  if (held.some(mandate => holdsOn(mandate, happenedOn))) return { representativeId: person.id, wardId: null };
  scope.findings.refuse(row, 'happenedOn', 'outside-mandate', { span: held.map(spanText).join('、') });
  return null;
}
