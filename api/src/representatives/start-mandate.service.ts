import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { representativeType } from '../programmes/programme.lookup.js';
import { textOrNull } from '../shared/checks.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import { Group } from './group.entity.js';
import { Mandate } from './mandate.entity.js';
import type { StartMandateInput } from './mandate.input.js';
import { markYearsStale } from './mark-years-stale.js';
import { Representative } from './representative.entity.js';

async function requireKnownType(context: Context, type: string): Promise<void> {
  const { programme } = await context.once(programmeInForce);
  if (representativeType(programme, type)) return;
  throw new InvalidInput('The programme has no such type', {
    reason: 'unknown-type',
    field: 'type',
    value: type,
    allowed: programme.representativeTypes.map(({ key }) => key),
  });
}

type Claim = Pick<Mandate, 'representativeId' | 'type' | 'wardId' | 'isPrimary' | 'startedOn'>;

/** Nobody holds the same mandate twice at a time, nor two primary ones. */
async function requireFree(em: EntityManager, mandate: Claim): Promise<void> {
  const { representativeId, startedOn } = mandate;
  const open = await em.find(Mandate, {
    representativeId,
    $or: [{ endedOn: null }, { endedOn: { $gte: startedOn } }],
  });
  const twin = open.find(({ type, wardId }) => type === mandate.type && wardId === mandate.wardId);
  const rival = mandate.isPrimary ? open.find(({ isPrimary }) => isPrimary) : undefined;
  const found = twin ?? rival;
  if (!found) return;
  throw new Conflict('Another mandate of the person is held then', {
    reason: twin ? 'mandate-held' : 'primary-mandate-held',
    field: twin ? 'startedOn' : 'isPrimary',
    value: startedOn,
    allowed: found.endedOn,
  });
}

/** Lets a person take office. Answers the key of the mandate. */
export async function startMandate(context: Context, input: StartMandateInput): Promise<string> {
  const id = await transact(context, 'startMandate', input, async em => {
    await requireRight(context, 'mandate.change', {});
    await requireKnownType(context, input.type);
    const representative = await findRecord(em, Representative, input.representativeId);
    const ward = await findRecord(em, Ward, input.wardId);
    const group = input.groupId ? await findRecord(em, Group, input.groupId) : null;
    const { type, isPrimary, startedOn } = input;
    const claim = { representativeId: representative.id, type, wardId: ward.id, isPrimary, startedOn };
    await requireFree(em, claim);
    const representativeIds = [representative.id];
    const fact = { kind: FactKind.MANDATE, from: startedOn, until: null, type, happenedOn: startedOn };
    await requireOpenFacts(em, context, { ...fact, representativeIds, wardId: ward.id });
    const mandate = em.create(Mandate, {
      ...claim,
      jurisdictionId: context.jurisdiction.id,
      groupId: group?.id ?? null,
      zone: textOrNull(input.zone),
      congress: null,
      endedOn: null,
      endedReason: null,
    });
    await markYearsStale(dbOf(em), context, startedOn, representativeIds);
    return mandate.id;
  });
  return id!;
}
