-- Something that is decided in stages, by a procedure of the programme.
create table consultations (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  procedure text not null,
  title text not null check (title <> ''),
  body text,
  ward_id uuid not null,
  group_id uuid,
  started_on date not null,
  started_by uuid not null,
  state text not null check (state in ('UNDERWAY', 'ADOPTED', 'REJECTED', 'ABANDONED')),
  ended_on date,
  outcome text,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  foreign key (jurisdiction_id, group_id) references groups (jurisdiction_id, id),
  check ((state = 'UNDERWAY') = (ended_on is null)),
  check (ended_on >= started_on)
);
create index on consultations (jurisdiction_id, ward_id);
create index on consultations (jurisdiction_id, group_id);
create index on consultations (jurisdiction_id, started_on);

-- A stage that was gone through, with the counts taken at its meeting and what was disclosed. Written once.
create table consultation_stages (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  consultation_id uuid not null,
  stage text not null,
  held_on date not null,
  note text,
  file_id uuid,
  eligible int check (eligible > 0),
  present int check (present between 0 and eligible),
  in_favour int check (in_favour >= 0),
  against int check (against >= 0),
  abstained int check (abstained >= 0),
  is_passed boolean not null,
  shown_until date,
  shown_text text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, consultation_id) references consultations (jurisdiction_id, id),
  foreign key (jurisdiction_id, file_id) references files (jurisdiction_id, id),
  unique (jurisdiction_id, consultation_id, stage),
  check ((shown_until is null) = (shown_text is null)),
  check (shown_until >= held_on),
  check (in_favour + against + abstained <= present)
);
create index on consultation_stages (jurisdiction_id, file_id);

-- The meeting of a stage to which representatives are invited to sit in.
create table consultation_meetings (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  consultation_id uuid not null,
  stage text not null,
  activity_id uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, consultation_id) references consultations (jurisdiction_id, id),
  foreign key (jurisdiction_id, activity_id) references activities (jurisdiction_id, id),
  unique (jurisdiction_id, consultation_id, stage)
);
create index on consultation_meetings (jurisdiction_id, activity_id);

-- Who was heard before a stage, what they said, and what they were answered.
create table opinions (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  consultation_id uuid not null,
  stage text not null,
  representative_id uuid not null,
  heard_on date not null,
  opinion text not null check (opinion <> ''),
  answer text,
  answered_on date,
  recorded_by uuid not null,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, consultation_id) references consultations (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  unique (jurisdiction_id, consultation_id, stage, representative_id),
  check ((answer is null) = (answered_on is null)),
  check (answered_on >= heard_on)
);
create index on opinions (jurisdiction_id, representative_id);

-- What the office tells all groups, each of which answers within a limit.
create table briefings (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  kind text not null,
  title text not null check (title <> ''),
  body text not null check (body <> ''),
  file_id uuid,
  sent_on date not null,
  due_on date not null,
  sent_by uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, file_id) references files (jurisdiction_id, id),
  check (due_on >= sent_on)
);
create index on briefings (jurisdiction_id, file_id);
create index on briefings (jurisdiction_id, sent_on);

create table briefing_answers (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  briefing_id uuid not null,
  group_id uuid not null,
  answered_on date,
  answer text,
  answered_by uuid,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, briefing_id) references briefings (jurisdiction_id, id),
  foreign key (jurisdiction_id, group_id) references groups (jurisdiction_id, id),
  unique (jurisdiction_id, briefing_id, group_id),
  check ((answered_on is null) = (answer is null))
);
create index on briefing_answers (jurisdiction_id, group_id);

-- Citizens who judge matters that could not be settled, each in a seat of the composition.
create table panel_members (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  panel text not null,
  ward_id uuid not null,
  seat text not null,
  name text not null check (name <> ''),
  representative_id uuid,
  started_on date not null,
  ended_on date,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  check (ended_on >= started_on)
);
create index on panel_members (jurisdiction_id, ward_id);
create index on panel_members (jurisdiction_id, representative_id);

create table panel_cases (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  panel text not null,
  ward_id uuid not null,
  matter_id uuid not null,
  opened_on date not null,
  question text not null check (question <> ''),
  state text not null check (state in ('OPEN', 'CONCLUDED')),
  conclusion text,
  conclusion_text text,
  concluded_on date,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  foreign key (jurisdiction_id, matter_id) references matters (jurisdiction_id, id),
  check ((state = 'CONCLUDED') = (conclusion is not null and conclusion_text is not null and concluded_on is not null)),
  check (concluded_on >= opened_on)
);
create index on panel_cases (jurisdiction_id, ward_id);
create index on panel_cases (jurisdiction_id, matter_id);
create unique index on panel_cases (jurisdiction_id, panel, matter_id) where state = 'OPEN';

create table panel_judgements (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  case_id uuid not null,
  member_id uuid not null,
  judgement text not null,
  reason text,
  given_on date not null,
  recorded_by uuid not null,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, case_id) references panel_cases (jurisdiction_id, id),
  foreign key (jurisdiction_id, member_id) references panel_members (jurisdiction_id, id),
  unique (jurisdiction_id, case_id, member_id)
);
create index on panel_judgements (jurisdiction_id, member_id);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['consultations', 'consultation_stages', 'consultation_meetings', 'opinions',
    'briefings', 'briefing_answers', 'panel_members', 'panel_cases', 'panel_judgements']
  loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('create policy within_jurisdiction on %I using (jurisdiction_id = current_jurisdiction())
      with check (jurisdiction_id = current_jurisdiction())', tenant_table);
    execute format('grant select, insert on %I to lianxin_app', tenant_table);
  end loop;
end $$;
grant update on consultations, opinions, briefing_answers, panel_members, panel_cases, panel_judgements to lianxin_app;
