-- Who let a submitted self-report be written again, and why.
alter table self_reports
  add column reopened_by uuid,
  add column reopened_at timestamptz,
  add column reopened_reason text,
  add check ((reopened_at is null) = (reopened_by is null) and (reopened_at is null) = (reopened_reason is null));

-- What the subject says shows it, beside a file.
alter table replies add column evidence text;

-- One act of publishing: the cycle, single evaluations that had waited, or a correction of what was published.
create table publications (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  cycle_id uuid not null,
  minute_number text not null,
  -- Null for results that were published elsewhere and entered afterwards.
  made_by uuid,
  published_at timestamptz not null,
  -- Over the digests of what it published, in the order of the ids.
  digest text not null,
  -- Facts of subjects that it did not publish and that ranks and quotas were worked out with, by evaluation.
  held_back jsonb not null default '[]' check (jsonb_typeof(held_back) = 'array'),
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, cycle_id) references evaluation_cycles (jurisdiction_id, id)
);
create index on publications (jurisdiction_id, cycle_id, published_at);
alter table publications enable row level security;
create policy within_jurisdiction on publications using (jurisdiction_id = current_jurisdiction())
  with check (jurisdiction_id = current_jurisdiction());
grant select, insert on publications to lianxin_app;

alter table evaluations
  add column publication_id uuid,
  -- Why it was not published with the others, while no reply is open.
  add column held_back_reason text,
  add foreign key (jurisdiction_id, publication_id) references publications (jurisdiction_id, id);
create index on evaluations (jurisdiction_id, publication_id);

insert into publications (jurisdiction_id, id, cycle_id, minute_number, published_at, digest)
select c.jurisdiction_id, c.id, c.id, c.minute_number, c.published_at,
  encode(sha256(convert_to(coalesce(string_agg(e.digest, E'\n' order by e.id), ''), 'UTF8')), 'hex')
from evaluation_cycles c
left join evaluations e on e.jurisdiction_id = c.jurisdiction_id and e.cycle_id = c.id and e.published_at is not null
where c.phase = 'PUBLISHED'
group by c.jurisdiction_id, c.id, c.minute_number, c.published_at;
update evaluations set publication_id = cycle_id where published_at is not null;

-- A view keeps the columns its table had.
create or replace view current_evaluations with (security_invoker = true) as
  select e.* from evaluations e
  where not exists (select from evaluations later where later.jurisdiction_id = e.jurisdiction_id
    and later.cycle_id = e.cycle_id and later.revision > e.revision
    and (later.mandate_id = e.mandate_id or later.ward_id = e.ward_id));
