-- An occasion may have its hours, its minutes as a file, and people who were expected on another day than it is held.
alter table activities
  add column starts_at text check (starts_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  add column ends_at text check (ends_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  -- The day whose people are expected, once the occasion was postponed by hand; null: the day on which it is held.
  add column expected_on date,
  add column minutes_file_id uuid,
  add check (ends_at > starts_at),
  add foreign key (jurisdiction_id, minutes_file_id) references files (jurisdiction_id, id);
create index on activities (jurisdiction_id, minutes_file_id);

-- Each time a day was put off by hand. Written once.
create table activity_postponements (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  activity_id uuid not null,
  from_on date not null,
  to_on date not null,
  reason text not null check (reason <> ''),
  postponed_by uuid not null,
  postponed_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, activity_id) references activities (jurisdiction_id, id),
  check (from_on <> to_on)
);
create index on activity_postponements (jurisdiction_id, activity_id);

-- What was said about an item of the agenda.
create table agenda_notes (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  activity_id uuid not null,
  item text not null,
  note text not null check (note <> ''),
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, activity_id) references activities (jurisdiction_id, id),
  unique (jurisdiction_id, activity_id, item)
);

-- A matter whose answer was told to people at an activity.
create table reported_matters (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  activity_id uuid not null,
  matter_id uuid not null,
  reported_by uuid not null,
  reported_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, activity_id) references activities (jurisdiction_id, id),
  foreign key (jurisdiction_id, matter_id) references matters (jurisdiction_id, id),
  unique (jurisdiction_id, activity_id, matter_id)
);
create index on reported_matters (jurisdiction_id, matter_id);

-- Leave of one person from one activity; asked again it is the same row.
create table leave_requests (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  activity_id uuid not null,
  representative_id uuid not null,
  -- Leave is for this day: when the activity is put off, it has lapsed.
  for_on date not null,
  reason text not null check (reason <> ''),
  state text not null check (state in ('ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  decision text,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, activity_id) references activities (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  unique (jurisdiction_id, activity_id, representative_id),
  check ((state in ('APPROVED', 'REFUSED')) = (decided_by is not null and decided_at is not null))
);
create index on leave_requests (jurisdiction_id, representative_id);
create index on leave_requests (jurisdiction_id, state);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['activity_postponements', 'agenda_notes', 'reported_matters', 'leave_requests']
  loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('create policy within_jurisdiction on %I using (jurisdiction_id = current_jurisdiction())
      with check (jurisdiction_id = current_jurisdiction())', tenant_table);
    execute format('grant select, insert on %I to lianxin_app', tenant_table);
  end loop;
end $$;
grant update on agenda_notes, leave_requests to lianxin_app;
grant delete on agenda_notes, reported_matters to lianxin_app;
