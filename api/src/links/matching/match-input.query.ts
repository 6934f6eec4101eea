import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { isInCategories, isInWard } from '../../households/coverage.sql.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import type { Matching, Programme } from '../../programmes/programme.js';
import { representativeType } from '../../programmes/programme.lookup.js';
import { ruleCounts } from '../link-quota.query.js';
import type { MatchCandidate, MatchHousehold } from './fit.scoring.js';
import type { MatchPart } from './solve-matching.js';

/** SQL: the wards of a row from its own one up. */
const lineOf = (table: string) => sql`array(select line.ancestor_id::text from ward_ancestors line
  where line.jurisdiction_id = ${sql.ref(`${table}.jurisdiction_id`)} and line.ward_id = ${sql.ref(`${table}.ward_id`)}
  order by line.depth)`;

type HouseholdRow = MatchHousehold & { part: string | null };

/** SQL: the ward of the kind that a row lies in; the same for all when matching knows no such kind. */
function partOf(table: string, { within }: Matching) {
  if (!within) return sql<string>`''`;
  return sql<string | null>`(select w.id::text from ward_ancestors line
    join wards w on w.jurisdiction_id = line.jurisdiction_id and w.id = line.ancestor_id
    where line.jurisdiction_id = ${sql.ref(`${table}.jurisdiction_id`)} and line.ward_id = ${sql.ref(`${table}.ward_id`)}
      and w.kind = any (${within}::text[]) order by line.depth limit 1)`;
}

async function householdsToServe(context: Context, matching: Matching, wardId: string | null): Promise<HouseholdRow[]> {
  const { today, jurisdiction } = context;
  const held = sql`started_on <= ${today} and (ended_on is null or ended_on >= ${today})`;
  const { rows } = await sql<HouseholdRow>`select * from (
    select households.id, households.zone, ${lineOf('households')} as line, ${partOf('households', matching)} as part,
      array(select c.category from household_categories c where c.jurisdiction_id = households.jurisdiction_id
        and c.household_id = households.id and ${held} order by c.category) as categories,
      array(select n.need from household_needs n where n.jurisdiction_id = households.jurisdiction_id
        and n.household_id = households.id and n.started_on <= ${today} and (n.ended_on is null or n.ended_on > ${today})
        order by n.need) as needs,
      array(select distinct m.representative_id::text from links l
        join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id
        where l.jurisdiction_id = households.jurisdiction_id and l.household_id = households.id
          and l.started_on <= ${today} and (l.ended_on is null or l.ended_on >= ${today})
          and m.type = any (${matching.types}::text[])) as linked_to
    from households where households.jurisdiction_id = ${jurisdiction.id} and households.residence <> 'CLOSED'
      and ${isInWard(wardId)} and ${isInCategories(matching.households, today)}) each
    where cardinality(each.linked_to) < ${matching.perHousehold} order by id`.execute(await context.read());
  return rows;
}

interface CandidateRow {
  mandateId: string;
  representativeId: string;
  type: string;
  part: string | null;
  line: string[];
  zone: string | null;
  attributes: Record<string, unknown>;
  linked: number;
}

function valuesOf(attributes: Record<string, unknown>, key: string | undefined): string[] {
  const value = key === undefined ? undefined : attributes[key];
  return [value].flat().filter(each => typeof each === 'string');
}

async function candidateRows(context: Context, matching: Matching): Promise<CandidateRow[]> {
  const { today, jurisdiction } = context;
  const { rows } = await sql<CandidateRow>`
    select m.id as mandate_id, m.representative_id, m.type, m.zone, m.attributes, ${lineOf('m')} as line,
      ${partOf('m', matching)} as part, (select count(*)::int from links l where l.jurisdiction_id = m.jurisdiction_id
        and l.mandate_id = m.id and l.started_on <= ${today} and (l.ended_on is null or l.ended_on >= ${today})) as linked
    from mandates m where m.jurisdiction_id = ${jurisdiction.id} and m.type = any (${matching.types}::text[])
      and m.started_on <= ${today} and (m.ended_on is null or m.ended_on >= ${today})
    order by m.id`.execute(await context.read());
  return rows;
}

/** How many more households each link rule of each mandate takes. */
async function roomsOf(context: Context, programme: Programme, matching: Matching) {
  const { jurisdiction, today } = context;
  const kept = sql`h.jurisdiction_id = ${jurisdiction.id} and h.type = any (${matching.types}::text[])`;
  const { rows } = await ruleCounts(programme, today, kept).execute(await context.read());
  const linked = new Map(rows.map(row => [`${row.mandateId} ${row.ordinal}`, row.linked]));
  return ({ mandateId, type }: CandidateRow): MatchCandidate['rules'] => {
    const { links } = representativeType(programme, type)!;
    if (typeof links !== 'object') return [];
    return links.map((rule, at) => ({ rule, room: rule.max - (linked.get(`${mandateId} ${at + 1}`) ?? 0) }));
  };
}

/** Households that are to have somebody and those who may be proposed, in the parts that matching keeps apart. */
export async function readMatchParts(
  context: Context,
  matching: Matching,
  wardId: string | null,
): Promise<MatchPart[]> {
  const { programme } = await context.once(programmeInForce);
  const households = await householdsToServe(context, matching, wardId);
  const people = await candidateRows(context, matching);
  const rulesOf = await roomsOf(context, programme, matching);
  const { skills, hardest } = matching;
  const candidates = people.map(row => ({
    ...row,
    skills: valuesOf(row.attributes, skills),
    isSenior: valuesOf(row.attributes, hardest?.attribute).some(value => hardest?.values.includes(value)),
    rules: rulesOf(row),
  }));
  const byPart = Map.groupBy(candidates, ({ part }) => part);
  return [...Map.groupBy(households, ({ part }) => part)]
    .sort(([one], [other]) => String(one).localeCompare(String(other), 'en'))
    .map(([part, some]) => ({ households: some, candidates: part === null ? [] : (byPart.get(part) ?? []) }));
}
