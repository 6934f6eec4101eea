-- A visit that was written down wrongly is corrected or withdrawn, with a reason; what it said before is kept.
alter table visits add column withdrawn_at timestamptz;

create table visit_corrections (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  visit_id uuid not null,
  is_withdrawal boolean not null,
  reason text not null check (reason <> ''),
  corrected_by uuid not null,
  corrected_at timestamptz not null,
  -- The visit as it stood before.
  household_id uuid not null,
  visited_on date not null,
  channel text not null,
  is_collective boolean,
  round text,
  help text[] not null default '{}',
  occasion text,
  need text,
  suggestion text,
  note text,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, visit_id) references visits (jurisdiction_id, id),
  foreign key (jurisdiction_id, household_id) references households (jurisdiction_id, id)
);
create index on visit_corrections (jurisdiction_id, visit_id, corrected_at);
create index on visit_corrections (jurisdiction_id, household_id);

alter table visit_corrections enable row level security;
create policy within_jurisdiction on visit_corrections using (jurisdiction_id = current_jurisdiction())
  with check (jurisdiction_id = current_jurisdiction());
grant select, insert on visit_corrections to lianxin_app;

-- What counts: every figure reads this and never the table, so that no figure can forget what was withdrawn.
create view standing_visits with (security_invoker = true) as
  select jurisdiction_id, id, representative_id, household_id, visited_on, channel, occasion, duty, note, recorded_by,
    recorded_at, version, is_collective, round, help, need, suggestion
  from visits where withdrawn_at is null;
grant select on standing_visits to lianxin_app;

-- What was objected to a record is shown beside it.
create index on record_objections (jurisdiction_id, record_id);
