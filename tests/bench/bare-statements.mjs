export const SESSION = {
  name: 'session',
  text: `select users.id, assignment.jurisdiction_id, assignment.role, assignment.ward_id
    from sessions join users on users.id = sessions.user_id
    join role_assignments assignment on assignment.id = sessions.role_assignment_id
    where sessions.token_hash = $1 and sessions.expires_at > now() and users.disabled_at is null`,
};

/** The first fifty of one peer group, with name, ward, points, band and last year's place. */
export const RANKING = {
  name: 'ranking',
  text: `
    with placed as (
      select evaluation.*, mandate.representative_id, mandate.ward_id, cycle.year,
        coalesce(total_points, provisional_points) as points,
        rank() over (partition by cycle.year order by coalesce(total_points, provisional_points) desc) as place
      from evaluations evaluation
      join evaluation_cycles cycle on cycle.jurisdiction_id = evaluation.jurisdiction_id and cycle.id = evaluation.cycle_id
      join mandates mandate on mandate.jurisdiction_id = evaluation.jurisdiction_id and mandate.id = evaluation.mandate_id
      where evaluation.jurisdiction_id = $1 and cycle.year in ($2, $2 - 1) and cycle.type = $3
        and coalesce(total_points, provisional_points) is not null
    ), page as (
      select * from placed where year = $2 order by place, id limit 50
    )
    select json_build_object('totalCount', (select count(*) from placed where year = $2), 'nodes', json_agg(listed)) as page
    from (
      select now.place as rank, now.points, now.band, now.scored_max_points, before.place - now.place as movement,
        now.points - before.points as change, representative.name, ward.name as ward, now.id
      from page now
      join representatives representative
        on representative.jurisdiction_id = now.jurisdiction_id and representative.id = now.representative_id
      join wards ward on ward.jurisdiction_id = now.jurisdiction_id and ward.id = now.ward_id
      left join placed before on before.year = $2 - 1 and before.representative_id = now.representative_id
      order by now.place, now.id
    ) listed`,
};

/** Villages side by side on some measures, this year and last, with the whole. */
export const COMPARISON = {
  name: 'comparison',
  text: `
    with figures as materialized (
      select line.ancestor_id as ward_id, figure.year, figure.measure, sum(numerator) as numerator, sum(denominator) as denominator
      from mandate_measures figure
      join mandates mandate on mandate.jurisdiction_id = figure.jurisdiction_id and mandate.id = figure.mandate_id and mandate.is_primary
      join ward_ancestors line on line.jurisdiction_id = mandate.jurisdiction_id and line.ward_id = mandate.ward_id
      where figure.jurisdiction_id = $1 and figure.year in ($2, $2 - 1) and figure.measure = any ($3)
      group by line.ancestor_id, figure.year, figure.measure
    )
    select json_agg(json_build_object('ward', ward.name, 'kind', ward.kind, 'figures', figures)) as page
    from wards ward
    join wards root on root.jurisdiction_id = ward.jurisdiction_id and root.parent_id is null
    cross join lateral (select json_agg(figures) as figures from figures where figures.ward_id = ward.id) figures
    where ward.jurisdiction_id = $1 and (ward.parent_id = root.id or ward.id = root.id)`,
};
