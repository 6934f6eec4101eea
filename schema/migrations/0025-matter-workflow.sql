-- The way of a matter is the programme's: who has to answer for it and by when, what it is about, how it was settled.
alter table matters
  drop constraint matters_state_check,
  drop constraint matters_counted_state_check,
  add constraint matters_state_check check (state in ('RAISED', 'REGISTERED', 'DISPATCHED', 'RETURNED', 'ACCEPTED',
    'HANDLING', 'ANSWERED', 'RATED', 'REOPENED', 'CLOSED', 'MERGED')),
  add constraint matters_counted_state_check check (counted_state in ('RAISED', 'REGISTERED', 'DISPATCHED', 'RETURNED',
    'ACCEPTED', 'HANDLING', 'ANSWERED', 'RATED', 'REOPENED', 'CLOSED', 'MERGED')),
  add column topic text,
  add column source text,
  add column external_number text check (external_number <> ''),
  add column owner_ward_id uuid,
  add column owner_group_id uuid,
  add column merged_into_id uuid,
  add column dispatched_on date,
  add column stepped_on date,
  add column due_on date,
  add column late_steps int not null default 0 check (late_steps >= 0),
  add column counted_due_on date,
  add column counted_late_steps int,
  add column rating text,
  add column settled_by text,
  add column is_major boolean,
  add column is_whole_network boolean not null default false,
  add foreign key (jurisdiction_id, owner_ward_id) references wards (jurisdiction_id, id),
  add foreign key (jurisdiction_id, owner_group_id) references groups (jurisdiction_id, id),
  add foreign key (jurisdiction_id, merged_into_id) references matters (jurisdiction_id, id),
  add unique (jurisdiction_id, source, external_number),
  add check ((source is null) = (external_number is null)),
  add check (num_nonnulls(owner_ward_id, owner_group_id) <= 1),
  add check ((state = 'MERGED') = (merged_into_id is not null)),
  add check (merged_into_id <> id),
  add check (state <> 'RATED' or rating is not null);
create index on matters (jurisdiction_id, kind);
create index on matters (jurisdiction_id, topic);
create index on matters (jurisdiction_id, due_on);
create index on matters (jurisdiction_id, owner_ward_id);
create index on matters (jurisdiction_id, owner_group_id);
create index on matters (jurisdiction_id, merged_into_id);

alter table matter_steps
  drop constraint matter_steps_verb_check,
  add constraint matter_steps_verb_check check (verb in ('RAISE', 'REGISTER', 'DISPATCH', 'ACCEPT', 'RETURN', 'HANDLE',
    'ANSWER', 'RATE', 'REOPEN', 'CLOSE', 'ESCALATE', 'MERGE')),
  add column due_on date,
  add column owner_ward_id uuid,
  add column owner_group_id uuid,
  add foreign key (jurisdiction_id, owner_ward_id) references wards (jurisdiction_id, id),
  add foreign key (jurisdiction_id, owner_group_id) references groups (jurisdiction_id, id);
create index on matter_steps (jurisdiction_id, owner_ward_id);
create index on matter_steps (jurisdiction_id, owner_group_id);

-- Who raised a matter besides the first author: jointly, or by a matter that was merged into it.
create table matter_authors (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  matter_id uuid not null,
  representative_id uuid not null,
  merged_from_id uuid,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, matter_id) references matters (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  foreign key (jurisdiction_id, merged_from_id) references matters (jurisdiction_id, id),
  unique (jurisdiction_id, matter_id, representative_id)
);
create index on matter_authors (jurisdiction_id, representative_id);
create index on matter_authors (jurisdiction_id, merged_from_id);
alter table matter_authors enable row level security;
create policy within_jurisdiction on matter_authors using (jurisdiction_id = current_jurisdiction())
  with check (jurisdiction_id = current_jurisdiction());
grant select, insert on matter_authors to lianxin_app;

-- Everybody who raised a matter; the first author alone counts for a ward, so that it counts once.
create view matter_raisers with (security_invoker = true) as
  select jurisdiction_id, id as matter_id, representative_id, true as is_first from matters
  where representative_id is not null
  union all
  select jurisdiction_id, matter_id, representative_id, false from matter_authors;
grant select on matter_raisers to lianxin_app;
