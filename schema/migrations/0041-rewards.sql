-- Titles and awards that a body decided, each with its minute; one that was revoked keeps its reason.
create table honours (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  award text not null,
  year int not null,
  mandate_id uuid,
  ward_id uuid,
  amount numeric check (amount > 0),
  reason text not null,
  decided_by text not null,
  minute_number text not null,
  decided_on date not null,
  revoked_on date check (revoked_on >= decided_on),
  revoked_reason text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, mandate_id) references mandates (jurisdiction_id, id),
  foreign key (jurisdiction_id, ward_id) references wards (jurisdiction_id, id),
  unique (jurisdiction_id, award, year, mandate_id),
  unique (jurisdiction_id, award, year, ward_id),
  check (num_nonnulls(mandate_id, ward_id) = 1),
  check ((revoked_on is null) = (revoked_reason is null))
);
create index on honours (jurisdiction_id, year);
create index on honours (jurisdiction_id, mandate_id);
create index on honours (jurisdiction_id, ward_id);
alter table honours enable row level security;
create policy within_jurisdiction on honours using (jurisdiction_id = current_jurisdiction())
  with check (jurisdiction_id = current_jurisdiction());
grant select, insert, update on honours to lianxin_app;

-- What organisations earn for disputes they settled themselves: confirmed by a person, then paid; apart from every score.
create table allowance_entries (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  allowance text not null,
  line text not null,
  matter_id uuid not null,
  payee_ward_id uuid,
  payee_group_id uuid,
  year int not null,
  amount numeric not null check (amount >= 0),
  state text not null check (state in ('CONFIRMED', 'DECLINED', 'PAID')),
  reason text,
  confirmed_on date not null,
  paid_on date check (paid_on >= confirmed_on),
  voucher text,
  changed_by uuid not null,
  changed_at timestamptz not null,
  version int not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, matter_id) references matters (jurisdiction_id, id),
  foreign key (jurisdiction_id, payee_ward_id) references wards (jurisdiction_id, id),
  foreign key (jurisdiction_id, payee_group_id) references groups (jurisdiction_id, id),
  unique (jurisdiction_id, matter_id, allowance),
  check (num_nonnulls(payee_ward_id, payee_group_id) = 1),
  check ((state = 'PAID') = (paid_on is not null)),
  check (state <> 'DECLINED' or reason is not null)
);
create index on allowance_entries (jurisdiction_id, year);
create index on allowance_entries (jurisdiction_id, payee_ward_id);
create index on allowance_entries (jurisdiction_id, payee_group_id);
alter table allowance_entries enable row level security;
create policy within_jurisdiction on allowance_entries using (jurisdiction_id = current_jurisdiction())
  with check (jurisdiction_id = current_jurisdiction());
grant select, insert, update on allowance_entries to lianxin_app;
