-- Wards and organisations are evaluated as representatives are; a cycle belongs to one kind of subject.
alter table evaluation_cycles
  add column subject text not null default 'REPRESENTATIVE' check (subject in ('REPRESENTATIVE', 'WARD')),
  drop constraint evaluation_cycles_jurisdiction_id_year_type_key,
  add unique (jurisdiction_id, year, subject, type);

-- What the rubric reads of a mandate or a ward besides its records: posts held, class, stratum.
alter table mandates add column attributes jsonb not null default '{}' check (jsonb_typeof(attributes) = 'object');
alter table wards add column attributes jsonb not null default '{}' check (jsonb_typeof(attributes) = 'object');

-- The first result is revision 1. A correction after publication is a further row, which never takes the place of the first.
alter table evaluations
  alter column mandate_id drop not null,
  add column ward_id uuid,
  add column revision int not null default 1 check (revision >= 1),
  add column revision_reason text,
  add column revision_minute text,
  add column facts jsonb,
  add column outcome jsonb not null default '{}',
  add column is_ranked boolean not null default true,
  -- The points that place it among its peers, then the second keys in their order; larger is better.
  add column standing_keys numeric[] not null default '{}',
  add check ((mandate_id is null) <> (ward_id is null)),
  add check (revision = 1 or (revision_reason is not null and revision_minute is not null)),
  add foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  drop constraint evaluations_jurisdiction_id_cycle_id_mandate_id_key,
  add unique (jurisdiction_id, cycle_id, mandate_id, revision),
  add unique (jurisdiction_id, cycle_id, ward_id, revision);
create index on evaluations (jurisdiction_id, ward_id);

-- When each phase is planned to begin and end.
create table cycle_phases (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  cycle_id uuid not null,
  phase text not null check (phase in ('COLLECTING', 'SELF_REPORT', 'RATING', 'REPLY', 'REVIEW', 'PUBLISHED')),
  starts_on date not null,
  ends_on date not null,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, cycle_id) references evaluation_cycles (jurisdiction_id, id),
  unique (jurisdiction_id, cycle_id, phase),
  check (ends_on >= starts_on)
);

-- Each step from phase to phase, back as well as forward, as it was announced. Written once.
create table cycle_transitions (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  cycle_id uuid not null,
  from_phase text not null,
  to_phase text not null,
  is_undoing boolean not null,
  reason text,
  announcement text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, cycle_id) references evaluation_cycles (jurisdiction_id, id),
  check (from_phase <> to_phase),
  check (not is_undoing or reason is not null)
);
create index on cycle_transitions (jurisdiction_id, cycle_id, made_at);

-- Facts of these years and subjects may only be recorded with an approved exception.
create table fact_locks (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  year int not null,
  subject text not null check (subject in ('REPRESENTATIVE', 'WARD')),
  type text not null,
  locked_at timestamptz not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, year, subject, type)
);

-- A fact that came too late: who asks for it to count, and who else approved it.
create table fact_exceptions (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  year int not null,
  representative_id uuid,
  ward_id uuid,
  happened_on date not null,
  what text not null,
  reason text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  is_approved boolean,
  decided_by uuid,
  decided_at timestamptz,
  decision_reason text,
  used_at timestamptz,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  check ((representative_id is null) <> (ward_id is null)),
  check ((is_approved is null) = (decided_at is null)),
  check (decided_by <> asked_by)
);
create index on fact_exceptions (jurisdiction_id, year, representative_id);
create index on fact_exceptions (jurisdiction_id, representative_id);
create index on fact_exceptions (jurisdiction_id, ward_id);

-- Files that support a claim or show a paper ballot.
create table files (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  name text not null,
  media_type text not null,
  size int not null check (size > 0),
  sha256 text not null,
  content bytea not null,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (jurisdiction_id, id)
);

