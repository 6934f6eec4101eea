import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
const PROGRAMME = fixture('programme.yaml') + fixture('task-lists.yaml');

let server: TestServer;
let story: Story;
let township: Row<'wards'>;
let [east, hamlet, grid]: Row<'wards'>[] = [];
let team: Row<'groups'>;
let office: Client;
let eastLeader: Client;
let member: Client;
let mondays: string[];
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, PROGRAMME);
  township = await story.ward({ kind: 'township', name: '测试镇' });
  east = await story.ward({ parentId: township.id, name: '东村' });
  hamlet = await story.ward({ parentId: east.id, kind: 'village-group', name: '东一组' });
  grid = await story.ward({ parentId: hamlet.id, kind: 'village-group', name: '东一组一格' });
  team = await story.insert('groups', { wardId: east.id, name: '便民服务队' });
  office = await story.user('LIAISON_OFFICE');
  eastLeader = await story.user('LEADER', { wardId: east.id });
  const person = await story.representative({ wardId: hamlet.id, groupId: team.id });
  member = await story.user('REPRESENTATIVE', { representativeId: person.id });
  mondays = (await office.data('{ taskListProgramme { openDays } }')).taskListProgramme.openDays;
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const gid = (ward: Row<'wards'>) => story.gid('Ward', ward);
const LIST = `id listedOn tasks { id version text withdrawnOn withdrawnReason viewerCanWithdraw replaces { text } progress { done all }
  addressees { id version level state stateTitle isNil isOverdue progressBelow { done all } ward { name } group { name }
    viewerCanTake viewerCanReport viewerCanHandDown } }`;
const LIST_OF = `query ($id: ID!) { taskList(id: $id) { ${LIST} } }`;
const readAs = async (who: Client, { id }: Data) => (await who.data(LIST_OF, { id })).taskList;
const issue = (weeksAgo: number, task: object) =>
  act(
    office,
    'issueTaskList',
    {
      wardId: gid(township),
      listedOn: mondays[weeksAgo + 1],
      tasks: [{ domain: 'safety', text: '查加油站', wardIds: [gid(east!)], ...task }],
    },
    LIST,
  );
const at = ({ id, version }: Data) => ({ taskAddresseeId: id, version });

describe('a task that was wrong', () => {
  test('is taken back with its reason and replaced on the list; whoever had it sees both', async () => {
    const list = await issue(0, {});
    const [wrong] = list.tasks;
    const named = { listedTaskId: wrong.id, version: wrong.version, reason: '地点写错' };
    expect(await refused(eastLeader, 'withdrawListedTask', named)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(office, 'withdrawListedTask', { ...named, reason: ' ' })).toMatchObject({
      reason: 'text-missing',
    });
    const correction = { domain: 'safety', text: '查加气站', wardIds: [gid(east!)] };
    const after = await act(office, 'withdrawListedTask', { ...named, correction }, LIST);
    expect(after.tasks).toMatchObject([
      { text: '查加油站', withdrawnOn: story.today, withdrawnReason: '地点写错', viewerCanWithdraw: false },
      { text: '查加气站', withdrawnOn: null, replaces: { text: '查加油站' }, viewerCanWithdraw: true },
    ]);
    const again = { ...named, version: after.tasks[0].version };
    expect(await refused(office, 'withdrawListedTask', again)).toMatchObject({ reason: 'task-withdrawn' });

    const own = '{ ownTasks(first: 20) { nodes { task { text withdrawnReason } viewerCanReport isOverdue } } }';
    const { ownTasks } = await eastLeader.data(own);
    expect(ownTasks.nodes).toEqual(
      expect.arrayContaining([
        { task: { text: '查加油站', withdrawnReason: '地点写错' }, viewerCanReport: false, isOverdue: false },
        { task: { text: '查加气站', withdrawnReason: null }, viewerCanReport: true, isOverdue: false },
      ]),
    );
    const report = { ...at(wrong.addressees[0]), isDone: true, reportedOn: list.listedOn };
    expect(await refused(eastLeader, 'reportTask', report)).toMatchObject({ reason: 'task-withdrawn' });
  });

  test('counts nowhere any more', async () => {
    const list = await issue(3, { text: '误发的事' });
    const records = async () => {
      await server.runPendingTasks();
      const query = `query ($year: Int!, $wardId: ID!) { measureRecords(measure: "taskLists.done", year: $year, wardId: $wardId,
        first: 50) { nodes { title } } }`;
      const where = { year: Number(list.listedOn.slice(0, 4)), wardId: gid(east!) };
      const { measureRecords } = await office.data(query, where);
      return measureRecords.nodes.filter(({ title }: Data) => title.includes('误发的事')).length;
    };
    expect(await records()).toBe(1);
    const { id: listedTaskId, version } = list.tasks[0];
    await act(office, 'withdrawListedTask', { listedTaskId, version, reason: '发错了' });
    expect(await records()).toBe(0);
  });
});

describe('a task that goes down', () => {
  test('stands below whoever handed it down, level by level, with how far those at the ends are', async () => {
    const list = await issue(4, {});
    const [village] = list.tasks[0].addressees;
    await act(eastLeader, 'handTaskDown', {
      ...at(village),
      wardIds: [gid(hamlet!)],
      groupIds: [story.gid('Group', team)],
    });
    const [, ...below] = (await readAs(office, list)).tasks[0].addressees;
    const ofHamlet = below.find(({ group }: Data) => group === null);
    const ofTeam = below.find(({ group }: Data) => group !== null);
    expect(ofTeam).toMatchObject({ level: 1, group: { name: '便民服务队' } });
    await act(office, 'handTaskDown', { ...at(ofHamlet), wardIds: [gid(grid!)] });
    await act(member, 'reportTask', { ...at(ofTeam), isDone: true, reportedOn: list.listedOn });
    const { tasks } = await readAs(office, list);
    const rows = tasks[0].addressees.map(({ ward, group, level, progressBelow }: Data) => [
      group?.name ?? ward.name,
      level,
      progressBelow && [progressBelow.done, progressBelow.all],
    ]);
    expect(rows[0]).toEqual(['东村', 0, [1, 2]]);
    expect(rows).toEqual(
      expect.arrayContaining([
        ['东一组', 1, [0, 1]],
        ['便民服务队', 1, null],
      ]),
    );
    expect(rows[rows.findIndex(([name]: [string]) => name === '东一组') + 1]).toEqual(['东一组一格', 2, null]);
    expect(tasks[0].progress).toEqual({ done: 1, all: 2 });
  });

  test('may be answered with a nil report where the programme takes them, and that counts as done', async () => {
    const list = await issue(5, {});
    const input = { ...at(list.tasks[0].addressees[0]), isDone: false, isNil: true, reportedOn: list.listedOn };
    await story.adopt(PROGRAMME.replace('nilReports: true', 'nilReports: false'));
    expect(await refused(eastLeader, 'reportTask', input)).toMatchObject({ reason: 'no-nil-reports' });
    await story.adopt(PROGRAMME);
    const told = await act(eastLeader, 'reportTask', input, 'id version state stateTitle isNil');
    expect(told).toMatchObject({ state: 'DONE', stateTitle: '零报告', isNil: true });
    const corrected = { ...at(told), isDone: true, reportedOn: list.listedOn };
    expect(await act(eastLeader, 'reportTask', corrected, 'stateTitle isNil')).toEqual({
      stateTitle: '已完成',
      isNil: false,
    });
  });
});
