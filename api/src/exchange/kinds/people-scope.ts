import type { ImportScope } from '../import-scope.js';
import type { TableRow } from '../read-table.js';
import { Refusal } from '../refusal.js';
import { readPersonIndex } from './person-index.js';
import type { PersonRegister } from './person-match.js';
import { readWardIndex, type WardRecord } from './ward-index.js';

/** What every list of people is read against. */
export async function readRegister(scope: ImportScope): Promise<PersonRegister> {
  const { db, jurisdictionId, programme, changes } = scope;
  return {
    wards: await readWardIndex(db, jurisdictionId),
    people: await readPersonIndex(db, jurisdictionId),
    programme,
    isNew: person => changes.isNew('representatives', person),
  };
}

/** What was found, or null after telling why it was not. */
export function found<T>(scope: ImportScope, row: TableRow, field: string, result: T | Refusal): T | null {
  if (!(result instanceof Refusal)) return result;
  scope.findings.refuse(row, field, result.reason, result.params);
  return null;
}

interface WardWords {
  ward: string | null;
  wardParent: string | null;
}

/** The ward a row names; undefined when it names none, null when there is no such ward. */
export function wardOf(
  scope: ImportScope,
  row: TableRow & { values: WardWords },
  { wards }: Pick<PersonRegister, 'wards'>,
): WardRecord | undefined | null {
  const { ward, wardParent } = row.values;
  return ward === null ? undefined : found(scope, row, 'ward', wards.find(ward, wardParent));
}

/** The field in which a row says whom it means. */
export function personField({ values }: { values: { name: string | null } }): 'name' | 'externalId' {
  return values.name === null ? 'externalId' : 'name';
}
