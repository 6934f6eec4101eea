import type { Context } from '../context.js';
import { selectWards } from '../wards/ward.query.js';
import { isOpenOn } from '../wards/ward-days.sql.js';

const MOST_SHOWN = 200;

/** The wards of a kind that have not been closed, by their places. */
export async function readWardsOfKind(context: Context, kind: string) {
  return selectWards(await context.read(), context.jurisdiction.id)
    .where('kind', '=', kind)
    .where(isOpenOn('wards', context.today))
    .orderBy('position')
    .orderBy('id')
    .limit(MOST_SHOWN)
    .execute();
}
