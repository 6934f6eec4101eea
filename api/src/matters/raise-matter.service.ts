import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { Role } from '../accounts/role.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import { Household } from '../households/household.entity.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { onDay, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { markStale } from '../queue/enqueue.js';
import { requireInOffice } from '../representatives/in-office.js';
import { Mandate } from '../representatives/mandate.entity.js';
import { Representative } from '../representatives/representative.entity.js';
import { requireNotFuture, requireText, textOrNull, yearOf } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import { Matter } from './matter.entity.js';
import type { RaiseMatterInput } from './matter.input.js';
import { nextMatterNumber } from './matter-number.js';
import { addStep } from './matter-steps.js';

/** Who raises it, for whom and where: from what was said, and from who is asking. */
interface Raised {
  representative: Representative | null;
  household: Household | null;
  wardId: string;
}

async function requireKnownKind(context: Context, kind: string): Promise<void> {
  const { programme } = await context.once(programmeInForce);
  const allowed = programme.matters.kinds.map(({ key }) => key);
  if (allowed.includes(kind)) return;
  throw new InvalidInput('The programme has no such kind', {
    reason: 'unknown-kind',
    field: 'kind',
    value: kind,
    allowed,
  });
}

/** A household speaks for itself: it cannot put a matter into a representative's record. */
function requireOwnVoice(context: Context, input: RaiseMatterInput): void {
  if (context.viewer?.role !== Role.HOUSEHOLD || !input.representativeId) return;
  throw new InvalidInput('A household raises its own matters', {
    reason: 'raised-for-representative',
    field: 'representativeId',
  });
}

async function whose(em: EntityManager, context: Context, input: RaiseMatterInput): Promise<Raised> {
  const representative = input.representativeId ? await findRecord(em, Representative, input.representativeId) : null;
  const household = input.householdId ? await findRecord(em, Household, input.householdId) : null;
  await requireRight(context, 'matter.raise', { representativeId: representative?.id, householdId: household?.id });
  if (household) await requireRight(context, 'household.read', { householdId: household.id, wardId: household.wardId });
  const mandate: Mandate | null = representative
    ? await requireInOffice(em, representative.id, input.raisedOn, 'raisedOn')
    : null;
  const ward = input.wardId ? await findRecord(em, Ward, input.wardId) : null;
  const wardId = ward?.id ?? household?.wardId ?? mandate?.wardId;
  if (wardId) return { representative, household, wardId };
  throw new InvalidInput('It is not said where', { reason: 'ward-missing', field: 'wardId' });
}

/** Takes down what somebody raises, under the next number of its year. Answers the key of the matter. */
export async function raiseMatter(context: Context, input: RaiseMatterInput): Promise<string> {
  const id = await transact(context, 'raiseMatter', input, async em => {
    requireOwnVoice(context, input);
    requireNotFuture('raisedOn', input.raisedOn, context.today);
    await requireKnownKind(context, input.kind);
    const title = requireText('title', input.title);
    const { representative, household, wardId } = await whose(em, context, input);
    const representativeIds = representative ? [representative.id] : [];
    await requireOpenFacts(em, context, { kind: FactKind.MATTER, ...onDay(input.raisedOn), representativeIds, wardId });
    const jurisdictionId = context.jurisdiction.id;
    const year = yearOf(input.raisedOn);
    const matter = em.create(Matter, {
      jurisdictionId,
      number: await nextMatterNumber(dbOf(em), jurisdictionId, year),
      kind: input.kind,
      title,
      body: textOrNull(input.body),
      representativeId: representative?.id ?? null,
      householdId: household?.id ?? null,
      wardId,
      raisedOn: input.raisedOn,
    });
    await em.flush(); // a step refers to its matter
    addStep(em, context, matter, { verb: 'RAISE', takenOn: input.raisedOn, note: null });
    await markStale(dbOf(em), { jurisdictionId, year, representativeIds });
    return matter.id;
  });
  return id!;
}
