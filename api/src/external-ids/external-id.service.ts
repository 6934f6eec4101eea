import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord, findVersion } from '../database/find-record.js';
import { Household } from '../households/household.entity.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { Matter } from '../matters/matter.entity.js';
import type { Programme } from '../programmes/programme.js';
import { Representative } from '../representatives/representative.entity.js';
import { requireText } from '../shared/checks.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { fromGlobalId } from '../shared/global-id.js';
import { Ward } from '../wards/ward.entity.js';
import { ExternalId, NUMBERED_TYPES, type NumberedType } from './external-id.entity.js';
import type { AddExternalIdInput, RemoveExternalIdInput } from './external-id.input.js';

const ENTITIES = { Household, Representative, Ward, Matter };

/** Whatever looks like the number of an identity card is not kept. */
export const IDENTITY_NUMBER = /^\d{17}[\dX]$/i;

/** Which kind of record an id names; refused when its kind carries no numbers of other systems. */
export function numberedType(recordId: string): NumberedType {
  const { type } = fromGlobalId(recordId, 'recordId');
  if (type in NUMBERED_TYPES) return NUMBERED_TYPES[type as keyof typeof NUMBERED_TYPES];
  const allowed = Object.keys(NUMBERED_TYPES).join(', ');
  throw new InvalidInput('Such records carry no numbers', {
    reason: 'record-without-numbers',
    field: 'recordId',
    value: type,
    allowed,
  });
}

/** The systems of the programme that number such records. */
export function registersOf({ registers }: Programme, type: NumberedType) {
  return registers.filter(({ of }) => of.some(each => each.toUpperCase() === type));
}

async function requireSource(context: Context, type: NumberedType, source: string): Promise<string> {
  const { programme } = await context.once(programmeInForce);
  const allowed = registersOf(programme, type).map(({ key }) => key);
  if (allowed.includes(source)) return source;
  throw new InvalidInput('No such system', {
    reason: 'unknown-source',
    field: 'source',
    value: source,
    allowed: allowed.join(', '),
  });
}

async function requireFree(
  em: EntityManager,
  number: Pick<ExternalId, 'recordType' | 'source' | 'value'>,
): Promise<void> {
  if (!(await em.findOne(ExternalId, { ...number, removedOn: null }))) return;
  throw new Conflict('Another record has this number', {
    reason: 'external-id-taken',
    field: 'value',
    value: number.value,
  });
}

/** Notes under which number another system knows a record. Answers the key of the number. */
export async function addExternalId(context: Context, input: AddExternalIdInput): Promise<string> {
  const id = await transact(context, 'addExternalId', input, async em => {
    await requireRight(context, 'external-id.change', {});
    const recordType = numberedType(input.recordId);
    const entity = ENTITIES[fromGlobalId(input.recordId).type as keyof typeof ENTITIES];
    const { id: recordId } = await findRecord(em, entity as typeof Household, input.recordId);
    const value = requireText('value', input.value);
    if (IDENTITY_NUMBER.test(value)) {
      throw new InvalidInput('Identity numbers are not kept', { reason: 'identity-number', field: 'value' });
    }
    const source = await requireSource(context, recordType, input.source);
    await requireFree(em, { recordType, source, value });
    const { id: jurisdictionId } = context.jurisdiction;
    const added = { addedOn: context.today, addedBy: context.viewer!.userId };
    return em.create(ExternalId, { jurisdictionId, recordType, recordId, source, value, ...added }).id;
  });
  return id!;
}

/** Takes a number away that is not the record's; that it stood there is kept. Answers its key. */
export async function removeExternalId(context: Context, input: RemoveExternalIdInput): Promise<string> {
  const id = await transact(context, 'removeExternalId', input, async em => {
    await requireRight(context, 'external-id.change', {});
    const number = await findVersion(em, ExternalId, input.externalIdId, input.version);
    number.removedOn ??= context.today;
    number.removedBy ??= context.viewer!.userId;
    return number.id;
  });
  return id!;
}
