-- Computed from facts by the recompute task; never written by anything else.
create table mandate_measures (
  jurisdiction_id uuid not null references jurisdictions (id),
  mandate_id uuid not null,
  year int not null,
  measure text not null,
  numerator numeric not null check (numerator >= 0),
  denominator numeric check (denominator >= 0),
  primary key (jurisdiction_id, mandate_id, year, measure),
  foreign key (jurisdiction_id, mandate_id) references mandates (jurisdiction_id, id),
  check (numerator <= denominator)
);
create index on mandate_measures (jurisdiction_id, year, measure);

-- Figures of a ward's own households and representatives, without the wards below it.
create table ward_measures (
  jurisdiction_id uuid not null references jurisdictions (id),
  ward_id uuid not null,
  year int not null,
  measure text not null,
  numerator numeric not null check (numerator >= 0),
  denominator numeric check (denominator >= 0),
  primary key (jurisdiction_id, ward_id, year, measure),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  check (numerator <= denominator)
);
create index on ward_measures (jurisdiction_id, year, measure);

create table evaluation_cycles (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  year int not null check (year between 1990 and 2200),
  type text not null,
  phase text not null check (phase in ('COLLECTING', 'SELF_REPORT', 'RATING', 'REPLY', 'REVIEW', 'PUBLISHED')),
  programme_version_id uuid not null,
  minute_number text,
  published_at timestamptz,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, programme_version_id) references programme_versions (jurisdiction_id, id),
  unique (jurisdiction_id, year, type),
  check ((phase = 'PUBLISHED') = (published_at is not null)),
  check (phase <> 'PUBLISHED' or minute_number is not null)
);
create index on evaluation_cycles (jurisdiction_id, programme_version_id);

create table evaluations (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  cycle_id uuid not null,
  mandate_id uuid not null,
  total_points numeric,
  provisional_points numeric,
  scored_max_points numeric not null check (scored_max_points >= 0),
  applicable_max_points numeric not null check (applicable_max_points >= 0),
  band text,
  digest text not null,
  computed_at timestamptz not null,
  published_at timestamptz,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, cycle_id) references evaluation_cycles (jurisdiction_id, id),
  foreign key (jurisdiction_id, mandate_id) references mandates (jurisdiction_id, id),
  unique (jurisdiction_id, cycle_id, mandate_id)
);
create index on evaluations (jurisdiction_id, mandate_id);

create table criterion_scores (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  evaluation_id uuid not null,
  position int not null,
  criterion text not null,
  state text not null check (state in ('SCORED', 'NOT_APPLICABLE', 'UNDECIDED')),
  points numeric,
  max_points numeric,
  reason_code text not null,
  reason_params jsonb not null,
  inputs jsonb not null,
  would_change jsonb,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, evaluation_id) references evaluations (jurisdiction_id, id),
  unique (jurisdiction_id, evaluation_id, criterion),
  check ((state = 'SCORED') = (points is not null))
);

-- One rater's figure for one criterion of one evaluation.
create table ratings (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  evaluation_id uuid not null,
  criterion text not null,
  rater_id uuid not null,
  points numeric not null,
  note text,
  rated_at timestamptz not null,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, evaluation_id) references evaluations (jurisdiction_id, id),
  unique (jurisdiction_id, evaluation_id, criterion, rater_id)
);
