import type { Context } from '../context.js';
import { Conflict } from '../shared/errors.js';

/** Nobody decides about themselves, in whatever role they are signed in. */
export function requireNotOwn({ viewer }: Context, representativeId: string | null, field: string): void {
  if (representativeId === null || viewer?.representativeId !== representativeId) return;
  throw new Conflict('Somebody else decides about this', { reason: 'own-cause', field });
}

/** What one person began, another one ends: a claim and its payment, a wish and its approval. */
export function requireOther({ viewer }: Context, userId: string | null, field: string): void {
  if (userId === null || viewer?.userId !== userId) return;
  throw new Conflict('Another person than who did the step before takes this one', { reason: 'second-person', field });
}
