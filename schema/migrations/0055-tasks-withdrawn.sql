-- A task that was wrong is withdrawn with its reason, and may be replaced on the same list; what it said stays.
alter table listed_tasks
  add column withdrawn_on date,
  add column withdrawn_reason text,
  add column withdrawn_by uuid,
  add column replaces_id uuid,
  add column version int not null default 1,
  add foreign key (jurisdiction_id, replaces_id) references listed_tasks (jurisdiction_id, id),
  add check ((withdrawn_on is null) = (withdrawn_reason is null));
create unique index on listed_tasks (jurisdiction_id, replaces_id);
grant update (withdrawn_on, withdrawn_reason, withdrawn_by, version) on listed_tasks to lianxin_app;

-- A report that there was nothing to do there.
alter table task_addressees
  add column is_nil boolean not null default false,
  add check (not is_nil or state = 'DONE');
