import { sql } from 'kysely';
import { viewerMay } from '../accounts/access.js';
import { Role } from '../accounts/role.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { batchByKey } from '../shared/batch.js';
import type { ActivityRow } from './activity.query.js';
import { expectedAt } from './expected-people.js';

/** Loads those activities to which the viewer's representative was called, at which it was, or that its group held. */
function activitiesTakenPartIn(context: Context) {
  const own = context.viewer?.representativeId ?? null;
  return batchByKey<{ id: string }>(
    async ids => {
      const { programme } = await context.once(programmeInForce);
      const { rows } = await sql<{ id: string }>`
        select a.id from activities a where a.jurisdiction_id = ${context.jurisdiction.id} and a.id = any(${[...ids]}::uuid[])
          and (exists (select from mandates m where m.representative_id = ${own} and ${expectedAt(programme)})
            or exists (select from attendance_records r where r.jurisdiction_id = a.jurisdiction_id
              and r.activity_id = a.id and r.representative_id = ${own})
            or exists (select from groups g where g.jurisdiction_id = a.jurisdiction_id and g.id = a.group_id
              and g.leader_id = ${own}))`.execute(await context.read());
      return rows;
    },
    row => row.id,
  );
}

/** Whether the viewer may read what was said there: of representatives those who were called or there. */
export async function mayReadMinutes(context: Context, row: ActivityRow): Promise<boolean> {
  if (!(await viewerMay(context, 'minutes.read', row))) return false;
  if (context.viewer?.role !== Role.REPRESENTATIVE) return true;
  return Boolean(await context.once(activitiesTakenPartIn).load(row.id));
}
