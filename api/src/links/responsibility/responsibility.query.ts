import { type RawBuilder, sql } from 'kysely';
import { viewerMay } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import { isInWard, linkedRepresentatives } from '../../households/coverage.sql.js';
import type { HouseholdRow } from '../../households/household.query.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { HOUSEHOLDS } from '../../programmes/checks/check-linkage.js';
import type { ResponsibilityLevel as Level } from '../../programmes/programme.js';
import { batchManyByKey } from '../../shared/batch.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';
import { selectWards, type WardRow, wardAncestors, wardById } from '../../wards/ward.query.js';
import type { ResponsibilityChain, ResponsibilityStep, ResponsibleAnswer } from './responsibility.type.js';
import { assignmentsOfWard } from './ward-assignment.query.js';

async function levelsOf(context: Context): Promise<readonly Level[]> {
  const { programme } = await context.once(programmeInForce);
  return programme.responsibility?.levels ?? [];
}

/** Who answers for the ward and for those above it, from the top; a level over no ward of the line has no step. */
export async function chainOfWard(context: Context, ward: WardRow): Promise<ResponsibilityStep[]> {
  const levels = (await levelsOf(context)).filter(({ over }) => over !== HOUSEHOLDS);
  if (levels.length === 0) return [];
  const line = [...(await context.once(wardAncestors).load(ward.id)), ward];
  const held = await Promise.all(line.map(({ id }) => context.once(assignmentsOfWard).load(id)));
  return levels.flatMap(({ key, title, over }) => {
    const place = line.findIndex(({ kind }) => kind === over);
    if (place < 0) return [];
    const answers = held[place]!.filter(({ level }) => level === key);
    const isAnswered = answers.length > 0;
    return [{ key, title: title[context.language], wardId: line[place]!.id, answers, isAnswered }];
  });
}

type LinkedAnswer = ResponsibleAnswer & { householdId: string; representativeId: string; type: string };

/** Loads who is linked to a household today, with the type of the mandate. */
function linkedToHousehold(context: Context) {
  return batchManyByKey<LinkedAnswer>(
    async ids => {
      const { today, jurisdiction } = context;
      const { rows } = await sql<LinkedAnswer>`
        select l.household_id, l.mandate_id, l.post, l.task, l.target, l.reward, l.started_on, m.type, m.representative_id
        from links l join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id
        where l.jurisdiction_id = ${jurisdiction.id} and l.household_id = any (${[...ids]}::uuid[])
          and l.started_on <= ${today} and (l.ended_on is null or l.ended_on >= ${today})
        order by l.started_on, l.id`.execute(await context.read());
      return rows;
    },
    row => row.householdId,
  );
}

/** Links that the viewer may read: a representative who knows the household reads the own ones, not those of others. */
async function readable(context: Context, linked: LinkedAnswer[], { wardId }: HouseholdRow): Promise<LinkedAnswer[]> {
  const mayRead = await Promise.all(linked.map(link => viewerMay(context, 'link.read', { ...link, wardId })));
  return linked.filter((_, place) => mayRead[place]);
}

/** Who answers for a household: everybody above it, and those linked to it at the levels over households. */
export async function chainOfHousehold(context: Context, household: HouseholdRow): Promise<ResponsibilityStep[]> {
  const levels = await levelsOf(context);
  if (levels.length === 0) return [];
  const ward = (await context.once(wardById).load(household.wardId))!;
  const above = await chainOfWard(context, ward);
  const linked = await context.once(linkedToHousehold).load(household.id);
  const told = await readable(context, linked, household);
  const own = levels.filter(({ over }) => over === HOUSEHOLDS);
  const steps = own.map(({ key, title, types }) => {
    const isAtLevel = ({ type }: LinkedAnswer) => types === 'all' || types.includes(type);
    return {
      ...{ key, title: title[context.language], wardId: null },
      ...{ answers: told.filter(isAtLevel), isAnswered: linked.some(isAtLevel) },
    };
  });
  return [...above, ...steps];
}

interface LevelCounts {
  place: number;
  expected: number;
  answered: number;
  people: number;
}

