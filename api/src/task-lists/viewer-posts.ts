import { sql } from 'kysely';
import { viewerWardIds } from '../accounts/access.js';
import { Role } from '../accounts/role.js';
import type { Context } from '../context.js';

/** A mandate of the viewer: its type, its group, and its ward with all above it. */
export interface ViewerPost {
  type: string;
  groupId: string | null;
  wardIds: ReadonlySet<string>;
}

/** Where the viewer may have something to do. */
export interface ViewerPosts {
  posts: readonly ViewerPost[];
  /** Wards a leader answers for; null for everybody else and for a leader of all of them. */
  wardIds: ReadonlySet<string> | null;
}

/** The mandates the viewer holds today, and the wards that a leader answers for. */
export async function viewerPosts(context: Context): Promise<ViewerPosts> {
  const { viewer, today, jurisdiction } = context;
  const isLeader = viewer?.role === Role.LEADER;
  const wardIds = isLeader ? await viewerWardIds(context) : null;
  if (viewer?.role !== Role.REPRESENTATIVE || !viewer.representativeId) return { posts: [], wardIds };
  const { rows } = await sql<{ type: string; groupId: string | null; wardIds: string[] }>`
    select m.type, m.group_id, array_agg(line.ancestor_id) as ward_ids
    from mandates m
    join ward_ancestors line on line.jurisdiction_id = m.jurisdiction_id and line.ward_id = m.ward_id
    where m.jurisdiction_id = ${jurisdiction.id} and m.representative_id = ${viewer.representativeId}
      and m.started_on <= ${today} and (m.ended_on is null or m.ended_on >= ${today})
    group by m.id, m.type, m.group_id`.execute(await context.read());
  return { posts: rows.map(row => ({ ...row, wardIds: new Set(row.wardIds) })), wardIds };
}

interface Addressed {
  wardId: string;
  groupId: string | null;
  types: readonly string[];
}

/** Whether a task came to somebody with one of these posts. */
export function isAddressed({ wardId, groupId, types }: Addressed, posts: readonly ViewerPost[]): boolean {
  return posts.some(
    post =>
      (types.length === 0 || types.includes(post.type)) &&
      (groupId === null ? post.wardIds.has(wardId) : post.groupId === groupId),
  );
}
