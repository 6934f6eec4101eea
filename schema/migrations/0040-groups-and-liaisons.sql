-- Groups of other kinds, such as service teams, with what they do; and who keeps a group in touch beside its leader.
alter table groups add column kind text, add column task text;
create table group_liaisons (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  group_id uuid not null,
  representative_id uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, group_id) references groups (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  unique (jurisdiction_id, group_id, representative_id)
);
create index on group_liaisons (jurisdiction_id, representative_id);
alter table group_liaisons enable row level security;
create policy within_jurisdiction on group_liaisons using (jurisdiction_id = current_jurisdiction())
  with check (jurisdiction_id = current_jurisdiction());
grant select, insert, delete on group_liaisons to lianxin_app;
