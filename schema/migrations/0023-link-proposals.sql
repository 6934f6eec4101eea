-- What a household needs of whoever is linked to it, beside what its categories need: from a day to a day.
create table household_needs (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  household_id uuid not null,
  need text not null,
  started_on date not null,
  ended_on date,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, household_id) references households (jurisdiction_id, id),
  exclude using gist (jurisdiction_id with =, household_id with =, need with =,
    daterange(started_on, ended_on, '[)') with &&)
);
create index on household_needs (jurisdiction_id, household_id);

-- A proposal of links, as it was worked out; what became of each pair stands with the pair.
create table link_proposals (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  ward_id uuid,
  programme_version_id uuid not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  digest text not null,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  foreign key (jurisdiction_id, programme_version_id) references programme_versions (jurisdiction_id, id)
);
create index on link_proposals (jurisdiction_id, ward_id);
create index on link_proposals (jurisdiction_id, programme_version_id);
create index on link_proposals (jurisdiction_id, proposed_at);

-- One household with whoever is proposed for it; nobody where nobody may be. Changed: somebody else was taken.
create table proposed_links (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  proposal_id uuid not null,
  household_id uuid not null,
  mandate_id uuid,
  reasons jsonb not null,
  points numeric not null,
  state text not null check (state in ('PROPOSED', 'ACCEPTED', 'CHANGED', 'REFUSED', 'UNSERVED')),
  link_id uuid,
  decided_by uuid,
  decided_at timestamptz,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, proposal_id) references link_proposals (jurisdiction_id, id),
  foreign key (jurisdiction_id, household_id) references households (jurisdiction_id, id),
  foreign key (jurisdiction_id, mandate_id) references mandates (jurisdiction_id, id),
  foreign key (jurisdiction_id, link_id) references links (jurisdiction_id, id),
  check ((state = 'UNSERVED') = (mandate_id is null)),
  check ((state in ('ACCEPTED', 'CHANGED')) = (link_id is not null))
);
create index on proposed_links (jurisdiction_id, proposal_id, state);
create index on proposed_links (jurisdiction_id, household_id);
create index on proposed_links (jurisdiction_id, mandate_id);
create index on proposed_links (jurisdiction_id, link_id);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['household_needs', 'link_proposals', 'proposed_links']
  loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('create policy within_jurisdiction on %I using (jurisdiction_id = current_jurisdiction())
      with check (jurisdiction_id = current_jurisdiction())', tenant_table);
    execute format('grant select, insert, update on %I to lianxin_app', tenant_table);
  end loop;
end $$;
