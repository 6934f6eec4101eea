import { sql } from 'kysely';
import type { Context } from '../context.js';

export interface BoardPersonRow {
  representativeId: string;
  name: string;
  phone: string | null;
  types: string[];
  groupName: string | null;
}

/** People who hold a mandate today for the ward or one below, each once. */
export async function peopleOnBoard(context: Context, wardId: string): Promise<BoardPersonRow[]> {
  const { today } = context;
  const { rows } = await sql<BoardPersonRow>`
    select r.id as representative_id, r.name, r.phone, array_agg(distinct m.type) as types,
      (array_agg(g.name order by m.is_primary desc, g.name) filter (where g.id is not null))[1] as group_name
    from ward_ancestors a
    join mandates m on m.jurisdiction_id = a.jurisdiction_id and m.ward_id = a.ward_id
      and m.started_on <= ${today} and (m.ended_on is null or m.ended_on >= ${today})
    join representatives r on r.jurisdiction_id = m.jurisdiction_id and r.id = m.representative_id
    left join groups g on g.jurisdiction_id = m.jurisdiction_id and g.id = m.group_id
    where a.jurisdiction_id = ${context.jurisdiction.id} and a.ancestor_id = ${wardId}
    group by r.id, r.name, r.phone order by r.name collate "zh-x-icu", r.id limit 300`.execute(await context.read());
  return rows;
}

export interface CardRow extends BoardPersonRow {
  wardId: string;
  wardName: string;
  groupId: string | null;
}

/** Somebody who is in office today, with the place and group of the first mandate; none for anybody else. */
export async function personOfCard(context: Context, representativeId: string): Promise<CardRow | undefined> {
  const { today } = context;
  const { rows } = await sql<CardRow>`
    select r.id as representative_id, r.name, r.phone, w.id as ward_id, w.name as ward_name, g.id as group_id,
      g.name as group_name, (select array_agg(distinct held.type) from mandates held
        where held.jurisdiction_id = r.jurisdiction_id and held.representative_id = r.id
          and held.started_on <= ${today} and (held.ended_on is null or held.ended_on >= ${today})) as types
    from representatives r
    join mandates m on m.jurisdiction_id = r.jurisdiction_id and m.representative_id = r.id
      and m.started_on <= ${today} and (m.ended_on is null or m.ended_on >= ${today})
    join wards w on w.jurisdiction_id = m.jurisdiction_id and w.id = m.ward_id
    left join groups g on g.jurisdiction_id = m.jurisdiction_id and g.id = m.group_id
    where r.jurisdiction_id = ${context.jurisdiction.id} and r.id = ${representativeId}
    order by m.is_primary desc, m.id limit 1`.execute(await context.read());
  return rows[0];
}

/** The next occasions of such kinds of somebody's group, or of the ward and those above it. */
export async function daysOnCard(context: Context, card: CardRow, kinds: readonly string[]): Promise<BoardDayRow[]> {
  const { rows } = await sql<BoardDayRow>`
    select distinct act.scheduled_on::text as on, act.title, act.venue, act.starts_at, act.ends_at, act.kind
    from activities act
    where act.jurisdiction_id = ${context.jurisdiction.id} and act.state = 'PLANNED'
      and act.scheduled_on >= ${context.today} and act.kind = any(${[...kinds]}::text[])
      and (act.group_id = ${card.groupId} or (act.group_id is null and act.ward_id in (select line.ancestor_id
        from ward_ancestors line where line.jurisdiction_id = act.jurisdiction_id and line.ward_id = ${card.wardId})))
    order by 1, 4, 2 limit 5`.execute(await context.read());
  return rows;
}

export interface BoardDayRow {
  kind: string;
  on: string;
  title: string;
  venue: string | null;
  startsAt: string | null;
  endsAt: string | null;
}

/** The next occasions of such kinds of the ward, of those above it, and of the groups in which its people act. */
export async function daysOnBoard(context: Context, wardId: string, kinds: readonly string[]): Promise<BoardDayRow[]> {
  const { today } = context;
  const { id: jurisdictionId } = context.jurisdiction;
  const { rows } = await sql<BoardDayRow>`
    select distinct act.scheduled_on::text as on, act.title, act.venue, act.starts_at, act.ends_at, act.kind
    from activities act
    where act.jurisdiction_id = ${jurisdictionId} and act.state = 'PLANNED' and act.scheduled_on >= ${today}
      and act.kind = any(${[...kinds]}::text[])
      and (act.group_id in (select m.group_id from ward_ancestors a
          join mandates m on m.jurisdiction_id = a.jurisdiction_id and m.ward_id = a.ward_id and m.started_on <= ${today}
            and (m.ended_on is null or m.ended_on >= ${today})
          where a.jurisdiction_id = ${jurisdictionId} and a.ancestor_id = ${wardId})
        or (act.group_id is null and act.ward_id in (select a.ancestor_id from ward_ancestors a
          where a.jurisdiction_id = ${jurisdictionId} and a.ward_id = ${wardId})))
    order by 1, 4, 2 limit 5`.execute(await context.read());
  return rows;
}

export interface BoardPostRow {
  representativeId: string;
  kind: string;
  attributes: Record<string, string | number | boolean | string[]>;
  happenedOn: string;
}

/** Posts that people of the board hold: of the kinds named, with their last stage reached and verified. */
export async function postsOnBoard(
  context: Context,
  people: readonly string[],
  kinds: readonly { key: string; lastStage: string | null }[],
): Promise<BoardPostRow[]> {
  if (people.length === 0 || kinds.length === 0) return [];
  const shown = JSON.stringify(kinds.map(({ key, lastStage }) => ({ key, last_stage: lastStage })));
  const { rows } = await sql<BoardPostRow>`
    select d.representative_id, d.kind, d.attributes, d.happened_on::text as happened_on
    from duty_records d
    join jsonb_to_recordset(${shown}::jsonb) as shown(key text, last_stage text)
      on shown.key = d.kind and (shown.last_stage is null or shown.last_stage = any(d.stages))
    where d.jurisdiction_id = ${context.jurisdiction.id} and d.representative_id = any(${[...people]}::uuid[])
      and d.verified_at is not null and d.withdrawn_at is null
    order by d.happened_on desc, d.id`.execute(await context.read());
  return rows;
}
