create table wards (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  parent_id uuid,
  kind text not null,
  name text not null check (name <> ''),
  code text,
  position int not null default 0,
  terrain text,
  started_on date,
  ended_on date,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, parent_id) references wards (jurisdiction_id, id),
  unique (jurisdiction_id, code),
  check (ended_on >= started_on),
  check (parent_id <> id)
);
create index on wards (jurisdiction_id, parent_id);
create index on wards (jurisdiction_id, kind);

-- Every ward with each ward above it and itself (depth 0): the tree without recursion.
create table ward_ancestors (
  jurisdiction_id uuid not null references jurisdictions (id),
  ward_id uuid not null,
  ancestor_id uuid not null,
  depth int not null check (depth >= 0),
  primary key (jurisdiction_id, ward_id, ancestor_id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  foreign key (jurisdiction_id, ancestor_id) references wards (jurisdiction_id, id)
);
create index on ward_ancestors (jurisdiction_id, ancestor_id);

create table representatives (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  name text not null check (name <> ''),
  sex text check (sex in ('FEMALE', 'MALE')),
  born_on date,
  phone text,
  external_id text,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, external_id)
);
create index on representatives (jurisdiction_id, name);

-- Representatives who act together.
create table groups (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  ward_id uuid not null,
  name text not null check (name <> ''),
  leader_id uuid,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  foreign key (jurisdiction_id, leader_id) references representatives (jurisdiction_id, id),
  unique (jurisdiction_id, name)
);
create index on groups (jurisdiction_id, ward_id);
create index on groups (jurisdiction_id, leader_id);

-- One representative holding one type for one ward and group. ended_on is the last day it is held.
-- is_primary marks the mandate under which a person's facts count once for the ward.
create table mandates (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  representative_id uuid not null,
  type text not null,
  ward_id uuid not null,
  group_id uuid,
  zone text,
  congress text,
  is_primary boolean not null,
  started_on date not null,
  ended_on date,
  ended_reason text,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  foreign key (jurisdiction_id, group_id) references groups (jurisdiction_id, id),
  check (ended_on >= started_on),
  exclude using gist (jurisdiction_id with =, representative_id with =, daterange(started_on, ended_on, '[]') with &&)
    where (is_primary),
  exclude using gist (jurisdiction_id with =, representative_id with =, type with =, ward_id with =,
    daterange(started_on, ended_on, '[]') with &&)
);
create index on mandates (jurisdiction_id, representative_id);
create index on mandates (jurisdiction_id, ward_id);
create index on mandates (jurisdiction_id, group_id);
create index on mandates (jurisdiction_id, type);

create table households (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  ward_id uuid not null,
  code text not null check (code <> ''),
  head_name text not null check (head_name <> ''),
  address text,
  phone text,
  zone text,
  people int not null check (people >= 0),
  minority_people int check (minority_people between 0 and people),
  party_members int check (party_members between 0 and people),
  minority_party_members int check (minority_party_members between 0 and party_members),
  residence text not null default 'PRESENT' check (residence in ('PRESENT', 'AWAY', 'REGISTERED_ONLY', 'CLOSED')),
  verified_on date,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  unique (jurisdiction_id, code)
);
create index on households (jurisdiction_id, ward_id);
create index on households (jurisdiction_id, residence);

create table household_categories (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  household_id uuid not null,
  category text not null,
  started_on date not null,
  ended_on date,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, household_id) references households (jurisdiction_id, id),
  check (ended_on >= started_on),
  exclude using gist (jurisdiction_id with =, household_id with =, category with =,
    daterange(started_on, ended_on, '[]') with &&)
);
create index on household_categories (jurisdiction_id, household_id);
create index on household_categories (jurisdiction_id, category);

create table links (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  mandate_id uuid not null,
  household_id uuid not null,
  started_on date not null,
  ended_on date,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, mandate_id) references mandates (jurisdiction_id, id),
  foreign key (jurisdiction_id, household_id) references households (jurisdiction_id, id),
  check (ended_on >= started_on),
  exclude using gist (jurisdiction_id with =, mandate_id with =, household_id with =,
    daterange(started_on, ended_on, '[]') with &&)
);
create index on links (jurisdiction_id, mandate_id);
create index on links (jurisdiction_id, household_id);
