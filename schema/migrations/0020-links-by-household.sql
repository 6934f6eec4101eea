-- One link of a mandate to a household at a time, as before. Mandate and household are one text here: as columns of their
-- own they would let the planner look households up in this index, where each look-up takes a thousand times as long as
-- in links (jurisdiction_id, household_id).
alter table links
  drop constraint links_jurisdiction_id_mandate_id_household_id_daterange_excl,
  add constraint links_once_at_a_time exclude using gist (jurisdiction_id with =,
    (mandate_id::text || household_id::text) with =, daterange(started_on, ended_on, '[]') with &&);
