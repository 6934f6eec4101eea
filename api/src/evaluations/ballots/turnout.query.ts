import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../database/reading.js';
import { keyList } from '../../measures/fact-scope.js';
import type { Rubric } from '../../programmes/programme.js';
import { allCriteria } from '../../programmes/rubric/rubric-tree.js';
import type { TurnoutFact } from '../rubric/facts.js';

interface TurnoutRow {
  evaluationId: string;
  raterGroup: string;
  /** Null for those of no class. */
  class: string | null;
  ballots: number;
}

/**
 * How many voted on each of an array of evaluations, by group and class, as `select * from ${turnout} t`. It is read from the codes that
 * were used and from the numbers of paper counts, never from ballots: no ballot says of which class its voter is.
 */
export function turnoutOf(jurisdictionId: string, evaluations: RawBuilder<unknown>): RawBuilder<TurnoutRow> {
  return sql<TurnoutRow>`(
    select evaluation_id, rater_group, class, sum(ballots)::int as ballots from (
      select u.evaluation_id, c.rater_group, c.rater_class as class, count(*) as ballots
      from ballot_uses u
      join ballot_credentials c on c.jurisdiction_id = u.jurisdiction_id and c.id = u.credential_id
      where u.jurisdiction_id = ${jurisdictionId} and u.evaluation_id = any(${evaluations})
      group by u.evaluation_id, c.rater_group, c.rater_class
      union all
      select p.evaluation_id, p.rater_group, part.class, part.papers
      from paper_counts p
      cross join lateral (
        select key as class, value::int as papers from jsonb_each_text(p.rater_classes)
        union all
        select null, p.valid - coalesce((select sum(value::int) from jsonb_each_text(p.rater_classes)), 0)) part
      where p.jurisdiction_id = ${jurisdictionId} and p.evaluation_id = any(${evaluations})
        and p.withdrawn_at is null) cast_by_class
    group by evaluation_id, rater_group, class
    having sum(ballots) > 0)`;
}

/** The groups of a rubric that some criterion wants composed of classes. */
export function composedGroups(rubric: Rubric): string[] {
  const groups = allCriteria(rubric).flatMap(criterion => (criterion.rule === 'ratings' ? criterion.groups : []));
  return [...new Set(groups.filter(({ composition }) => composition.length > 0).map(({ group }) => group))].sort();
}

/** The turnout of groups that must be composed, by evaluation. */
export async function readTurnout(
  db: Db,
  jurisdictionId: string,
  ids: readonly string[],
  groups: readonly string[],
): Promise<Map<string, TurnoutFact[]>> {
  if (groups.length === 0) return new Map();
  const { rows } = await sql<{ evaluationId: string; told: TurnoutFact[] }>`
    select evaluation_id, jsonb_agg(jsonb_strip_nulls(jsonb_build_object('group', rater_group, 'class', class,
      'ballots', ballots)) order by rater_group, class collate "C") as told
    from ${turnoutOf(jurisdictionId, keyList(ids))} turnout
    where rater_group = any(${[...groups]}::text[])
    group by evaluation_id`.execute(db);
  return new Map(rows.map(({ evaluationId, told }) => [evaluationId, told]));
}
