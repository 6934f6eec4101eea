-- Row-level security on every tenant table, and the least the server's role needs.
do $$
declare tenant_table text;
begin
  for tenant_table in
    select c.relname from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'jurisdiction_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'role_assignments'
  loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('create policy within_jurisdiction on %I using (jurisdiction_id = current_jurisdiction())
      with check (jurisdiction_id = current_jurisdiction())', tenant_table);
    execute format('grant select, insert, update, delete on %I to lianxin_app', tenant_table);
  end loop;
end $$;

grant select, insert, update, delete on sessions to lianxin_app;
grant select, insert, update on users, role_assignments to lianxin_app;
grant select, insert on jurisdictions to lianxin_app;
-- The log is written only through append_audit_entry; versions, steps and applied mutations are never changed.
revoke insert, update, delete on audit_entries, audit_heads from lianxin_app;
revoke update, delete on programme_versions, applied_mutations, matter_steps from lianxin_app;
-- What somebody did or said is never taken away.
revoke delete on matters, visits, pledges, pledge_items, evidence, group_returns, ratings, evaluation_cycles
  from lianxin_app;

-- A task enters the queue in the transaction of the fact; the queue's own tables stay closed to the server's role. Each
-- part of a task names the jurisdiction it is for, and that is the one the caller is in.
create function enqueue_task(task text, payload json, task_key text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  latest record;
  own_key text := task_key;
begin
  if exists (select from json_array_elements(payload) part
      where part ->> 'jurisdictionId' is distinct from current_jurisdiction()::text) then
    raise exception 'task for another jurisdiction' using errcode = 'insufficient_privilege';
  end if;
  -- What waits is added to. What is under way is left alone and followed by another task: under the same key the queue
  -- would never try it again, should it fail.
  select id, key, is_available into latest from graphile_worker._private_jobs
    where key = task_key or starts_with(key, task_key || ' after ') order by id desc limit 1 for update;
  if found then
    own_key := case when latest.is_available then latest.key else task_key || ' after ' || latest.id end;
  end if;
  perform graphile_worker.add_job(task, payload, job_key => own_key, max_attempts => 12);
end $$;
revoke execute on function enqueue_task(text, json, text), append_audit_entry(uuid, timestamptz, uuid, text, text, uuid, text),
  first_broken_audit_entry() from public;
grant execute on function enqueue_task(text, json, text), append_audit_entry(uuid, timestamptz, uuid, text, text, uuid, text),
  first_broken_audit_entry(), current_jurisdiction() to lianxin_app;
