import type { Context } from '../context.js';
import { selectWards } from '../wards/ward.query.js';

const MOST_SHOWN = 200;

/** The wards of a kind, by their places. */
export async function readWardsOfKind(context: Context, kind: string) {
  return selectWards(await context.read(), context.jurisdiction.id)
    .where('kind', '=', kind)
    .orderBy('position')
    .orderBy('id')
    .limit(MOST_SHOWN)
    .execute();
}