-- What happened and no other slice records: an award, a proposal filed, a petition, a figure reported by an office.
create table duty_records (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  kind text not null,
  representative_id uuid,
  ward_id uuid,
  happened_on date not null,
  quantity numeric not null default 1,
  out_of numeric,
  stages text[] not null default '{}',
  attributes jsonb not null default '{}' check (jsonb_typeof(attributes) = 'object'),
  note text not null,
  file_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  verified_by uuid,
  verified_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  foreign key (jurisdiction_id, file_id) references files (jurisdiction_id, id),
  check ((representative_id is null) <> (ward_id is null)),
  check ((verified_by is null) = (verified_at is null)),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index on duty_records (jurisdiction_id, kind, happened_on);
create index on duty_records (jurisdiction_id, representative_id, happened_on);
create index on duty_records (jurisdiction_id, ward_id, happened_on);
create index on duty_records (jurisdiction_id, file_id);

-- Who rates whom for which rater group of the rubric, and what stands between them.
create table rater_assignments (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  cycle_id uuid not null,
  evaluation_id uuid not null,
  rater_group text not null,
  rater_id uuid not null,
  assigned text not null check (assigned in ('HAND', 'RULE', 'DRAW')),
  conflict text check (conflict in ('KIN', 'SAME_GROUP', 'OTHER')),
  conflict_note text,
  declared_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, cycle_id) references evaluation_cycles (jurisdiction_id, id),
  foreign key (jurisdiction_id, evaluation_id) references evaluations (jurisdiction_id, id),
  unique (jurisdiction_id, evaluation_id, rater_group, rater_id),
  check ((conflict is null) = (declared_at is null)),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index on rater_assignments (jurisdiction_id, cycle_id, rater_group);
create index on rater_assignments (jurisdiction_id, rater_id, cycle_id);

-- A named rater's answer to one criterion: a draft until it is submitted. Points, a category, a place in an order or a form.
alter table ratings
  alter column points drop not null,
  add column rater_group text not null default 'evaluator',
  add column period text not null default '',
  add column category text,
  add column place int check (place >= 1),
  add column form jsonb check (jsonb_typeof(form) = 'object'),
  add column is_not_applicable boolean not null default false,
  add column submitted_at timestamptz,
  drop constraint ratings_jurisdiction_id_evaluation_id_criterion_rater_id_key,
  add unique (jurisdiction_id, evaluation_id, criterion, period, rater_id);
update ratings set submitted_at = rated_at;

-- Anonymous groups: a code opens one ballot for each subject and is marked as used. Nothing joins the code to the ballot.
create table ballot_credentials (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  cycle_id uuid not null,
  rater_group text not null,
  code_hash text not null,
  issued_by uuid not null,
  issued_at timestamptz not null,
  cancelled_at timestamptz,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, cycle_id) references evaluation_cycles (jurisdiction_id, id),
  unique (jurisdiction_id, code_hash)
);
create index on ballot_credentials (jurisdiction_id, cycle_id, rater_group);

create table ballot_uses (
  jurisdiction_id uuid not null references jurisdictions (id),
  credential_id uuid not null,
  evaluation_id uuid not null,
  primary key (jurisdiction_id, credential_id, evaluation_id),
  foreign key (jurisdiction_id, credential_id) references ballot_credentials (jurisdiction_id, id),
  foreign key (jurisdiction_id, evaluation_id) references evaluations (jurisdiction_id, id)
);
create index on ballot_uses (jurisdiction_id, evaluation_id);

-- Ballots on paper, counted by two named people and kept as a scan.
create table paper_counts (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  cycle_id uuid not null,
  evaluation_id uuid not null,
  rater_group text not null,
  held_on date not null,
  issued int not null check (issued >= 0),
  returned int not null check (returned >= 0),
  valid int not null check (valid >= 0),
  teller text not null,
  scrutineer text not null,
  file_id uuid not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, cycle_id) references evaluation_cycles (jurisdiction_id, id),
  foreign key (jurisdiction_id, evaluation_id) references evaluations (jurisdiction_id, id),
  foreign key (jurisdiction_id, file_id) references files (jurisdiction_id, id),
  check (returned <= issued and valid <= returned),
  check (teller <> scrutineer),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index on paper_counts (jurisdiction_id, cycle_id);
create index on paper_counts (jurisdiction_id, evaluation_id);
create index on paper_counts (jurisdiction_id, file_id);

