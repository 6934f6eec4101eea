import { sql } from 'kysely';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { Forbidden, Unauthenticated } from '../shared/errors.js';
import { type Action, canBeOpened, PUBLIC, type Scope, scopeOf } from './policy.js';

/** Whose record it is: what scopes are checked against. */
export interface Subject {
  /** Of a matter: its kind, for which the programme names who answers. */
  kind?: string;
  representativeId?: string | null;
  householdId?: string | null;
  wardId?: string | null;
  groupId?: string | null;
  /** Representatives who share it with the first one. */
  jointAuthorIds?: readonly string[];
  /** The ward or group that has to act on it. */
  ownerWardId?: string | null;
  ownerGroupId?: string | null;
  /** Wards and groups that it was handed to before: whoever sent something back may read what became of it. */
  pastOwnerWardIds?: readonly string[];
  pastOwnerGroupIds?: readonly string[];
  /** Whether all wards below the owner act on it too. */
  isWholeNetwork?: boolean;
}

/** How far the viewer's right to act reaches; null when there is none. */
export async function viewerScope(context: Context, action: Action): Promise<Scope | null> {
  const actor = context.viewer?.role ?? PUBLIC;
  const restrained = scopeOf(action, actor, 'restrained');
  if (restrained === 'all' || !canBeOpened(action, actor)) return restrained;
  const { programme } = await context.once(programmeInForce);
  return scopeOf(action, actor, programme.disclosure.profile);
}

/** The wards below the viewer's own, and those that became it; null means every ward. */
export async function viewerWardIds(context: Context): Promise<Set<string> | null> {
  const wardId = context.viewer?.wardId;
  if (!wardId) return null;
  const db = await context.read();
  const rows = await db
    .selectFrom('wardAncestors')
    .select('wardId')
    .where('jurisdictionId', '=', context.jurisdiction.id)
    .where('ancestorId', '=', wardId)
    .where('relation', '<>', 'FORMER')
    .execute();
  return new Set(rows.map(row => row.wardId));
}

/** The viewer's own ward and those above it. */
export async function viewerWardLine(context: Context): Promise<Set<string>> {
  const wardId = context.viewer?.wardId;
  if (!wardId) return new Set();
  const db = await context.read();
  const rows = await db
    .selectFrom('wardAncestors')
    .select('ancestorId')
    .where('jurisdictionId', '=', context.jurisdiction.id)
    .where('wardId', '=', wardId)
    .where('relation', '<>', 'FORMER')
    .execute();
  return new Set(rows.map(row => row.ancestorId));
}

/** In matters of which kind the viewer's representative answers today for which ward: by a mandate that the kind names. */
export async function viewerAnswers(context: Context): Promise<{ kind: string; wardId: string }[]> {
  const representativeId = context.viewer?.representativeId;
  const { programme } = await context.once(programmeInForce);
  const { kinds } = programme.matters;
  const types = kinds.flatMap(({ owner }) => owner?.answeredBy ?? []);
  if (!representativeId || types.length === 0) return [];
  const db = await context.read();
  const rows = await db
    .selectFrom('mandates')
    .select(['wardId', 'type'])
    .where('jurisdictionId', '=', context.jurisdiction.id)
    .where('representativeId', '=', representativeId)
    .where('type', 'in', types)
    .where('startedOn', '<=', context.today)
    .where(eb => eb.or([eb('endedOn', 'is', null), eb('endedOn', '>=', context.today)]))
    .execute();
  return kinds.flatMap(({ key, owner }) =>
    rows.filter(({ type }) => owner?.answeredBy.includes(type)).map(({ wardId }) => ({ kind: key, wardId })),
  );
}

/** Groups that the viewer's representative leads. */
export async function viewerLedGroupIds(context: Context): Promise<Set<string>> {
  const representativeId = context.viewer?.representativeId;
  if (!representativeId) return new Set();
  const db = await context.read();
  const rows = await db
    .selectFrom('groups')
    .select('id')
    .where('jurisdictionId', '=', context.jurisdiction.id)
    .where('leaderId', '=', representativeId)
    .execute();
  return new Set(rows.map(row => row.id));
}

