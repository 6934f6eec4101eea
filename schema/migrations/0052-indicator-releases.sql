-- That somebody answers for the use of a figure on which much hangs: one figure as it stood, with reason, until it is
-- revoked or the figure changes.
create table indicator_releases (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  report_id uuid not null,
  -- The version of the report that was released; a figure that changes afterwards is not released any more.
  report_version int not null,
  value numeric not null,
  authority text not null,
  reason text not null,
  released_on date not null,
  released_by uuid not null,
  revoked_on date check (revoked_on >= released_on),
  revoked_reason text,
  revoked_by uuid,
  recorded_at timestamptz not null,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, report_id) references indicator_reports (jurisdiction_id, id),
  check ((revoked_on is null) = (revoked_reason is null) and (revoked_on is null) = (revoked_by is null))
);
create index on indicator_releases (jurisdiction_id, report_id);
create unique index on indicator_releases (jurisdiction_id, report_id, report_version) where revoked_on is null;
alter table indicator_releases enable row level security;
create policy within_jurisdiction on indicator_releases using (jurisdiction_id = current_jurisdiction())
  with check (jurisdiction_id = current_jurisdiction());
grant select, insert, update on indicator_releases to lianxin_app;
