-- What the office certified of somebody's attendance, as it was counted that day. Only its withdrawal is added later.
create table attendance_certificates (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  number text not null check (number <> ''),
  representative_id uuid not null,
  name text not null check (name <> ''),
  from_on date not null,
  until_on date not null,
  days int not null check (days >= 0),
  workdays int not null check (workdays between 0 and days),
  minutes int not null check (minutes >= 0),
  occasions jsonb not null check (jsonb_typeof(occasions) = 'array'),
  signed_name text not null check (signed_name <> ''),
  issued_by uuid not null,
  issued_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  unique (jurisdiction_id, number),
  check (until_on >= from_on),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index on attendance_certificates (jurisdiction_id, representative_id);

-- The secret address of somebody's calendar: only the hash of its token is kept.
create table calendar_feeds (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  representative_id uuid not null,
  token_hash text not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, representative_id) references representatives (jurisdiction_id, id),
  unique (jurisdiction_id, token_hash)
);
create unique index on calendar_feeds (jurisdiction_id, representative_id) where revoked_at is null;
create index on calendar_feeds (jurisdiction_id, representative_id);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['attendance_certificates', 'calendar_feeds']
  loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('create policy within_jurisdiction on %I using (jurisdiction_id = current_jurisdiction())
      with check (jurisdiction_id = current_jurisdiction())', tenant_table);
    execute format('grant select, insert, update on %I to lianxin_app', tenant_table);
  end loop;
end $$;