-- One anonymous answer to one criterion. Its id is random, it has no time and no author.
create table ballots (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  evaluation_id uuid not null,
  rater_group text not null,
  criterion text not null,
  period text not null default '',
  -- Answers of one ballot paper stay together; random as well.
  paper_id uuid not null,
  points numeric,
  category text,
  place int check (place >= 1),
  form jsonb check (jsonb_typeof(form) = 'object'),
  is_not_applicable boolean not null default false,
  paper_count_id uuid,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, evaluation_id) references evaluations (jurisdiction_id, id),
  foreign key (jurisdiction_id, paper_count_id) references paper_counts (jurisdiction_id, id),
  unique (jurisdiction_id, evaluation_id, criterion, period, paper_id)
);
create index on ballots (jurisdiction_id, paper_count_id);

-- The account that a subject gives of the year.
create table self_reports (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  evaluation_id uuid not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  submitted_at timestamptz,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, evaluation_id) references evaluations (jurisdiction_id, id),
  unique (jurisdiction_id, evaluation_id)
);

-- A subject disputes a line; somebody else decides.
create table replies (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  evaluation_id uuid not null,
  criterion text not null,
  reason text not null,
  file_id uuid,
  raised_by uuid not null,
  raised_at timestamptz not null,
  state text not null check (state in ('OPEN', 'UPHELD', 'REJECTED', 'WITHDRAWN')),
  decided_by uuid,
  decided_at timestamptz,
  decision text,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, evaluation_id) references evaluations (jurisdiction_id, id),
  foreign key (jurisdiction_id, file_id) references files (jurisdiction_id, id),
  check ((state in ('UPHELD', 'REJECTED')) = (decided_by is not null and decided_at is not null and decision is not null)),
  check (decided_by <> raised_by)
);
create index on replies (jurisdiction_id, evaluation_id, criterion);
create index on replies (jurisdiction_id, file_id);
create unique index on replies (jurisdiction_id, evaluation_id, criterion) where state = 'OPEN';

-- Points that somebody set right, with why: the newest counts, the others stay.
create table score_corrections (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  evaluation_id uuid not null,
  criterion text not null,
  points numeric not null,
  points_before numeric,
  reason text not null,
  reply_id uuid,
  corrected_by uuid not null,
  corrected_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, evaluation_id) references evaluations (jurisdiction_id, id),
  foreign key (jurisdiction_id, reply_id) references replies (jurisdiction_id, id)
);
create index on score_corrections (jurisdiction_id, evaluation_id, criterion, corrected_at);
create index on score_corrections (jurisdiction_id, reply_id);

-- What the rubric proposes about somebody: drafted by the software, decided by the named body.
create table proposals (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  evaluation_id uuid not null,
  rule text not null,
  authority text not null,
  grounds text not null,
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'DROPPED', 'ADOPTED', 'DECLINED')),
  heard_on date,
  decision text,
  decided_on date,
  changed_by uuid not null,
  changed_at timestamptz not null,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, evaluation_id) references evaluations (jurisdiction_id, id),
  unique (jurisdiction_id, evaluation_id, rule),
  check ((state in ('ADOPTED', 'DECLINED')) = (decision is not null and decided_on is not null))
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['cycle_phases', 'cycle_transitions', 'fact_locks', 'fact_exceptions', 'files',
    'duty_records', 'rater_assignments', 'ballot_credentials', 'ballot_uses', 'paper_counts', 'ballots', 'self_reports',
    'replies', 'score_corrections', 'proposals']
  loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('create policy within_jurisdiction on %I using (jurisdiction_id = current_jurisdiction())
      with check (jurisdiction_id = current_jurisdiction())', tenant_table);
    execute format('grant select, insert on %I to lianxin_app', tenant_table);
  end loop;
end $$;
grant update on cycle_phases, fact_exceptions, duty_records, rater_assignments, ballot_credentials, paper_counts,
  self_reports, replies, proposals to lianxin_app;
-- A phase that is taken back unlocks its facts.
grant delete on fact_locks to lianxin_app;

-- The result that counts: the newest revision of each subject.
create view current_evaluations with (security_invoker = true) as
  select e.* from evaluations e
  where not exists (select from evaluations later where later.jurisdiction_id = e.jurisdiction_id
    and later.cycle_id = e.cycle_id and later.revision > e.revision
    and (later.mandate_id = e.mandate_id or later.ward_id = e.ward_id));
grant select on current_evaluations to lianxin_app;
