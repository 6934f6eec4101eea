create table matters (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  number text not null,
  kind text not null,
  title text not null check (title <> ''),
  body text,
  representative_id uuid,
  household_id uuid,
  ward_id uuid not null,
  state text not null check (state in ('RAISED', 'REGISTERED', 'ANSWERED', 'REOPENED', 'CLOSED')),
  outcome text check (outcome in ('SOLVED', 'STARTED', 'PLANNED', 'CANNOT')),
  answer text,
  raised_on date not null,
  registered_on date,
  answered_on date,
  closed_on date,
  reopened_count int not null default 0 check (reopened_count >= 0),
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  foreign key (jurisdiction_id, household_id) references households (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  unique (jurisdiction_id, number),
  check (registered_on >= raised_on),
  check (answered_on >= raised_on),
  check (closed_on >= raised_on),
  check (state not in ('ANSWERED', 'CLOSED') or (outcome is not null and answered_on is not null))
);
create index on matters (jurisdiction_id, representative_id);
create index on matters (jurisdiction_id, household_id);
create index on matters (jurisdiction_id, ward_id);
create index on matters (jurisdiction_id, state);
create index on matters (jurisdiction_id, raised_on);

-- What happened to a matter, in order; rows are never changed.
create table matter_steps (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  matter_id uuid not null,
  verb text not null check (verb in ('RAISE', 'REGISTER', 'ANSWER', 'REOPEN', 'CLOSE')),
  taken_on date not null,
  taken_at timestamptz not null,
  actor_id uuid,
  note text,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, matter_id) references matters (jurisdiction_id, id)
);
create index on matter_steps (jurisdiction_id, matter_id);

create table activities (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  kind text not null,
  title text not null check (title <> ''),
  group_id uuid,
  ward_id uuid not null,
  scheduled_on date not null,
  original_on date not null,
  venue text,
  state text not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  minutes text,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, group_id) references groups (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id)
);
create unique index on activities (jurisdiction_id, kind, original_on, ward_id, coalesce(group_id, ward_id), title);
create index on activities (jurisdiction_id, group_id);
create index on activities (jurisdiction_id, ward_id);
create index on activities (jurisdiction_id, scheduled_on);

create table attendance_records (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  activity_id uuid not null,
  representative_id uuid not null,
  status text not null check (status in ('PRESENT', 'LATE', 'LEFT_EARLY', 'EXCUSED', 'ABSENT', 'UNVERIFIED')),
  reason text,
  approved_by text,
  recorded_by uuid,
  recorded_at timestamptz not null,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, activity_id) references activities (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  unique (jurisdiction_id, activity_id, representative_id)
);
create index on attendance_records (jurisdiction_id, representative_id);

create table visits (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  representative_id uuid not null,
  household_id uuid not null,
  visited_on date not null,
  channel text not null check (channel in ('HOME', 'RECEPTION', 'PHONE', 'ONLINE', 'GATHERING')),
  occasion text,
  duty text,
  note text,
  recorded_by uuid,
  recorded_at timestamptz not null,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  foreign key (jurisdiction_id, household_id) references households (jurisdiction_id, id)
);
create index on visits (jurisdiction_id, representative_id, visited_on);
create index on visits (jurisdiction_id, household_id, visited_on);

-- What an activity group returns each month; a nil return is a return.
create table group_returns (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  group_id uuid not null,
  month date not null check (extract(day from month) = 1),
  due_on date not null,
  returned_on date,
  is_nil boolean not null default false,
  summary text,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, group_id) references groups (jurisdiction_id, id),
  unique (jurisdiction_id, group_id, month),
  check (returned_on >= month),
  check (returned_on is null or is_nil or summary is not null)
);
create index on group_returns (jurisdiction_id, month);

create table pledges (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  representative_id uuid not null,
  year int not null check (year between 1990 and 2200),
  made_on date not null,
  signed_name text,
  signed_on date,
  closed_on date,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  unique (jurisdiction_id, representative_id, year),
  check ((signed_name is null) = (signed_on is null)),
  check (signed_on >= made_on),
  check (closed_on >= made_on)
);
create index on pledges (jurisdiction_id, year);

create table pledge_items (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  pledge_id uuid not null,
  key text not null,
  ordinal int not null check (ordinal > 0),
  text text not null check (text <> ''),
  fulfilment text not null default 'NOT_STARTED'
    check (fulfilment in ('NOT_STARTED', 'IN_PROGRESS', 'CLAIMED', 'CONFIRMED', 'DISPUTED', 'UNFULFILLED')),
  household_id uuid,
  claimed_on date,
  claimed_by uuid,
  judged_on date,
  judged_by uuid,
  judged_by_name text,
  judgement_reason text,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, pledge_id) references pledges (jurisdiction_id, id),
  foreign key (jurisdiction_id, household_id) references households (jurisdiction_id, id),
  unique (jurisdiction_id, pledge_id, ordinal),
  check (fulfilment not in ('CLAIMED', 'CONFIRMED', 'DISPUTED') or claimed_on is not null),
  check (fulfilment not in ('CONFIRMED', 'DISPUTED') or (judged_on is not null and judged_by is not null)),
  check (judged_on >= claimed_on)
);
create index on pledge_items (jurisdiction_id, household_id);
create index on pledge_items (jurisdiction_id, key, fulfilment);

-- A record or a note that supports a claim.
create table evidence (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  pledge_item_id uuid not null,
  matter_id uuid,
  visit_id uuid,
  note text,
  added_at timestamptz not null,
  added_by uuid,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, pledge_item_id) references pledge_items (jurisdiction_id, id),
  foreign key (jurisdiction_id, matter_id) references matters (jurisdiction_id, id),
  foreign key (jurisdiction_id, visit_id) references visits (jurisdiction_id, id),
  check (num_nonnulls(matter_id, visit_id, note) >= 1)
);
create index on evidence (jurisdiction_id, pledge_item_id);
create index on evidence (jurisdiction_id, matter_id);
create index on evidence (jurisdiction_id, visit_id);
