-- One person who was entered twice: what was the one's is the other's from then on, and can be given back.
create table person_merges (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  from_id uuid not null,
  into_id uuid not null,
  reason text not null check (reason <> ''),
  -- Keys of what was given over, by table.
  moved jsonb not null,
  merged_on date not null,
  merged_by uuid not null,
  split_on date check (split_on >= merged_on),
  split_by uuid,
  split_reason text check (split_reason <> ''),
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, from_id) references representatives (jurisdiction_id, id),
  foreign key (jurisdiction_id, into_id) references representatives (jurisdiction_id, id),
  check (from_id <> into_id),
  check ((split_on is null) = (split_reason is null))
);
create unique index on person_merges (jurisdiction_id, from_id) where split_on is null;
create index on person_merges (jurisdiction_id, from_id);
create index on person_merges (jurisdiction_id, into_id);
create index on representatives (jurisdiction_id, name);

alter table person_merges enable row level security;
create policy within_jurisdiction on person_merges using (jurisdiction_id = current_jurisdiction())
  with check (jurisdiction_id = current_jurisdiction());
grant select, insert, update on person_merges to lianxin_app;

-- Only whose a record is may be changed of what is otherwise never changed.
grant update (representative_id) on matter_authors, opinions, panel_members, task_addressees, group_liaisons,
  leave_requests to lianxin_app;
