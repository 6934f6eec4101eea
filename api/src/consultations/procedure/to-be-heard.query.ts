import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../../context.js';
import type { Stage } from '../../programmes/programme.js';

interface Asked {
  wardId: string;
  groupId: string | null;
  byGroup: boolean;
  types: string[] | null;
  day: string;
}

/** Loads the keys of the representatives whom a rule asks, by their mandates of a day. */
function askedPeople(context: Context) {
  return new DataLoader<Asked, string[], string>(
    async asked => {
      const rules = asked.map(({ wardId, groupId, byGroup, types, day }, place) => ({
        place,
        ward_id: wardId,
        group_id: byGroup ? groupId : null,
        types,
        day,
      }));
      const { rows } = await sql<{ place: number; representativeId: string }>`
        select distinct rule.place, m.representative_id
        from jsonb_to_recordset(${JSON.stringify(rules)}::jsonb)
          as rule(place int, ward_id uuid, group_id uuid, types text[], day date)
        join mandates m on m.jurisdiction_id = ${context.jurisdiction.id}
          and m.started_on <= rule.day and (m.ended_on is null or m.ended_on >= rule.day)
          and (rule.types is null or m.type = any (rule.types))
          and case when rule.group_id is not null then m.group_id = rule.group_id
            else exists (select from ward_ancestors line where line.jurisdiction_id = m.jurisdiction_id
              and line.ward_id = m.ward_id and line.ancestor_id = rule.ward_id) end
        order by m.representative_id`.execute(await context.read());
      return asked.map((_, place) =>
        rows.filter(row => row.place === place).map(({ representativeId }) => representativeId),
      );
    },
    { cacheKeyFn: asked => JSON.stringify(asked) },
  );
}

/** The keys of the representatives who have to be heard before a stage, by their mandates of the day. */
export function toBeHeard(
  context: Context,
  { wardId, groupId }: Pick<Asked, 'wardId' | 'groupId'>,
  { types, of }: NonNullable<Stage['consult']>,
  day: string,
): Promise<string[]> {
  const byGroup = of === 'group';
  return context.once(askedPeople).load({ wardId, groupId, byGroup, types: types === 'all' ? null : types, day });
}
