import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { Role } from '../accounts/role.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import { Household } from '../households/household.entity.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { onDay, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { requireInOffice } from '../representatives/in-office.js';
import { Mandate } from '../representatives/mandate.entity.js';
import { Representative } from '../representatives/representative.entity.js';
import { requireNotFuture, requireText, textOrNull, yearOf } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import { Matter } from './matter.entity.js';
import type { RaiseMatterInput } from './matter.input.js';
import { MatterAuthor } from './matter-author.entity.js';
import { dueOn, type KindRules } from './matter-due.js';
import { markMatterStale } from './matter-facts.js';
import { workingDays } from './matter-kind.js';
import { nextMatterNumber } from './matter-number.js';
import { firstOwner } from './matter-owner.js';
import { addStep } from './matter-steps.js';
import { requireAuthors, requireKind, requireNewNumber, requireTopic } from './raise-checks.js';

/** Who raises it, for whom and where: from what was said, and from who is asking. */
interface Raised {
  representative: Representative | null;
  household: Household | null;
  wardId: string;
}

const NOTHING_SAID = { note: null, dueOn: null, ownerWardId: null, ownerGroupId: null };

/** Where its kind has levels it begins with the lowest; the limit of the first step runs from the day it was raised. */
async function beginAt(em: EntityManager, rules: KindRules, matter: Matter): Promise<void> {
  const first = await firstOwner(em, rules.kind, matter);
  if (first) {
    matter.owner({ wardId: first.ward.id, groupId: null });
    matter.isWholeNetwork = first.level.wholeNetwork;
  }
  const stand = { state: matter.state, since: matter.raisedOn, wardKind: first?.ward.kind ?? null };
  matter.dueOn = dueOn(rules, stand);
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
    const kind = await requireKind(context, input);
    const title = requireText('title', input.title);
    const topic = await requireTopic(context, kind, textOrNull(input.topic));
    const raised = await whose(em, context, input);
    const joint = await requireAuthors(em, kind, input);
    const { representative, household, wardId } = raised;
    const representativeIds = [...(representative ? [representative.id] : []), ...joint];
    const { raisedOn } = input;
    await requireOpenFacts(em, context, { kind: FactKind.MATTER, ...onDay(raisedOn), representativeIds, wardId });
    const jurisdictionId = context.jurisdiction.id;
    const external = await requireNewNumber(em, context, input);
    const matter = em.create(Matter, {
      jurisdictionId,
      number: await nextMatterNumber(dbOf(em), jurisdictionId, yearOf(raisedOn)),
      kind: kind.key,
      title,
      body: textOrNull(input.body),
      topic,
      ...external,
      representativeId: representative?.id ?? null,
      householdId: household?.id ?? null,
      wardId,
      raisedOn,
    });
    await beginAt(em, { kind, holidays: await context.once(workingDays) }, matter);
    await em.flush(); // steps and authors refer to their matter
    for (const representativeId of joint)
      em.create(MatterAuthor, { jurisdictionId, matterId: matter.id, representativeId });
    addStep(em, context, matter, { ...NOTHING_SAID, verb: 'RAISE', takenOn: raisedOn });
    await markMatterStale(em, matter, representativeIds);
    return matter.id;
  });
  return id!;
}
