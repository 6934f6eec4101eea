import { sql } from 'kysely';
import type { Context } from '../context.js';
import { Conflict } from '../shared/errors.js';
import { Role } from './role.js';

/** The people that the viewer is signed up as, and the wards that the viewer leads, in whichever role. */
async function viewerSelves(context: Context) {
  const { viewer } = context;
  if (!viewer) return { people: new Set<string>(), wards: new Set<string>() };
  const db = await context.read();
  const rows = await db
    .selectFrom('roleAssignments')
    .select(['role', 'representativeId', 'wardId'])
    .where('userId', '=', viewer.userId)
    .where('jurisdictionId', '=', context.jurisdiction.id)
    .execute();
  return {
    people: new Set(rows.flatMap(({ representativeId }) => representativeId ?? [])),
    wards: new Set(rows.flatMap(({ role, wardId }) => (role === Role.LEADER && wardId ? wardId : []))),
  };
}

/** Groups that the viewer leads, keeps in touch or belongs to today, in whichever role. */
async function viewerGroups(context: Context): Promise<Set<string>> {
  const people = [...(await context.once(viewerSelves)).people];
  if (people.length === 0) return new Set();
  const { id } = context.jurisdiction;
  const own = sql`any(${people}::uuid[])`;
  const { rows } = await sql<{ groupId: string }>`
    select id as group_id from groups where jurisdiction_id = ${id} and leader_id = ${own}
    union select group_id from group_liaisons where jurisdiction_id = ${id} and representative_id = ${own}
    union select group_id from mandates where jurisdiction_id = ${id} and representative_id = ${own}
      and group_id is not null and started_on <= ${context.today} and (ended_on is null or ended_on >= ${context.today})`.execute(
    await context.read(),
  );
  return new Set(rows.map(({ groupId }) => groupId));
}

/** Whether something is about the viewer, in whichever role they are signed in. */
export async function isOwnCause(context: Context, representativeId: string | null): Promise<boolean> {
  return representativeId !== null && (await context.once(viewerSelves)).people.has(representativeId);
}

/** Whether something is about a group the viewer acts in or a ward the viewer leads, in whichever role. */
export async function isCauseOfOwnBody(
  context: Context,
  { groupId, wardId }: { groupId: string | null; wardId: string | null },
): Promise<boolean> {
  if (wardId !== null && (await context.once(viewerSelves)).wards.has(wardId)) return true;
  return groupId !== null && (await context.once(viewerGroups)).has(groupId);
}

export function refuseOwnCause(field: string): never {
  throw new Conflict('Somebody else decides about this', { reason: 'own-cause', field });
}

/** Nobody decides about themselves, in whatever role they are signed in. */
export async function requireNotOwn(context: Context, representativeId: string | null, field: string): Promise<void> {
  if (await isOwnCause(context, representativeId)) refuseOwnCause(field);
}

/** What one person began, another one ends: a claim and its payment, a wish and its approval. */
export function requireOther({ viewer }: Context, userId: string | null, field: string): void {
  if (userId === null || viewer?.userId !== userId) return;
  throw new Conflict('Another person than who did the step before takes this one', { reason: 'second-person', field });
}
