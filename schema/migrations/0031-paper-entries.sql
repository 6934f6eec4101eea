-- What somebody else entered from the paper page of a representative, and that it was read back and signed.
create table paper_entries (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  representative_id uuid not null,
  record_type text not null check (record_type in ('VISIT', 'PLEDGE_CLAIM', 'LEAVE')),
  -- The visit, pledge item or leave: kept by its key, because it may be in any of three tables.
  record_id uuid not null,
  record_title text not null check (record_title <> ''),
  happened_on date not null,
  page text not null check (page <> ''),
  paper_on date not null,
  entered_by uuid not null,
  entered_on date not null check (entered_on >= paper_on),
  read_back_on date check (read_back_on >= entered_on),
  signed_name text check (signed_name <> ''),
  file_id uuid,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  foreign key (jurisdiction_id, file_id) references files (jurisdiction_id, id),
  check ((read_back_on is null) = (signed_name is null)),
  check (file_id is null or read_back_on is not null)
);
create index on paper_entries (jurisdiction_id, representative_id);
create index on paper_entries (jurisdiction_id, record_id);
create index on paper_entries (jurisdiction_id, entered_on);
create index on paper_entries (jurisdiction_id, file_id);

alter table paper_entries enable row level security;
create policy within_jurisdiction on paper_entries using (jurisdiction_id = current_jurisdiction())
  with check (jurisdiction_id = current_jurisdiction());
grant select, insert, update on paper_entries to lianxin_app;

-- Who is asked for by when a household was last looked at.
create index on households (jurisdiction_id, verified_on);
