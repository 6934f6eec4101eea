import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PERSON_COLUMNS, STAYING } from '@lianxin/api/person-merges/moved-records.js';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import { walkTo } from '../evaluations/cycle-walk.js';
import { figuresOf, recompute } from '../measures/figures.js';

let server: TestServer;
let story: Story;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  office = await story.user('LIAISON_OFFICE', {}, '王办事员');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const LIKE = '{ likePeople(first: 50) { nodes { from { id } into { id } reasons } } }';
const MERGE = 'id version splitOn from { id } into { id }';

/** Two entries of one name for one village, each with a household, a mandate of another type and a visit. */
async function twoEntries(name: string) {
  const village = await story.ward();
  const older = await story.representative({ wardId: village.id }, { name });
  const newer = await story.representative({ wardId: village.id, type: 'party-delegate', isPrimary: false }, { name });
  for (const { id, mandate } of [older, newer]) {
    const household = await story.household({ wardId: village.id });
    await story.insert('links', { mandateId: mandate.id, householdId: household.id });
    await story.insert('visits', { representativeId: id, householdId: household.id, visitedOn: `${story.year}-04-01` });
  }
  const [from, into] = [story.gid('Representative', newer), story.gid('Representative', older)];
  const input = { fromId: from, intoId: into, reason: '导入了两次' };
  return { village, older, newer, from, into, input };
}

const countOf = (table: 'visits' | 'mandates', { id }: { id: string }) =>
  story.count(table, `representative_id = '${id}'`);

describe('one person entered twice', () => {
  test('is proposed with what both entries have in common, and is found once after the office has merged them', async () => {
    const { from, into, input } = await twoEntries('黎明华');
    const both = [from, into].sort();
    const pairs = async () =>
      (await office.data(LIKE)).likePeople.nodes
        .filter((pair: Data) => [pair.from.id, pair.into.id].sort().join() === both.join())
        .map(({ reasons }: Data) => reasons);
    expect(await pairs()).toEqual([['姓名相同', '同一片区']]);
    await act(office, 'mergePeople', input);
    expect(await pairs()).toEqual([]);
    const found = await office.data('{ representatives(search: "黎明华") { nodes { id mandates { type } } } }');
    expect(found.representatives.nodes).toEqual([
      { id: into, mandates: [{ type: 'villagers-representative' }, { type: 'party-delegate' }] },
    ]);
  });

  test('has the records of both, counted once for the ward, and gets them back when the merge was wrong', async () => {
    const { village, older, newer, input } = await twoEntries('苏小红');
    const figures = async () => {
      await recompute(server, story);
      return figuresOf(office, story.year, ['visits.count', 'households.visited'], story.gid('Ward', village));
    };
    const apart = await figures();
    const merge = await act(office, 'mergePeople', input, MERGE);
    expect([await countOf('visits', older), await countOf('mandates', older)]).toEqual([2, 2]);
    expect([await countOf('visits', newer), await countOf('mandates', newer)]).toEqual([0, 0]);
    expect((await figures())[0]).toBe('2');
    const visit = { representativeId: older.id, visitedOn: `${story.year}-05-01` };
    const household = await story.household({ wardId: village.id });
    await story.insert('visits', { ...visit, householdId: household.id });
    const split = { personMergeId: merge.id, version: merge.version, reason: '同名的两个人' };
    expect(await refused(office, 'splitPeople', { ...split, reason: '' })).toMatchObject({ reason: 'text-missing' });
    expect((await act(office, 'splitPeople', split, MERGE)).splitOn).toBe(story.today);
    expect([await countOf('visits', older), await countOf('visits', newer)]).toEqual([2, 1]);
    await story.query('delete from visits where household_id = $1', [household.id]);
    expect(await figures()).toEqual(apart);
    expect(await refused(office, 'splitPeople', { ...split, version: merge.version + 1 })).toMatchObject({
      reason: 'merge-split',
    });
  });

  test('is not merged where both have what one person has once: a mandate, a pledge of the year, an entry of a roll', async () => {
    const twins = await twoEntries('柯大山');
    await story.query("update mandates set type = 'villagers-representative' where representative_id = $1", [
      twins.newer.id,
    ]);
    expect(await refused(office, 'mergePeople', twins.input)).toMatchObject({
      code: 'CONFLICT',
      reason: 'mandate-of-both',
    });
    const pledgers = await twoEntries('柯大江');
    for (const { id } of [pledgers.older, pledgers.newer]) await story.pledge({ representativeId: id });
    expect(await refused(office, 'mergePeople', pledgers.input)).toEqual({
      code: 'CONFLICT',
      reason: 'records-of-both',
      field: 'fromId',
    });
    expect(await countOf('visits', pledgers.newer)).toBe(1);
  });

  test('keeps the primary mandate of the entry that stays; a split makes the other one primary again', async () => {
    const { newer, input } = await twoEntries('柯大河');
    await story.query('update mandates set is_primary = true where representative_id = $1', [newer.id]);
    const isPrimary = () => story.count('mandates', `id = '${newer.mandate.id}' and is_primary`);
    const merge = await act(office, 'mergePeople', input, MERGE);
    expect(await isPrimary()).toBe(0);
    await act(office, 'splitPeople', { personMergeId: merge.id, version: merge.version, reason: '两个人' });
    expect(await isPrimary()).toBe(1);
  });

  test('is merged by the office alone, not into itself and not twice', async () => {
    const { input, into } = await twoEntries('杜鹃');
    const representative = await story.user('LEADER');
    expect(await refused(representative, 'mergePeople', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(office, 'mergePeople', { ...input, fromId: into })).toMatchObject({
      reason: 'merged-with-itself',
    });
    await act(office, 'mergePeople', input);
    expect(await refused(office, 'mergePeople', input)).toMatchObject({ reason: 'merged-already' });
  });

  test('every table that says whose a record is goes over with the person, or is named as staying', async () => {
    const rows = await story.query(
      `select distinct f.conrelid::regclass::text as name from pg_constraint f
       where f.contype = 'f' and f.confrelid = 'representatives'::regclass`,
    );
    const known = [...PERSON_COLUMNS.map(({ table }) => table), ...STAYING];
    expect(rows.map(({ name }) => name).filter(name => !known.includes(name))).toEqual([]);
  });

  test('nothing of a year whose facts are locked changes hands', async () => {
    const { input } = await twoEntries('封存人');
    await walkTo(office, story, 'SELF_REPORT');
    expect(await refused(office, 'mergePeople', input)).toMatchObject({ reason: 'facts-locked' });
  });
});
