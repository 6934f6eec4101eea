import { sql } from 'kysely';
import { viewerReach } from '../../accounts/reach.js';
import type { Context } from '../../context.js';
import { primaryWard } from '../../representatives/primary-ward.js';
import { batchByKey } from '../../shared/batch.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';

/** Exceptions with the ward whose leader answers for them, and who asked and decided. */
async function selectExceptions(context: Context) {
  const db = await context.read();
  const all = db
    .selectFrom('factExceptions')
    .innerJoin('users as asker', 'asker.id', 'factExceptions.askedBy')
    .leftJoin('users as decider', 'decider.id', 'factExceptions.decidedBy')
    .select(['factExceptions.jurisdictionId', 'factExceptions.id', 'year', 'representativeId', 'happenedOn', 'what'])
    .select(['reason', 'askedBy', 'askedAt', 'isApproved', 'decidedBy', 'decidedAt', 'decisionReason', 'usedAt'])
    .select(['version', 'factExceptions.wardId as subjectWardId'])
    .select(['asker.displayName as askedByName', 'decider.displayName as decidedByName'])
    .select(
      sql<string | null>`coalesce(fact_exceptions.ward_id,
        ${primaryWard('factExceptions', 'representativeId', context.today)})`.as('wardId'),
    )
    .where('factExceptions.jurisdictionId', '=', context.jurisdiction.id);
  return db.selectFrom(all.as('asked')).selectAll('asked');
}

type Exceptions = Awaited<ReturnType<typeof selectExceptions>>;
export type FactExceptionRow = Awaited<ReturnType<Exceptions['executeTakeFirstOrThrow']>>;

/** Loads exceptions by id. */
export function factExceptionById(context: Context) {
  return batchByKey<FactExceptionRow>(
    async ids => (await selectExceptions(context)).where('asked.id', 'in', [...ids]).execute(),
    row => row.id,
  );
}

/** A page of the exceptions of a year that the viewer may see: what waits for a decision first, then the newest. */
export async function readFactExceptions(context: Context, year: number, page: PageArgs) {
  const columns = { representativeId: 'asked.representativeId', wardId: 'asked.wardId' };
  const query = (await selectExceptions(context))
    .select(sql<boolean>`asked.decided_at is not null`.as('isDecided'))
    .where('asked.year', '=', year)
    .where(await viewerReach(context, 'fact.read', columns));
  return readPage(
    query,
    [
      { expression: 'asked.decided_at is not null', property: 'isDecided' },
      { expression: 'asked.asked_at', property: 'askedAt', descending: true },
      { expression: 'asked.id', property: 'id', descending: true },
    ],
    page,
  );
}
