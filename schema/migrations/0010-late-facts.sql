-- How a matter stood when the facts of its year were locked, once it has moved on without an exception.
alter table matters
  add column counted_state text check (counted_state in ('RAISED', 'REGISTERED', 'ANSWERED', 'REOPENED', 'CLOSED')),
  add column counted_outcome text,
  add check (counted_outcome is null or counted_state is not null);
