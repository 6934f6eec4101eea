import DataLoader from 'dataloader';
import { viewerReach } from '../../accounts/reach.js';
import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import { batchByKey } from '../../shared/batch.js';
import type { Connection, PageArgs } from '../../shared/connection.type.js';
import { readPagesByParent } from '../../shared/paging.js';
import { lettersOfCode } from '../../shared/spoken-code.js';

function selectCertificates(db: Db, jurisdictionId: string) {
  return db.selectFrom('attendanceCertificates').selectAll().where('jurisdictionId', '=', jurisdictionId);
}

export type CertificateRow = Awaited<ReturnType<ReturnType<typeof selectCertificates>['executeTakeFirstOrThrow']>>;

/** Loads certificates by id. */
export function certificateById(context: Context) {
  return batchByKey<CertificateRow>(
    async ids =>
      selectCertificates(await context.read(), context.jurisdiction.id)
        .where('id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

/** The certificate of a number, however it was typed; null when there is none. */
export async function certificateByNumber(context: Context, typed: string): Promise<CertificateRow | null> {
  const number = lettersOfCode(typed).replace(/(.{4})(?=.)/g, '$1-');
  const query = selectCertificates(await context.read(), context.jurisdiction.id).where('number', '=', number);
  return (await query.executeTakeFirst()) ?? null;
}

const NEWEST_FIRST = [
  { expression: 'issued_at', property: 'issuedAt', descending: true },
  { expression: 'id', property: 'id', descending: true },
];

/** A page of the certificates of each person, the newest first. */
export function certificatesOfRepresentative(context: Context, page: PageArgs) {
  return new DataLoader<string, Connection<CertificateRow>>(async ids => {
    const db = await context.read();
    const query = selectCertificates(db, context.jurisdiction.id)
      .where('representativeId', 'in', [...ids])
      .where(await viewerReach(context, 'certificate.read', { representativeId: 'representativeId' }));
    return readPagesByParent(db, { query, parent: 'representativeId', keys: NEWEST_FIRST }, ids, page);
  });
}
