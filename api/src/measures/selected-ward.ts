import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { NotFound } from '../shared/errors.js';
import { wardById } from '../wards/ward.query.js';

/** The key of a ward that a client names; null when it names none, refused when it is not there. */
export async function selectedWardId(context: Context, wardId: string | null | undefined): Promise<string | null> {
  if (!wardId) return null;
  const key = keyOf('Ward', wardId);
  if (!(await context.once(wardById).load(key))) throw new NotFound('Ward', wardId);
  return key;
}
