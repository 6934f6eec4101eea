-- Roles: the owner migrates; the server connects as lianxin_app, which owns nothing and is held by row-level security.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

do $$ begin
  if not exists (select from pg_roles where rolname = 'lianxin_app') then
    create role lianxin_app nologin;
  end if;
end $$;

-- The jurisdiction of the current transaction. An unset or reused connection yields null, so nothing is visible.
create function current_jurisdiction() returns uuid language sql stable
  as $$ select nullif(current_setting('lianxin.jurisdiction', true), '')::uuid $$;

-- Global tables: small, rarely written, read before a jurisdiction is known.
create table jurisdictions (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z][a-z0-9-]*$'),
  name_zh text not null,
  name_en text not null,
  time_zone text not null default 'Asia/Shanghai',
  is_demo boolean not null default false,
  created_at timestamptz not null
);

create table users (
  id uuid primary key,
  username text not null unique check (username = lower(username)),
  display_name text not null,
  password_hash text not null,
  failed_sign_ins int not null default 0 check (failed_sign_ins >= 0),
  locked_until timestamptz,
  disabled_at timestamptz,
  created_at timestamptz not null
);

-- What a user may be in a jurisdiction. No foreign key into tenant tables: it is read before the jurisdiction is set.
create table role_assignments (
  id uuid primary key,
  user_id uuid not null references users (id),
  jurisdiction_id uuid not null references jurisdictions (id),
  role text not null check (role in
    ('LIAISON_OFFICE', 'LEADER', 'EVALUATOR', 'REPRESENTATIVE', 'HOUSEHOLD', 'AUDITOR', 'ADMINISTRATOR')),
  ward_id uuid,
  representative_id uuid,
  household_id uuid,
  check (role <> 'REPRESENTATIVE' or representative_id is not null),
  check (role <> 'HOUSEHOLD' or household_id is not null)
);
create index on role_assignments (user_id);
create index on role_assignments (jurisdiction_id, user_id);

create table sessions (
  token_hash bytea primary key,
  user_id uuid not null references users (id),
  role_assignment_id uuid not null references role_assignments (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  check (expires_at > created_at)
);
create index on sessions (user_id);
create index on sessions (role_assignment_id);
create index on sessions (expires_at);

-- Tenant tables from here on: every key, unique constraint and index begins with jurisdiction_id.
create table programme_versions (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  version int not null check (version > 0),
  file_name text not null,
  source_text text not null,
  digest text not null,
  adopted_at timestamptz not null,
  adopted_by uuid,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, version)
);

create table audit_entries (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  sequence bigint not null,
  at timestamptz not null,
  actor_id uuid,
  action text not null,
  record_type text not null,
  record_id uuid,
  payload text not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, sequence)
);
create index on audit_entries (jurisdiction_id, record_id);
create index on audit_entries (jurisdiction_id, actor_id);

create table audit_heads (
  jurisdiction_id uuid primary key references jurisdictions (id),
  sequence bigint not null,
  hash bytea not null
);

-- The only way into the log. The chain covers every column a reader relies on; the head row orders writers.
create function append_audit_entry(entry_id uuid, entry_at timestamptz, entry_actor uuid, entry_action text,
    entry_record_type text, entry_record uuid, entry_payload text) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  owner_id uuid := current_jurisdiction();
  head audit_heads;
  next_hash bytea;
begin
  if owner_id is null then raise exception 'audit entry without a jurisdiction'; end if;
  insert into audit_heads values (owner_id, 0, '\x00') on conflict do nothing;
  select * into head from audit_heads where jurisdiction_id = owner_id for update;
  next_hash := sha256(head.hash || convert_to(concat_ws(E'\x1f', head.sequence + 1,
    to_char(entry_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), coalesce(entry_actor::text, ''), entry_action,
    entry_record_type, coalesce(entry_record::text, ''), entry_payload), 'UTF8'));
  insert into audit_entries values (owner_id, entry_id, head.sequence + 1, entry_at, entry_actor, entry_action,
    entry_record_type, entry_record, entry_payload, head.hash, next_hash);
  update audit_heads set sequence = head.sequence + 1, hash = next_hash where jurisdiction_id = owner_id;
  return head.sequence + 1;
end $$;

-- Recomputes the chain; answers the place of the first entry that does not fit or is gone, or null. The head tells when
-- the last ones are gone. pg_temp comes last in the path: before it, a caller's own table would be read instead.
create function first_broken_audit_entry() returns bigint
  language sql stable security definer set search_path = public, pg_temp as $$
  with chain as (
    select row_number() over entries as place, hash,
      sequence = row_number() over entries
        and previous_hash = lag(hash, 1, '\x00'::bytea) over entries
        and hash = sha256(previous_hash || convert_to(concat_ws(E'\x1f', row_number() over entries,
          to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), coalesce(actor_id::text, ''), action,
          record_type, coalesce(record_id::text, ''), payload), 'UTF8')) as fits
    from audit_entries where jurisdiction_id = current_jurisdiction()
    window entries as (order by sequence)
  ), kept as (
    select count(*) as entries, (select hash from chain order by place desc limit 1) as last_hash from chain
  )
  select coalesce((select min(place) from chain where not fits),
    case
      when coalesce(head.sequence, 0) <> entries then least(coalesce(head.sequence, 0), entries) + 1
      when head.hash <> last_hash then entries
    end)
  from kept left join audit_heads head on head.jurisdiction_id = current_jurisdiction()
$$;

-- A retried mutation with the same client key finds here what the first one did.
create table applied_mutations (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  user_id uuid not null,
  mutation text not null,
  input_digest text not null,
  result_id uuid,
  applied_at timestamptz not null,
  primary key (jurisdiction_id, id)
);
