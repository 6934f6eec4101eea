-- Two conditions in the place of one with "or", which would compare every evaluation of a cycle with every other.
create or replace view current_evaluations with (security_invoker = true) as
  select e.* from evaluations e
  where not exists (select from evaluations later where later.jurisdiction_id = e.jurisdiction_id
      and later.cycle_id = e.cycle_id and later.mandate_id = e.mandate_id and later.revision > e.revision)
    and not exists (select from evaluations later where later.jurisdiction_id = e.jurisdiction_id
      and later.cycle_id = e.cycle_id and later.ward_id = e.ward_id and later.revision > e.revision);
