-- Figures that wards report because no record counts them, what is to be reached, and every value anybody gave.
create table indicator_reports (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  ward_id uuid not null,
  indicator text not null,
  -- First day of the period; 1900-01-01 for a figure that is given once for good.
  period_on date not null check (extract(day from period_on) = 1),
  due_on date,
  value numeric,
  bound text not null default 'EXACT' check (bound in ('EXACT', 'MORE_THAN', 'LESS_THAN')),
  doubt text,
  note text,
  source text,
  status text not null check (status in ('EXPECTED', 'DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED')),
  approved_levels int not null default 0 check (approved_levels >= 0),
  submitted_on date,
  submitted_by uuid,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  unique (jurisdiction_id, ward_id, indicator, period_on),
  check (due_on >= period_on),
  check (status in ('EXPECTED', 'DRAFT') or (value is not null and submitted_on is not null))
);
create index on indicator_reports (jurisdiction_id, indicator, period_on);
create index on indicator_reports (jurisdiction_id, status, due_on);
create index on indicator_reports (jurisdiction_id, period_on);

create table indicator_steps (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  report_id uuid not null,
  verb text not null check (verb in ('SAVE', 'SUBMIT', 'APPROVE', 'RETURN')),
  value numeric,
  bound text not null check (bound in ('EXACT', 'MORE_THAN', 'LESS_THAN')),
  doubt text,
  note text,
  source text,
  level text,
  reason text,
  taken_by uuid,
  taken_at timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, report_id) references indicator_reports (jurisdiction_id, id),
  check ((verb = 'RETURN') = (reason is not null))
);
create index on indicator_steps (jurisdiction_id, report_id, taken_at);

create table indicator_targets (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  ward_id uuid not null,
  indicator text not null,
  period_on date not null check (extract(day from period_on) = 1),
  value numeric not null,
  source text,
  set_by uuid,
  set_at timestamptz not null,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  unique (jurisdiction_id, ward_id, indicator, period_on)
);
create index on indicator_targets (jurisdiction_id, indicator, period_on);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['indicator_reports', 'indicator_steps', 'indicator_targets']
  loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('create policy within_jurisdiction on %I using (jurisdiction_id = current_jurisdiction())
      with check (jurisdiction_id = current_jurisdiction())', tenant_table);
    execute format('grant select, insert on %I to lianxin_app', tenant_table);
  end loop;
end $$;
-- What somebody reported is never taken away, and what happened to it never changed.
grant update on indicator_reports, indicator_targets to lianxin_app;
