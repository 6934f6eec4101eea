-- Classes of raters, where a rubric asks how a group is composed. An account has its class for a cycle and group; a code
-- carries the class of those among whom it is handed out; a paper count tells how many of its papers came from each.
-- Ballots have none: who is alone in a class would be known by it. How many of a class voted follows from the uses.
create table rater_classes (
  jurisdiction_id uuid not null references jurisdictions (id),
  id uuid not null,
  cycle_id uuid not null,
  rater_group text not null,
  rater_id uuid not null,
  class text not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, cycle_id) references evaluation_cycles (jurisdiction_id, id),
  unique (jurisdiction_id, cycle_id, rater_group, rater_id)
);

alter table ballot_credentials add column rater_class text;
alter table paper_counts add column rater_classes jsonb not null default '{}'
  check (jsonb_typeof(rater_classes) = 'object');

alter table rater_classes enable row level security;
create policy within_jurisdiction on rater_classes using (jurisdiction_id = current_jurisdiction())
  with check (jurisdiction_id = current_jurisdiction());
grant select, insert, update, delete on rater_classes to lianxin_app;
