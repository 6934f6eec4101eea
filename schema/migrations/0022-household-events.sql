-- What happened to a household, as somebody reported it, so that somebody goes and sees it. What was reported in error
-- is withdrawn with a reason, and stays.
create table household_events (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  household_id uuid not null,
  kind text not null check (kind <> ''),
  happened_on date not null,
  reported_on date not null,
  note text check (note <> ''),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text check (withdrawn_reason <> ''),
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, household_id) references households (jurisdiction_id, id),
  check (reported_on >= happened_on),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index on household_events (jurisdiction_id, household_id);
create index on household_events (jurisdiction_id, happened_on);

alter table household_events enable row level security;
create policy within_jurisdiction on household_events using (jurisdiction_id = current_jurisdiction())
  with check (jurisdiction_id = current_jurisdiction());
grant select, insert, update on household_events to lianxin_app;
