-- What was said to somebody because of what was counted: each step of the ladder once a year and mandate, taken by a person.
create table consequences (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  mandate_id uuid not null,
  year int not null,
  step text not null,
  authority text not null,
  -- What was counted on the day of the notice, and in which records.
  counted int not null check (counted > 0),
  records jsonb not null,
  notice text not null,
  notified_on date not null,
  heard_on date check (heard_on >= notified_on),
  statement text,
  state text not null default 'NOTIFIED' check (state in ('NOTIFIED', 'TAKEN', 'NOT_TAKEN', 'LIFTED')),
  decision text,
  decided_by text,
  decided_on date check (decided_on >= notified_on),
  lifted_on date,
  lifted_reason text,
  changed_by uuid not null,
  changed_at timestamptz not null,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, mandate_id) references mandates (jurisdiction_id, id),
  unique (jurisdiction_id, mandate_id, year, step),
  check ((heard_on is null) = (statement is null)),
  check (state not in ('TAKEN', 'NOT_TAKEN') or (decision is not null and decided_by is not null and decided_on is not null)),
  check ((state = 'LIFTED') = (lifted_reason is not null and lifted_on is not null))
);
create index on consequences (jurisdiction_id, year);

-- That another body consented beforehand; never what the matter was.
create table prior_consents (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  mandate_id uuid not null,
  kind text not null,
  consented_by text not null,
  consented_on date not null,
  number text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, mandate_id) references mandates (jurisdiction_id, id),
  unique (jurisdiction_id, mandate_id, kind, number)
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['consequences', 'prior_consents']
  loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('create policy within_jurisdiction on %I using (jurisdiction_id = current_jurisdiction())
      with check (jurisdiction_id = current_jurisdiction())', tenant_table);
    execute format('grant select, insert on %I to lianxin_app', tenant_table);
  end loop;
end $$;
grant update on consequences to lianxin_app;
