import { sql } from 'kysely';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import { isInCategories, isInWard, linkedRepresentatives, missesCoverage } from '../households/coverage.sql.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { CoverageRule, Programme } from '../programmes/programme.js';
import type { CoverageRuleState, LinkCount, LinkCoverage, WardLinkCoverage } from './link-coverage.type.js';

/** SQL: households of the ward that the viewer may look at as a whole; closed entries are nobody's task. */
async function counted(context: Context, wardId: string | null) {
  return sql`households where households.jurisdiction_id = ${context.jurisdiction.id}
    and households.residence <> 'CLOSED' and ${isInWard(wardId)}
    and ${await viewerReach(context, 'linkage.read', { wardId: 'households.ward_id' })}`;
}

/** How many households of a ward have how many representatives. */
export async function readLinkCoverage(context: Context, wardId: string | null): Promise<LinkCoverage> {
  const { rows: counts } = await sql<LinkCount>`
    select representatives, count(*)::int as households
    from (select ${linkedRepresentatives('all', context.today)} as representatives from ${await counted(context, wardId)}) each
    group by representatives order by representatives`.execute(await context.read());
  const sum = (of: (count: LinkCount) => number) => counts.reduce((total, count) => total + of(count), 0);
  return {
    wardId,
    counts,
    households: sum(({ households }) => households),
    unlinked: counts.find(({ representatives }) => representatives === 0)?.households ?? 0,
    links: sum(({ representatives, households }) => representatives * households),
  };
}

function describe(programme: Programme, { categories, types, min, max }: CoverageRule, { language }: Context) {
  const labels = (all: readonly { key: string; title: Record<'zh-CN' | 'en', string> }[], keys: string | string[]) =>
    all
      .filter(({ key }) => Array.isArray(keys) && keys.includes(key))
      .map(({ key, title }) => ({ key, title: title[language] }));
  return {
    min,
    max: max ?? null,
    categories: labels(programme.householdCategories, categories),
    types: labels(programme.representativeTypes, types),
  };
}

/** How many households of the ward miss each coverage rule of the programme; rules are a handful. */
export async function readCoverageRules(context: Context, wardId: string | null): Promise<CoverageRuleState[]> {
  const { programme } = await context.once(programmeInForce);
  if (programme.coverage.length === 0) return [];
  const { today } = context;
  const states = programme.coverage.map(
    (rule, place) => sql`select ${place}::int as place, count(*)::int as households,
      (count(*) filter (where ${missesCoverage(rule, false, today)}))::int as under,
      (count(*) filter (where ${missesCoverage(rule, true, today)}))::int as over`,
  );
  const from = await counted(context, wardId);
  const parts = states.map(
    (state, place) => sql`(${state} from ${from} and ${isInCategories(programme.coverage[place]!.categories, today)})`,
  );
  const { rows } = await sql<{ households: number; under: number; over: number }>`
    ${sql.join(parts, sql` union all `)} order by place`.execute(await context.read());
  return rows.map((row, place) => ({ ...row, ...describe(programme, programme.coverage[place]!, context) }));
}

/** The wards directly below, the top ones without a ward, each with the households nobody links: most of them first. */
export async function readWardCoverage(context: Context, wardId: string | null): Promise<WardLinkCoverage[]> {
  const { rows } = await sql<WardLinkCoverage>`
    select w.id as ward_id, count(*)::int as households,
      (count(*) filter (where each.representatives = 0))::int as unlinked
    from (select households.jurisdiction_id, households.ward_id,
        ${linkedRepresentatives('all', context.today)} as representatives from ${await counted(context, wardId)}) each
    join ward_ancestors line on line.jurisdiction_id = each.jurisdiction_id and line.ward_id = each.ward_id
    join wards w on w.jurisdiction_id = line.jurisdiction_id and w.id = line.ancestor_id
    where w.parent_id = coalesce(${wardId}::uuid, (select top.id from wards top
      where top.jurisdiction_id = ${context.jurisdiction.id} and top.parent_id is null order by top.position limit 1))
    group by w.id, w.position, w.name order by 3 desc, w.position, w.name, w.id`.execute(await context.read());
  return rows;
}
