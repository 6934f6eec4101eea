-- What somebody says is wrong, missing or twice in the records about them, and what the office answered. Nothing is
-- changed by it: whoever may change the record does that where it is kept.
create table record_objections (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  representative_id uuid not null,
  kind text not null check (kind in ('WRONG', 'MISSING', 'TWICE')),
  record_type text not null check (record_type in ('VISIT', 'ATTENDANCE', 'MATTER', 'PLEDGE_ITEM', 'DUTY_RECORD')),
  -- The visit, activity, matter, pledge item or duty record: kept by its key, because a record may be in any of five tables.
  record_id uuid,
  record_title text check (record_title <> ''),
  happened_on date not null,
  said text not null check (said <> ''),
  raised_on date not null,
  raised_by uuid not null,
  due_on date not null check (due_on >= raised_on),
  state text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'REFUSED')),
  answer text check (answer <> ''),
  answered_on date check (answered_on >= raised_on),
  answered_by uuid,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  check ((record_id is null) = (kind = 'MISSING')),
  check ((record_title is null) = (record_id is null)),
  check ((state = 'OPEN') = (answer is null)),
  check ((answer is null) = (answered_on is null)),
  check ((answer is null) = (answered_by is null))
);
create index on record_objections (jurisdiction_id, representative_id);
create index on record_objections (jurisdiction_id, state, due_on);
create index on record_objections (jurisdiction_id, raised_on);
-- What waits for an answer is raised once.
create unique index on record_objections (jurisdiction_id, representative_id, record_type, record_id)
  where state = 'OPEN' and record_id is not null;

alter table record_objections enable row level security;
create policy within_jurisdiction on record_objections using (jurisdiction_id = current_jurisdiction())
  with check (jurisdiction_id = current_jurisdiction());
grant select, insert, update on record_objections to lianxin_app;
