-- What is known of a year before the records as a total alone: reported, with its source, and never added to what is counted.
create table past_figures (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  ward_id uuid,
  representative_id uuid,
  year int not null check (year between 1949 and 2200),
  measure text not null,
  value numeric not null check (value >= 0),
  out_of numeric check (out_of >= value),
  source text not null check (source <> ''),
  note text,
  recorded_by uuid,
  recorded_at timestamptz not null,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  unique nulls not distinct (jurisdiction_id, ward_id, representative_id, year, measure),
  check (num_nonnulls(ward_id, representative_id) = 1)
);
create index on past_figures (jurisdiction_id, representative_id, year);

alter table past_figures enable row level security;
create policy within_jurisdiction on past_figures using (jurisdiction_id = current_jurisdiction())
  with check (jurisdiction_id = current_jurisdiction());
grant select, insert, update on past_figures to lianxin_app;
