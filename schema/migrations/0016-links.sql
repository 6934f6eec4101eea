-- A link that was handed over names the one it followed; both stay.
alter table links
  add column predecessor_id uuid,
  add column post text,
  add column task text,
  add column target text,
  add column reward text,
  add foreign key (jurisdiction_id, predecessor_id) references links (jurisdiction_id, id),
  add check (predecessor_id <> id);
create index on links (jurisdiction_id, predecessor_id);

-- Who answers for a ward at a level of the chain of responsibility, as what, to do what, by which measure, with which
-- reward or penalty.
create table ward_assignments (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  level text not null,
  mandate_id uuid not null,
  ward_id uuid not null,
  post text,
  task text,
  target text,
  reward text,
  started_on date not null,
  ended_on date,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, mandate_id) references mandates (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  check (ended_on >= started_on),
  exclude using gist (jurisdiction_id with =, level with =, mandate_id with =, ward_id with =,
    daterange(started_on, ended_on, '[]') with &&)
);
create index on ward_assignments (jurisdiction_id, mandate_id);
create index on ward_assignments (jurisdiction_id, ward_id);
create index on ward_assignments (jurisdiction_id, level);

alter table ward_assignments enable row level security;
create policy within_jurisdiction on ward_assignments using (jurisdiction_id = current_jurisdiction())
  with check (jurisdiction_id = current_jurisdiction());
grant select, insert, update on ward_assignments to lianxin_app;
