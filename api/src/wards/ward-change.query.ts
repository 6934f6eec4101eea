import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey, batchManyByKey } from '../shared/batch.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage } from '../shared/paging.js';
import { selectWards, type WardRow } from './ward.query.js';

function selectWardChanges(db: Db, jurisdictionId: string) {
  return db.selectFrom('wardChanges as change').selectAll('change').where('change.jurisdictionId', '=', jurisdictionId);
}

export type WardChangeRow = Awaited<ReturnType<ReturnType<typeof selectWardChanges>['executeTakeFirstOrThrow']>>;

/** Loads changes of wards by id. */
export function wardChangeById(context: Context) {
  return batchByKey<WardChangeRow>(
    async ids =>
      selectWardChanges(await context.read(), context.jurisdiction.id)
        .where('change.id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

/** Loads the changes in which a ward took part, before or after, the last first. */
export function changesOfWard(context: Context) {
  return batchManyByKey<WardChangeRow & { wardId: string }>(
    async ids => {
      const db = await context.read();
      const parts = (column: 'predecessorId' | 'successorId') =>
        db
          .selectFrom('wardSuccessions')
          .select(['changeId', `${column} as wardId`])
          .where('jurisdictionId', '=', context.jurisdiction.id)
          .where(column, 'in', [...ids]);
      return selectWardChanges(db, context.jurisdiction.id)
        .innerJoin(parts('predecessorId').union(parts('successorId')).as('part'), 'part.changeId', 'change.id')
        .select('part.wardId')
        .orderBy('change.changedOn', 'desc')
        .orderBy('change.id')
        .execute();
    },
    row => row.wardId,
  );
}

/** Loads the wards of a change: those that were before, or those that came about. */
export function wardsOfChange(context: Context, side: 'predecessorId' | 'successorId') {
  return batchManyByKey<WardRow & { changeId: string }>(
    async ids => {
      const db = await context.read();
      return selectWards(db, context.jurisdiction.id)
        .innerJoin(
          db
            .selectFrom('wardSuccessions')
            .select(['changeId', `${side} as wardId`])
            .distinct()
            .where('jurisdictionId', '=', context.jurisdiction.id)
            .where('changeId', 'in', [...ids])
            .as('part'),
          'part.wardId',
          'wards.id',
        )
        .select('part.changeId')
        .orderBy('wards.position')
        .orderBy('wards.name')
        .execute();
    },
    row => row.changeId,
  );
}

const LAST_FIRST = [
  { expression: 'change.changed_on', property: 'changedOn', descending: true },
  { expression: 'change.id', property: 'id' },
];

/** A page of the changes of wards, the last first. */
export async function readWardChanges(context: Context, page: PageArgs) {
  return readPage(selectWardChanges(await context.read(), context.jurisdiction.id), LAST_FIRST, page);
}
