-- The duty that a visit served is told and corrected like the rest of it.
alter table visit_corrections add column duty text;
