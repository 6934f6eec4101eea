import type { EntityManager } from '@mikro-orm/postgresql';
import { dbOf } from '../audit/transact.js';
import { markStale } from '../queue/enqueue.js';
import { yearOf } from '../shared/checks.js';
import type { Matter } from './matter.entity.js';
import { MatterAuthor } from './matter-author.entity.js';

/** Representatives who raised it besides the first one. */
export async function jointAuthorIds(em: EntityManager, matterId: string): Promise<string[]> {
  const authors = await em.find(MatterAuthor, { matterId });
  return authors.map(({ representativeId }) => representativeId);
}

/** Everybody it counts for. */
export async function authorIds(em: EntityManager, { id, representativeId }: Matter): Promise<string[]> {
  return [...(representativeId ? [representativeId] : []), ...(await jointAuthorIds(em, id))];
}

/** Figures of the authors, and of the ward it is about, follow no longer from the facts. */
export async function markMatterStale(em: EntityManager, matter: Matter, representativeIds: string[]): Promise<void> {
  const { jurisdictionId, raisedOn, wardId } = matter;
  await markStale(dbOf(em), { jurisdictionId, year: yearOf(raisedOn), representativeIds, wardIds: [wardId] });
}
