import { type RawBuilder, sql } from 'kysely';
import { viewerLedGroupIds, viewerScope } from '../accounts/access.js';
import type { Action } from '../accounts/policy.js';
import { viewerReach } from '../accounts/reach.js';
import { Role } from '../accounts/role.js';
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
  /** Over `activities`: of representatives those on the roll and the leader of the group that held it. */
  minutes: RawBuilder<boolean>;
  consultations: RawBuilder<boolean>;
  /** Over `briefings`: the leaders of groups that owe an answer. */
  briefings: RawBuilder<boolean>;
}

async function takesPart(context: Context): Promise<TakesPart> {
  const { viewer } = context;
  const own = viewer?.role === Role.REPRESENTATIVE ? viewer.representativeId : null;
  const led = sql`any(${[...(await context.once(viewerLedGroupIds))]}::uuid[])`;
  const may = async (action: Action) => sql<boolean>`${(await viewerScope(context, action)) !== null}::boolean`;
  return {
    minutes: own
      ? sql<boolean>`(group_id = ${led} or exists (select from attendance_records r where r.activity_id = activities.id
          and r.jurisdiction_id = activities.jurisdiction_id and r.representative_id = ${own}))`
      : await may('minutes.read'),
    consultations: await may('consultation.follow'),
    briefings: sql<boolean>`exists (select from briefing_answers owed where owed.briefing_id = briefings.id
      and owed.jurisdiction_id = briefings.jurisdiction_id and owed.group_id = ${led})`,
  };
}

/**
 * Whose records name a file, whatever slice they belong to. What is closed is opened by nobody but those who take part:
 * scans of ballots, which show handwriting, and what goes with a briefing.
 */
const uses = (today: string, { minutes, consultations, briefings }: TakesPart) => sql`
  select jurisdiction_id, file_id, representative_id,
    coalesce(ward_id, ${primaryWard('dutyRecords', 'representativeId', today)}) as ward_id, false as is_closed,
    false as is_shared
  from duty_records
  union all
  select r.jurisdiction_id, r.file_id, m.representative_id, coalesce(e.ward_id, m.ward_id), false, false from replies r
    join evaluations e on e.jurisdiction_id = r.jurisdiction_id and e.id = r.evaluation_id
    left join mandates m on m.jurisdiction_id = e.jurisdiction_id and m.id = e.mandate_id
  union all
  select jurisdiction_id, minutes_file_id, null, ward_id, false, ${minutes} from activities
    where minutes_file_id is not null
  union all
  select s.jurisdiction_id, s.file_id, null, c.ward_id, false, ${consultations} from consultation_stages s
    join consultations c on c.jurisdiction_id = s.jurisdiction_id and c.id = s.consultation_id
  union all
  select jurisdiction_id, file_id, representative_id, ${primaryWard('proxyEntries', 'representativeId', today)}, false,
    false
  from proxy_entries where file_id is not null
  union all
  select jurisdiction_id, file_id, null, null, true, ${briefings} from briefings where file_id is not null
  union all
  select jurisdiction_id, file_id, null, null, true, false from paper_counts`;

/** Loads files by id: those one added oneself or takes part in as own ones, closed ones only for who may open them. */
export function fileById(context: Context) {
  return batchByKey<FileRow>(
    async ids => {
      const { viewer, jurisdiction } = context;
      const reach = await viewerReach(context, 'file.read', {
        representativeId: 'f.representativeId',
        wardId: 'f.wardId',
      });
      const mayOpenClosed = (await viewerScope(context, 'scan.read')) !== null;
      const { rows } = await sql<FileRow>`
        select distinct on (f.id) f.* from (
          select file.jurisdiction_id, file.id, name, media_type, size, sha256, added_by, added_at, is_closed, used.is_shared,
            case when added_by = ${viewer?.userId} or used.is_shared then ${viewer?.representativeId}::uuid
              else used.representative_id end as representative_id,
            case when added_by = ${viewer?.userId} or used.is_shared then ${viewer?.wardId}::uuid
              else used.ward_id end as ward_id
          from files file
          left join (${uses(context.today, await takesPart(context))}) used on used.jurisdiction_id = file.jurisdiction_id and used.file_id = file.id
          where file.jurisdiction_id = ${jurisdiction.id} and file.id = any(${[...ids]}::uuid[])) f
        where f.added_by = ${viewer?.userId} or ${mayOpenClosed} or is_closed = false or is_shared
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
