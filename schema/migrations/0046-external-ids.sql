-- Under which numbers other systems know a household, a representative, a ward or a matter; never an identity number.
create table external_ids (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  record_type text not null check (record_type in ('HOUSEHOLD', 'REPRESENTATIVE', 'WARD', 'MATTER')),
  -- Kept by its key, because it may be in any of four tables.
  record_id uuid not null,
  source text not null check (source <> ''),
  value text not null check (value <> '' and value !~ '^[0-9]{17}[0-9Xx]$'),
  added_on date not null,
  added_by uuid,
  removed_on date check (removed_on >= added_on),
  removed_by uuid,
  version int not null default 1,
  primary key (jurisdiction_id, id)
);
create unique index on external_ids (jurisdiction_id, record_type, source, value) where removed_on is null;
create index on external_ids (jurisdiction_id, record_id);

alter table external_ids enable row level security;
create policy within_jurisdiction on external_ids using (jurisdiction_id = current_jurisdiction())
  with check (jurisdiction_id = current_jurisdiction());
grant select, insert, update on external_ids to lianxin_app;
