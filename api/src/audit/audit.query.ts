import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { Connection, PageArgs } from '../shared/connection.type.js';
import { fromGlobalId } from '../shared/global-id.js';
import { readPage } from '../shared/paging.js';
import type { AuditCheck, AuditEntry } from './audit.type.js';

const NEWEST_FIRST = [{ expression: 'audit_entries.sequence', property: 'sequence', descending: true }];

interface EntryRow {
  jurisdictionId: string;
  id: string;
  sequence: string;
  at: string;
  actorName: string | null;
  action: string;
  recordType: string;
  recordId: string | null;
  payload: string;
  hash: Buffer;
}

function toEntry({ payload, hash, sequence, ...row }: EntryRow): AuditEntry {
  const { before, after } = JSON.parse(payload) as { before: unknown; after: unknown };
  return { ...row, sequence: Number(sequence), before, after, hash: hash.toString('hex') };
}

/** A page of the log, newest first; with a record only what happened to it. */
export async function readAuditEntries(
  context: Context,
  recordId: string | undefined,
  page: PageArgs,
): Promise<Connection<AuditEntry>> {
  const db = await context.read();
  let query = db
    .selectFrom('auditEntries')
    .leftJoin('users', 'users.id', 'auditEntries.actorId')
    .select(['auditEntries.jurisdictionId', 'auditEntries.id', 'auditEntries.sequence', 'auditEntries.at'])
    .select(['auditEntries.action', 'auditEntries.recordType', 'auditEntries.recordId', 'auditEntries.payload'])
    .select(['auditEntries.hash', 'users.displayName as actorName'])
    .where('auditEntries.jurisdictionId', '=', context.jurisdiction.id);
  if (recordId) {
    const { type, key } = fromGlobalId(recordId);
    query = query.where('auditEntries.recordType', '=', type).where('auditEntries.recordId', '=', key);
  }
  const { edges, ...rest } = await readPage<EntryRow>(query, NEWEST_FIRST, page);
  const told = edges.map(({ cursor, node }) => ({ cursor, node: toEntry(node) }));
  return { ...rest, edges: told, nodes: told.map(({ node }) => node) };
}

/** Recomputes the chain of the whole log. */
export async function checkAudit(context: Context): Promise<AuditCheck> {
  const { rows } = await sql<{ broken: string | null; entries: string }>`
    select first_broken_audit_entry() as broken,
      (select count(*) from audit_entries where jurisdiction_id = ${context.jurisdiction.id}) as entries`.execute(
    await context.read(),
  );
  const { broken, entries } = rows[0]!;
  const firstBrokenSequence = broken === null ? null : Number(broken);
  return { isIntact: firstBrokenSequence === null, entryCount: Number(entries), firstBrokenSequence };
}
