-- Wards that became others: by whose decision, on which day, from what to what, and what went along.
create table ward_changes (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  kind text not null check (kind in ('MERGE', 'SPLIT', 'RECUT', 'RENAME')),
  -- First day on which it holds.
  changed_on date not null,
  decision text not null check (decision <> ''),
  note text,
  former_name text,
  -- How many records of each kind went along.
  moved jsonb not null default '{}' check (jsonb_typeof(moved) = 'object'),
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (jurisdiction_id, id),
  check ((kind = 'RENAME') = (former_name is not null))
);
create index on ward_changes (jurisdiction_id, changed_on);

create table ward_successions (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  change_id uuid not null,
  predecessor_id uuid not null,
  successor_id uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, change_id) references ward_changes (jurisdiction_id, id),
  foreign key (jurisdiction_id, predecessor_id) references wards (jurisdiction_id, id),
  foreign key (jurisdiction_id, successor_id) references wards (jurisdiction_id, id),
  unique (jurisdiction_id, change_id, predecessor_id, successor_id)
);
create index on ward_successions (jurisdiction_id, predecessor_id);
create index on ward_successions (jurisdiction_id, successor_id);

-- Where a mandate, household or group belonged until a day: what is counted of the days before is counted there.
create table ward_moves (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  change_id uuid not null,
  mandate_id uuid,
  household_id uuid,
  group_id uuid,
  from_ward_id uuid not null,
  to_ward_id uuid not null,
  until_on date not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, change_id) references ward_changes (jurisdiction_id, id),
  foreign key (jurisdiction_id, mandate_id) references mandates (jurisdiction_id, id),
  foreign key (jurisdiction_id, household_id) references households (jurisdiction_id, id),
  foreign key (jurisdiction_id, group_id) references groups (jurisdiction_id, id),
  foreign key (jurisdiction_id, from_ward_id) references wards (jurisdiction_id, id),
  foreign key (jurisdiction_id, to_ward_id) references wards (jurisdiction_id, id),
  check (num_nonnulls(mandate_id, household_id, group_id) = 1)
);
create index on ward_moves (jurisdiction_id, change_id);
create index on ward_moves (jurisdiction_id, mandate_id, until_on);
create index on ward_moves (jurisdiction_id, household_id, until_on);
create index on ward_moves (jurisdiction_id, group_id, until_on);
create index on ward_moves (jurisdiction_id, from_ward_id);
create index on ward_moves (jurisdiction_id, to_ward_id);

-- TREE: it lies below that ward. SUCCEEDED: that ward is what all of it became, and counts its earlier records too.
-- FORMER: it lay below that ward until the ward was closed, and counts there for the years before.
alter table ward_ancestors add column relation text not null default 'TREE'
  check (relation in ('TREE', 'SUCCEEDED', 'FORMER'));

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['ward_changes', 'ward_successions', 'ward_moves']
  loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('create policy within_jurisdiction on %I using (jurisdiction_id = current_jurisdiction())
      with check (jurisdiction_id = current_jurisdiction())', tenant_table);
    execute format('grant select, insert on %I to lianxin_app', tenant_table);
  end loop;
end $$;

-- What went along is counted when it has.
grant update (moved) on ward_changes to lianxin_app;

-- What a ward still owed when it was closed is owed by its successor; what it reported stays.
grant delete on indicator_reports to lianxin_app;
create policy only_what_is_owed_lapses on indicator_reports as restrictive for delete using (status = 'EXPECTED');
