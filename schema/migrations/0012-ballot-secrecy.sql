-- Writes the ballots of one subject and group anew in an order of chance, the one just cast among them. Afterwards
-- neither the place of a row nor the transaction that wrote it tells which ballot came when, or with which code. The
-- values stay as they are; the server's role can neither change nor remove a ballot.
create function shuffle_ballots(of_evaluation uuid, of_group text, chance text) returns void
  language sql security definer set search_path = public, pg_temp as $$
  with taken as (
    delete from ballots where jurisdiction_id = current_jurisdiction() and evaluation_id = of_evaluation
      and rater_group = of_group
    returning *)
  insert into ballots select * from taken order by sha256(convert_to(id || chance, 'UTF8'))
$$;
revoke execute on function shuffle_ballots(uuid, text, text) from public;
grant execute on function shuffle_ballots(uuid, text, text) to lianxin_app;
