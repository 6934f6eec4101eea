-- A published evaluation and its lines are neither changed nor removed by the server's role, whatever its code does.
create policy published_is_not_changed on evaluations as restrictive for update
  using (published_at is null) with check (true);
create policy published_is_not_removed on evaluations as restrictive for delete
  using (published_at is null);

create function is_open_evaluation(jurisdiction uuid, evaluation uuid) returns boolean language sql stable as $$
  select not exists (select from evaluations
    where jurisdiction_id = jurisdiction and id = evaluation and published_at is not null)
$$;
create policy published_is_not_changed on criterion_scores as restrictive for update
  using (is_open_evaluation(jurisdiction_id, evaluation_id)) with check (true);
create policy published_is_not_removed on criterion_scores as restrictive for delete
  using (is_open_evaluation(jurisdiction_id, evaluation_id));
