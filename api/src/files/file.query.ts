import { sql } from 'kysely';
import { viewerScope } from '../accounts/access.js';
import type { Action } from '../accounts/policy.js';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import { primaryWard } from '../representatives/primary-ward.js';
import { batchByKey } from '../shared/batch.js';

/** A file without its content, with whose record it supports. */
export interface FileRow {
  jurisdictionId: string;
  id: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  addedBy: string;
  addedAt: string;
  representativeId: string | null;
  wardId: string | null;
}

/** What the viewer takes part in, so that its files are read as the own ones. */
interface TakesPart {
  minutes: boolean;
  consultations: boolean;
  briefings: boolean;
}

async function takesPart(context: Context): Promise<TakesPart> {
  const may = async (action: Action) => (await viewerScope(context, action)) !== null;
  return {
    minutes: await may('minutes.read'),
    consultations: await may('consultation.follow'),
    briefings: await may('briefing.read'),
  };
}

/** Whose records name a file, whatever slice they belong to. Scans of ballots show handwriting, so they are nobody's. */
const uses = (today: string, { minutes, consultations, briefings }: TakesPart) => sql`
  select jurisdiction_id, file_id, representative_id,
    coalesce(ward_id, ${primaryWard('dutyRecords', 'representativeId', today)}) as ward_id, false as is_scan,
    false as is_shared
  from duty_records
  union all
  select r.jurisdiction_id, r.file_id, m.representative_id, coalesce(e.ward_id, m.ward_id), false, false from replies r
    join evaluations e on e.jurisdiction_id = r.jurisdiction_id and e.id = r.evaluation_id
    left join mandates m on m.jurisdiction_id = e.jurisdiction_id and m.id = e.mandate_id
  union all
  select jurisdiction_id, minutes_file_id, null, ward_id, false, ${minutes}::boolean from activities
    where minutes_file_id is not null
  union all
  select s.jurisdiction_id, s.file_id, null, c.ward_id, false, ${consultations}::boolean from consultation_stages s
    join consultations c on c.jurisdiction_id = s.jurisdiction_id and c.id = s.consultation_id
  union all
  select jurisdiction_id, file_id, representative_id, ${primaryWard('proxyEntries', 'representativeId', today)}, false,
    false
  from proxy_entries where file_id is not null
  union all
  select jurisdiction_id, file_id, null, null, false, ${briefings}::boolean from briefings
  union all
  select jurisdiction_id, file_id, null, null, true, false from paper_counts`;

/** Loads files by id: those one added oneself or takes part in as own ones, scans only for who may open them. */
export function fileById(context: Context) {
  return batchByKey<FileRow>(
    async ids => {
      const { viewer, jurisdiction } = context;
      const reach = await viewerReach(context, 'file.read', {
        representativeId: 'f.representativeId',
        wardId: 'f.wardId',
      });
      const mayOpenScans = (await viewerScope(context, 'scan.read')) !== null;
      const { rows } = await sql<FileRow>`
        select distinct on (f.id) f.* from (
          select file.jurisdiction_id, file.id, name, media_type, size, sha256, added_by, added_at, is_scan,
            case when added_by = ${viewer?.userId} or used.is_shared then ${viewer?.representativeId}::uuid
              else used.representative_id end as representative_id,
            case when added_by = ${viewer?.userId} or used.is_shared then ${viewer?.wardId}::uuid
              else used.ward_id end as ward_id
          from files file
          left join (${uses(context.today, await takesPart(context))}) used on used.jurisdiction_id = file.jurisdiction_id and used.file_id = file.id
          where file.jurisdiction_id = ${jurisdiction.id} and file.id = any(${[...ids]}::uuid[])) f
        where f.added_by = ${viewer?.userId} or ${mayOpenScans} or is_scan = false
        order by f.id, case when ${reach} then 0 else 1 end`.execute(await context.read());
      return rows;
    },
    row => row.id,
  );
}

/** What a file holds. */
export async function contentOfFile(context: Context, id: string): Promise<Buffer> {
  const { content } = await (await context.read())
    .selectFrom('files')
    .select('content')
    .where('jurisdictionId', '=', context.jurisdiction.id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return content;
}
