import { sql } from 'kysely';
import { viewerReach } from '../../accounts/reach.js';
import type { Context } from '../../context.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';

/** People in office with one value of their type, of something told of the mandate, or of a ward below. */
export interface PeopleCount {
  /** `type`, `ward`, or the key of an attribute. */
  by: string;
  value: string;
  people: number;
}

const COLUMNS = { representativeId: 'm.representativeId', wardId: 'm.wardId' };

/** Mandates held today in a ward with all below it, as far as the viewer answers for them. */
async function inOffice(context: Context, wardId: string | null) {
  const reach = await viewerReach(context, 'people.count', COLUMNS);
  const { today } = context;
  return sql`from mandates m where m.jurisdiction_id = ${context.jurisdiction.id} and ${reach}
    and m.started_on <= ${today} and (m.ended_on is null or m.ended_on >= ${today})
    and (${wardId}::uuid is null or exists (select from ward_ancestors a where a.jurisdiction_id = m.jurisdiction_id
      and a.ward_id = m.ward_id and a.ancestor_id = ${wardId}))`;
}

/** Every value of an attribute, of several values each by itself. */
const VALUES = sql`cross join lateral jsonb_each(held.attributes) told
  cross join lateral jsonb_array_elements_text(
    case jsonb_typeof(told.value) when 'array' then told.value else jsonb_build_array(told.value) end) as each(value)`;

/** People in office by type, by what is told of their mandates, and by the wards below; each counts once for a value. */
export async function countPeople(context: Context, wardId: string | null): Promise<PeopleCount[]> {
  const { rows } = await sql<PeopleCount>`
    with held as materialized (
      select m.jurisdiction_id, m.representative_id, m.type, m.ward_id, m.attributes ${await inOffice(context, wardId)})
    select 'type' as by, type as value, count(distinct representative_id)::int as people from held group by type
    union all
    select told.key, each.value, count(distinct held.representative_id)::int from held ${VALUES}
    group by told.key, each.value
    union all
    select 'ward', w.id::text, count(distinct held.representative_id)::int
    from wards w
    join ward_ancestors a on a.jurisdiction_id = w.jurisdiction_id and a.ancestor_id = w.id
    join held on held.jurisdiction_id = a.jurisdiction_id and held.ward_id = a.ward_id
    where w.jurisdiction_id = ${context.jurisdiction.id} and w.parent_id = coalesce(${wardId}::uuid, (
      select top.id from wards top where top.jurisdiction_id = ${context.jurisdiction.id} and top.parent_id is null
      order by top.position, top.id limit 1))
    group by w.id`.execute(await context.read());
  return rows;
}

/** Which people are asked for. */
export interface PeopleAsked {
  by: string;
  value: string;
  wardId: string | null;
}

const BY_NAME = [
  { expression: 'people.name collate "zh-x-icu"', property: 'name' },
  { expression: 'people.id', property: 'id' },
];

interface MandateOfPerson {
  id: string;
  jurisdictionId: string;
  representativeId: string;
  wardId: string;
  name: string;
}

function has({ by, value }: PeopleAsked) {
  if (by === 'type') return sql`held.type = ${value}`;
  return sql`coalesce(held.attributes -> ${by}::text @> to_jsonb(${value}::text)
    or held.attributes -> ${by}::text = to_jsonb(${value}::text) or held.attributes ->> ${by}::text = ${value}, false)`;
}

/** A page of the people behind a count, by name: each once, with the first of their mandates that has the value. */
export async function readPeople(context: Context, asked: PeopleAsked, page: PageArgs) {
  const db = await context.read();
  const wardId = asked.by === 'ward' ? asked.value : asked.wardId;
  const people = sql<MandateOfPerson>`(
    select distinct on (held.representative_id) held.*, r.name
    from (select m.* ${await inOffice(context, wardId)}) held
    join representatives r on r.jurisdiction_id = held.jurisdiction_id and r.id = held.representative_id
    where ${asked.by === 'ward' ? sql`true` : has(asked)}
    order by held.representative_id, held.is_primary desc, held.started_on, held.id)`;
  return readPage(db.selectFrom(people.as<'people'>(sql`people`)).selectAll('people'), BY_NAME, page);
}
