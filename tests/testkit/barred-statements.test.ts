import { describe, expect, test } from '@jest/globals';
import { barredReason } from './barred-statements.js';

describe('statements that would keep the database on one machine are barred', () => {
  test.each([
    ['create trigger sum_up after insert on visits execute function f()', 'triggers'],
    ['CREATE OR REPLACE CONSTRAINT TRIGGER t AFTER UPDATE ON links', 'triggers'],
    ['merge into links using new_links on true when matched then delete', 'MERGE'],
    ['with x as (select 1) MERGE INTO links using x on true when matched then delete', 'MERGE'],
    ['alter table links add foreign key (a) references b (a) on delete  set\n null', 'ON DELETE SET NULL'],
    ['update "pledges" set "digest" = gen_random_uuid() where "id" = $1', 'volatile'],
    ['insert into t (id) values (1) on conflict (id) do update set id = nextval($1)', 'volatile'],
    ['update pledges set jurisdiction_id = $1 where id = $2', 'jurisdiction_id'],
    ['update "pledges" set "note" = $1, "jurisdiction_id" = $2 where "id" = $3', 'jurisdiction_id'],
    ['set search_path to other', 'session-level'],
    ["begin; SET lianxin.jurisdiction = 'x'", 'session-level'],
    ['reset all', 'session-level'],
    ["select set_config('lianxin.jurisdiction', $1, false)", 'session-level'],
  ])('%s', (sql, reason) => {
    expect(barredReason(sql)).toContain(reason);
  });
});

describe('statements that any PostgreSQL and its distributed kin understand are let through', () => {
  test.each([
    'select * from pledges where jurisdiction_id = $1',
    'update pledges set note = $1 where jurisdiction_id = $2 and id = $3',
    'update links set ended_on = case when ("jurisdiction_id" = $1 and "id" = $2) then $3 else ended_on end where id = $2',
    'update pledges p set note = v.note from (values ($1)) v (note) where p.jurisdiction_id = $2',
    'insert into t (id) values (gen_random_uuid())',
    'insert into t (id, a) values ($1, $2) on conflict (id) do update set a = excluded.a',
    "begin isolation level repeatable read read only; select set_config('lianxin.jurisdiction', 'x', true)",
    'set local role lianxin_app',
    'set transaction read only',
    "insert into matters (title) values ('please set aside a merge into the road; reset it''s signs')",
    "select 1 -- don't; set search_path",
  ])('%s', sql => {
    expect(barredReason(sql)).toBeNull();
  });
});