/** SQL: a ward `w` of the level's kind, in the chosen ward or below, that has not ended. */
function wardsAt(context: Context, { over }: Level, wardId: string | null): RawBuilder<unknown> {
  return sql`wards w where w.jurisdiction_id = ${context.jurisdiction.id} and w.kind = ${over}
    and (w.ended_on is null or w.ended_on >= ${context.today})
    and (${wardId}::uuid is null or exists (select from ward_ancestors line where line.jurisdiction_id = w.jurisdiction_id
      and line.ward_id = w.id and line.ancestor_id = ${wardId}))`;
}

/** SQL: who answers at the level today for the ward `w`. */
function answering({ today }: Context, { key }: Level): RawBuilder<unknown> {
  return sql`ward_assignments a join mandates m on m.jurisdiction_id = a.jurisdiction_id and m.id = a.mandate_id
    where a.jurisdiction_id = w.jurisdiction_id and a.ward_id = w.id and a.level = ${key} and a.started_on <= ${today}
      and (a.ended_on is null or a.ended_on >= ${today})`;
}

function countsOf(context: Context, level: Level, place: number, wardId: string | null): RawBuilder<unknown> {
  if (level.over !== HOUSEHOLDS) {
    return sql`(select ${place}::int as place, count(distinct w.id)::int as expected, count(distinct a.ward_id)::int as answered,
        count(distinct a.representative_id)::int as people
      from (select w.* from ${wardsAt(context, level, wardId)}) w
      left join lateral (select a.ward_id, m.representative_id from ${answering(context, level)}) a on true)`;
  }
  const types = level.types === 'all' ? null : level.types;
  const linked = linkedRepresentatives(level.types, context.today);
  const scope = sql`households where households.jurisdiction_id = ${context.jurisdiction.id}
    and households.residence <> 'CLOSED' and ${isInWard(wardId)}`;
  return sql`(select ${place}::int as place, count(*)::int as expected, (count(*) filter (where ${linked} > 0))::int as answered,
      (select count(distinct m.representative_id)::int from links l
        join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id
        where l.household_id in (select households.id from ${scope}) and l.jurisdiction_id = ${context.jurisdiction.id}
          and l.started_on <= ${context.today} and (l.ended_on is null or l.ended_on >= ${context.today})
          and (${types}::text[] is null or m.type = any (${types}::text[]))) as people
    from ${scope})`;
}

/** The chain with how much of each level is answered for in a ward and below; null when the programme has none. */
export async function readChain(context: Context, wardId: string | null): Promise<ResponsibilityChain | null> {
  const { programme } = await context.once(programmeInForce);
  const chain = programme.responsibility;
  if (!chain) return null;
  const counts = chain.levels.map((level, place) => countsOf(context, level, place, wardId));
  const statement = sql<LevelCounts>`${sql.join(counts, sql` union all `)} order by place`;
  const { rows } = await statement.execute(await context.read());
  return {
    title: chain.title[context.language],
    note: chain.note?.[context.language] ?? null,
    levels: chain.levels.map(({ key, title, types, over, fixed }, place) => ({
      ...rows[place]!,
      ...{ key, fixed, title: title[context.language], isOverHouseholds: over === HOUSEHOLDS },
      types: types === 'all' ? [] : types,
    })),
  };
}

const BY_POSITION = [
  { expression: 'wards.position', property: 'position' },
  { expression: 'wards.name', property: 'name' },
  { expression: 'wards.id', property: 'id' },
];

/** A page of wards of the level's kind that nobody answers for today. */
export async function readGaps(context: Context, key: string, wardId: string | null, page: PageArgs) {
  const level = (await levelsOf(context)).find(each => each.key === key);
  const gaps = level
    ? sql<boolean>`exists (select from ${wardsAt(context, level, wardId)} and w.id = wards.id
        and not exists (select from ${answering(context, level)}))`
    : sql<boolean>`false`;
  return readPage(selectWards(await context.read(), context.jurisdiction.id).where(gaps), BY_POSITION, page);
}
