-- What is told of a contact besides its day: earlier visits say none of it.
alter table visits
  drop constraint visits_channel_check,
  add constraint visits_channel_check
    check (channel in ('HOME', 'RECEPTION', 'GO_DOWN', 'APPOINTMENT', 'PHONE', 'ONLINE', 'GATHERING')),
  add column is_collective boolean,
  add column round text check (round <> ''),
  add column help text[] not null default '{}',
  add column need text check (need <> ''),
  add column suggestion text check (suggestion <> '');
