import { type RawBuilder, sql } from 'kysely';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { Programme } from '../programmes/programme.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage } from '../shared/paging.js';
import type { LinkFindingKind } from './link-finding.type.js';
import { linkedOn, ruleCounts } from './link-quota.query.js';
import { fitsLinkRule, linkRuleTable } from './link-rule.sql.js';

/** A rule that a mandate misses today, or links of it that no rule asks for (`rule` 0). */
export interface FindingRow {
  key: string;
  kind: LinkFindingKind;
  mandateId: string;
  rule: number;
  linked: number;
}

export interface FindingFilter {
  wardId?: string | null;
  type?: string | null;
  kind?: LinkFindingKind | null;
  category?: string | null;
}

interface Scope {
  programme: Programme;
  today: string;
  kept: RawBuilder<unknown>;
}

function missedRules({ programme, today, kept }: Scope) {
  return sql`select counted.mandate_id, counted.ordinal as rule, counted.linked, counted.categories,
      case when counted.linked < counted.fewest then 'UNDER' else 'OVER' end as kind
    from (${ruleCounts(programme, today, kept)}) counted
    where counted.linked not between counted.fewest and counted.most`;
}

/** Links that no rule of the type asks for; a type without rules is free. */
function outsideLinks({ programme, today, kept }: Scope) {
  const ruled = sql`select from ${linkRuleTable(programme)} where rule.type = h.type`;
  return sql`select h.id as mandate_id, 0 as rule, outside.count::int as linked, null::text[] as categories,
      'OUTSIDE' as kind
    from mandates h cross join lateral (
      select count(*) from ${linkedOn(today)} and not exists (${ruled} and ${fitsLinkRule(sql`${today}::date`)})) outside
    where ${kept} and exists (${ruled}) and outside.count > 0`;
}

const BY_NAME = [
  { expression: 'findings.name collate "zh-x-icu"', property: 'name' },
  { expression: 'findings.key', property: 'key' },
];

/** A page of what differs from the link rules today, by the name of the representative. */
export async function readLinkFindings(context: Context, filter: FindingFilter, page: PageArgs) {
  const { programme } = await context.once(programmeInForce);
  const { today, jurisdiction } = context;
  const { wardId = null, type = null, kind, category } = filter;
  const kept = sql`h.jurisdiction_id = ${jurisdiction.id} and h.started_on <= ${today}
    and (h.ended_on is null or h.ended_on >= ${today}) and (${type}::text is null or h.type = ${type})
    and (${wardId}::uuid is null or exists (select from ward_ancestors line where line.ancestor_id = ${wardId}
      and line.jurisdiction_id = h.jurisdiction_id and line.ward_id = h.ward_id))`;
  const scope = { programme, today, kept };
  const all = sql<FindingRow & { name: string }>`(
    select concat(found.mandate_id, ' ', found.rule) as key, found.*, m.representative_id, m.ward_id, r.name
    from (${missedRules(scope)} union all ${outsideLinks(scope)}) found
    join mandates m on m.jurisdiction_id = ${jurisdiction.id} and m.id = found.mandate_id
    join representatives r on r.jurisdiction_id = m.jurisdiction_id and r.id = m.representative_id)`.as('findings');
  const columns = { representativeId: 'findings.representativeId', wardId: 'findings.wardId' };
  const db = await context.read();
  let query = db
    .selectFrom(all)
    .selectAll()
    .where(await viewerReach(context, 'linkage.read', columns));
  if (kind) query = query.where('findings.kind', '=', kind);
  if (category) query = query.where(sql<boolean>`findings.categories @> array[${category}::text]`);
  return readPage(query, BY_NAME, page);
}