/** Households linked to the viewer's representative today. */
export async function viewerHouseholdIds(context: Context): Promise<Set<string>> {
  const { viewer } = context;
  if (viewer?.householdId) return new Set([viewer.householdId]);
  if (!viewer?.representativeId) return new Set();
  const db = await context.read();
  const rows = await db
    .selectFrom('links')
    .innerJoin('mandates', join =>
      join.onRef('mandates.jurisdictionId', '=', 'links.jurisdictionId').onRef('mandates.id', '=', 'links.mandateId'),
    )
    .select('links.householdId')
    .where('links.jurisdictionId', '=', context.jurisdiction.id)
    .where('mandates.representativeId', '=', viewer.representativeId)
    .where('links.startedOn', '<=', context.today)
    .where(eb => eb.or([eb('links.endedOn', 'is', null), eb('links.endedOn', '>=', context.today)]))
    .execute();
  return new Set(rows.map(row => row.householdId));
}

/** Households that records of the viewer's own name: links past or present, visits, matters and pledge items. */
export async function viewerKnownHouseholdIds(context: Context): Promise<Set<string>> {
  const { viewer } = context;
  if (viewer?.householdId) return new Set([viewer.householdId]);
  if (!viewer?.representativeId) return new Set();
  const own = viewer.representativeId;
  const jurisdictionId = context.jurisdiction.id;
  const { rows } = await sql<{ householdId: string }>`
    select l.household_id from links l join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id
      where l.jurisdiction_id = ${jurisdictionId} and m.representative_id = ${own}
    union select household_id from visits where jurisdiction_id = ${jurisdictionId} and representative_id = ${own}
    union select household_id from matters
      where jurisdiction_id = ${jurisdictionId} and representative_id = ${own} and household_id is not null
    union select i.household_id from pledge_items i
      join pledges p on p.jurisdiction_id = i.jurisdiction_id and p.id = i.pledge_id
      where i.jurisdiction_id = ${jurisdictionId} and p.representative_id = ${own} and i.household_id is not null`.execute(
    await context.read(),
  );
  return new Set(rows.map(row => row.householdId));
}

async function isInWards(context: Context, subject: Subject): Promise<boolean> {
  const wardIds = await context.once(viewerWardIds);
  const { wardId, ownerWardId, isWholeNetwork, pastOwnerWardIds = [] } = subject;
  if (wardIds === null || (wardId != null && wardIds.has(wardId))) return true;
  if (pastOwnerWardIds.some(id => wardIds.has(id))) return true;
  if (ownerWardId == null) return false;
  return wardIds.has(ownerWardId) || (isWholeNetwork === true && (await context.once(viewerWardLine)).has(ownerWardId));
}

/** Whether the viewer's representative leads the group that has to act, or answers for that ward or the one it is about. */
async function isAnswerable(context: Context, subject: Subject): Promise<boolean> {
  const { kind, wardId, ownerWardId, ownerGroupId, pastOwnerWardIds = [], pastOwnerGroupIds = [] } = subject;
  const led = await context.once(viewerLedGroupIds);
  if ([ownerGroupId, ...pastOwnerGroupIds].some(id => id != null && led.has(id))) return true;
  const answers = await context.once(viewerAnswers);
  const wardIds = [ownerWardId, wardId, ...pastOwnerWardIds];
  return answers.some(each => each.kind === kind && wardIds.includes(each.wardId));
}

async function isWithin(context: Context, scope: Scope, subject: Subject): Promise<boolean> {
  if (scope === 'all') return true;
  if (scope === 'ward') return isInWards(context, subject);
  if (scope === 'linked') {
    return subject.householdId != null && (await context.once(viewerHouseholdIds)).has(subject.householdId);
  }
  if (scope === 'known') {
    return subject.householdId != null && (await context.once(viewerKnownHouseholdIds)).has(subject.householdId);
  }
  if (scope === 'own') return isOwn(context, subject);
  if (scope.startsWith('own-or-') && isOwn(context, subject)) return true;
  if (scope.endsWith('answerable')) return isAnswerable(context, subject);
  return subject.groupId != null && (await context.once(viewerLedGroupIds)).has(subject.groupId);
}

function isOwn({ viewer }: Context, subject: Subject): boolean {
  const { representativeId, householdId } = viewer ?? {};
  return (
    (representativeId != null &&
      (subject.representativeId === representativeId || subject.jointAuthorIds?.includes(representativeId) === true)) ||
    (householdId != null && subject.householdId === householdId)
  );
}

/** Whether the viewer may act on the subject. */
export async function viewerMay(context: Context, action: Action, subject: Subject): Promise<boolean> {
  const scope = await viewerScope(context, action);
  return scope !== null && isWithin(context, scope, subject);
}

/** Refuses the viewer who may not act on the subject. */
export async function requireRight(context: Context, action: Action, subject: Subject): Promise<void> {
  if (await viewerMay(context, action, subject)) return;
  throw context.viewer ? new Forbidden(action) : new Unauthenticated();
}
