-- Where a household was found to live each time somebody looked: what the ledger says now is the last of these.
create table residence_checks (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  household_id uuid not null,
  residence text not null check (residence in ('PRESENT', 'AWAY', 'REGISTERED_ONLY', 'CLOSED')),
  -- Null when the ledger said so before anybody had looked.
  verified_on date,
  verified_by uuid,
  recorded_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, household_id) references households (jurisdiction_id, id)
);
create index on residence_checks (jurisdiction_id, household_id, verified_on);

alter table residence_checks enable row level security;
create policy within_jurisdiction on residence_checks using (jurisdiction_id = current_jurisdiction())
  with check (jurisdiction_id = current_jurisdiction());
grant select, insert on residence_checks to lianxin_app;
