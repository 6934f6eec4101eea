import type { Context } from '../context.js';
import { batchManyByKey } from '../shared/batch.js';

/** Loads what was reported of years before the records, the last year first. */
function pastFigures(context: Context, subject: 'wardId' | 'representativeId') {
  return batchManyByKey(
    async ids =>
      (await context.read())
        .selectFrom('pastFigures')
        .selectAll()
        .where('jurisdictionId', '=', context.jurisdiction.id)
        .where(subject, 'in', [...ids])
        .orderBy('year', 'desc')
        .orderBy('measure')
        .execute(),
    row => row[subject]!,
  );
}

export const pastFiguresOfWard = (context: Context) => pastFigures(context, 'wardId');
export const pastFiguresOfRepresentative = (context: Context) => pastFigures(context, 'representativeId');
