-- Lists of tasks that a ward issues at fixed times, whom each task is addressed to, and what became of it.
create table task_lists (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  ward_id uuid not null,
  -- The day of the rule, such as the Monday it is for.
  listed_on date not null,
  issued_by uuid,
  issued_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  unique (jurisdiction_id, ward_id, listed_on)
);
create index on task_lists (jurisdiction_id, listed_on);

create table listed_tasks (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  task_list_id uuid not null,
  ordinal int not null check (ordinal >= 1),
  domain text not null,
  text text not null check (text <> ''),
  types text[] not null,
  due_on date not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, task_list_id) references task_lists (jurisdiction_id, id),
  unique (jurisdiction_id, task_list_id, ordinal)
);

create table task_addressees (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  listed_task_id uuid not null,
  ward_id uuid not null,
  group_id uuid,
  parent_id uuid,
  state text not null check (state in ('OPEN', 'TAKEN', 'DONE', 'NOT_DONE', 'HANDED_DOWN')),
  representative_id uuid,
  taken_on date,
  reported_on date,
  reported_by uuid,
  note text,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, listed_task_id) references listed_tasks (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  foreign key (jurisdiction_id, group_id) references groups (jurisdiction_id, id),
  foreign key (jurisdiction_id, parent_id) references task_addressees (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  -- A task comes to a ward, or to a group of it, once.
  unique nulls not distinct (jurisdiction_id, listed_task_id, ward_id, group_id),
  check ((state in ('DONE', 'NOT_DONE')) = (reported_on is not null)),
  check (state <> 'NOT_DONE' or note is not null)
);
create index on task_addressees (jurisdiction_id, ward_id);
create index on task_addressees (jurisdiction_id, group_id);
create index on task_addressees (jurisdiction_id, parent_id);
create index on task_addressees (jurisdiction_id, representative_id);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['task_lists', 'listed_tasks', 'task_addressees']
  loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('create policy within_jurisdiction on %I using (jurisdiction_id = current_jurisdiction())
      with check (jurisdiction_id = current_jurisdiction())', tenant_table);
    execute format('grant select, insert on %I to lianxin_app', tenant_table);
  end loop;
end $$;
-- A list stands as it was issued; only what became of its tasks changes.
grant update on task_addressees to lianxin_app;
