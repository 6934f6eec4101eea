import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
const PROGRAMME = fixture('programme.yaml') + fixture('task-lists.yaml');

let server: TestServer;
let story: Story;
let township: Row<'wards'>;
let [east, west, group]: Row<'wards'>[] = [];
let office: Client;
let eastLeader: Client;
let member: Client;
let neighbour: Client;
let mondays: string[];
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, PROGRAMME);
  township = await story.ward({ kind: 'township', name: '测试镇' });
  east = await story.ward({ parentId: township.id, name: '东村' });
  west = await story.ward({ parentId: township.id, name: '西村' });
  group = await story.ward({ parentId: east.id, kind: 'village-group', name: '东一组' });
  office = await story.user('LIAISON_OFFICE');
  eastLeader = await story.user('LEADER', { wardId: east.id }, '东村书记');
  const inGroup = await story.representative({ wardId: group.id });
  const inWest = await story.representative({ wardId: west.id });
  member = await story.user('REPRESENTATIVE', { representativeId: inGroup.id });
  neighbour = await story.user('REPRESENTATIVE', { representativeId: inWest.id });
  const { taskListProgramme } = await office.data('{ taskListProgramme { openDays } }');
  mondays = taskListProgramme.openDays;
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const gid = (ward: Row<'wards'>) => story.gid('Ward', ward);
const ADDRESSEE = `id version state stateTitle isOverdue isHandedDown note reportedOn representative { name } ward { name }
  viewerCanTake viewerCanReport viewerCanHandDown`;
const LIST = `id listedOn tasks { id ordinal text domainTitle dueOn types addressedTo { name } progress { done all }
  addressees { ${ADDRESSEE} } }`;

/** Issues a list of the Monday that many weeks ago, with one task for each village unless said otherwise. */
async function issue(weeksAgo: number, tasks?: object[]): Promise<Data> {
  const both = { domain: 'safety', text: '排查加油站', wardIds: [gid(east!), gid(west!)] };
  return act(
    office,
    'issueTaskList',
    { wardId: gid(township), listedOn: mondays[weeksAgo + 1], tasks: tasks ?? [both] },
    LIST,
  );
}

const at = ({ id, version }: Data) => ({ taskAddresseeId: id, version });
const of = (list: Data, village: string): Data =>
  list.tasks[0].addressees.find(({ ward }: Data) => ward.name === village);

describe('a weekly list', () => {
  test('goes to the villages, is taken, reported and handed down; the list counts what is done in the end', async () => {
    const list = await issue(0);
    expect(list.tasks[0]).toMatchObject({
      domainTitle: '安全生产',
      dueOn: addDays(list.listedOn, 6),
      progress: { done: 0, all: 2 },
    });
    expect(list.tasks[0].addressedTo.map(({ name }: Data) => name)).toEqual(['东村', '西村']);

    const { ownTasks } = await neighbour.data(`{ ownTasks { nodes { task { text } ${ADDRESSEE} } } }`);
    expect(ownTasks.nodes).toMatchObject([{ ward: { name: '西村' }, state: 'OPEN', viewerCanTake: true }]);
    const taken = await act(neighbour, 'takeTask', at(ownTasks.nodes[0]), ADDRESSEE);
    expect(taken).toMatchObject({ state: 'TAKEN', stateTitle: '正在办' });
    expect(await refused(neighbour, 'takeTask', at(taken))).toMatchObject({ code: 'CONFLICT', reason: 'task-state' });
    const reportedOn = list.listedOn;
    const report = { ...at(taken), isDone: false, reportedOn };
    expect(await refused(neighbour, 'reportTask', report)).toMatchObject({ reason: 'text-missing', field: 'note' });
    const why = await act(neighbour, 'reportTask', { ...report, note: '业主外出' }, ADDRESSEE);
    expect(why).toMatchObject({ state: 'NOT_DONE', note: '业主外出' });
    const done = await act(neighbour, 'reportTask', { ...at(why), isDone: true, reportedOn }, ADDRESSEE);
    expect(done).toMatchObject({ state: 'DONE', note: null, isOverdue: false });

    const down = { ...at(of(list, '东村')), wardIds: [gid(group!)] };
    expect(await refused(eastLeader, 'handTaskDown', { ...down, wardIds: [gid(west!)] })).toMatchObject({
      reason: 'not-below',
    });
    expect(await act(eastLeader, 'handTaskDown', down, 'state')).toEqual({ state: 'HANDED_DOWN' });
    const { taskList } = await member.data(`query ($id: ID!) { taskList(id: $id) { ${LIST} } }`, { id: list.id });
    expect(taskList.tasks[0].progress).toEqual({ done: 1, all: 2 });
    expect(of(taskList, '东一组')).toMatchObject({ isHandedDown: true, viewerCanReport: true, viewerCanTake: true });
    expect(of(taskList, '东村')).toMatchObject({ state: 'HANDED_DOWN', viewerCanReport: false });
    await act(member, 'reportTask', { ...at(of(taskList, '东一组')), isDone: true, reportedOn });
    const after = await member.data(`query ($id: ID!) { taskList(id: $id) { ${LIST} } }`, { id: list.id });
    expect(after.taskList.tasks[0].progress).toEqual({ done: 2, all: 2 });
  });

  test('is no business of others: they may neither take nor report what came to another ward', async () => {
    const list = await issue(1);
    const input = { ...at(of(list, '西村')), isDone: true, reportedOn: list.listedOn };
    expect(await refused(member, 'reportTask', input)).toMatchObject({ code: 'FORBIDDEN', reason: 'task-of-others' });
    expect(await refused(eastLeader, 'reportTask', input)).toMatchObject({ code: 'FORBIDDEN' });
    const mate = await story.representative({ wardId: west!.id });
    const taken = await act(neighbour, 'takeTask', at(of(list, '西村')), 'id version');
    const other = await story.user('REPRESENTATIVE', { representativeId: mate.id });
    expect(await refused(other, 'reportTask', { ...input, ...at(taken) })).toMatchObject({
      reason: 'task-taken-by-other',
    });
    const before = { ...input, ...at(taken), reportedOn: addDays(list.listedOn, -1) };
    expect(await refused(neighbour, 'reportTask', before)).toMatchObject({ reason: 'reported-before-list' });
  });

  test('is overdue once its day has passed, and the figure of the village says so with its records', async () => {
    const list = await issue(3, [
      { domain: 'mediation', text: '调解地界', wardIds: [gid(east!)], types: ['villagers-representative'] },
      { domain: 'safety', text: '查电线', wardIds: [gid(east!)] },
    ]);
    const [first, second] = list.tasks;
    expect(first).toMatchObject({ types: ['村民代表'], addressees: [{ isOverdue: true, state: 'OPEN' }] });
    await act(office, 'reportTask', { ...at(second.addressees[0]), isDone: true, reportedOn: list.listedOn });
    const year = Number(list.listedOn.slice(0, 4));
    await server.runPendingTasks();
    const { measureRecords } = await office.data(
      `query ($year: Int!, $wardId: ID!) { measureRecords(measure: "taskLists.done", year: $year, wardId: $wardId, first: 20) {
        figure { numerator denominator } nodes { occurredOn title detail } } }`,
      { year, wardId: gid(east!) },
    );
    const mine = measureRecords.nodes.filter(({ title }: Data) => /调解地界|查电线/.test(title));
    expect(mine.map(({ detail }: Data) => detail).toSorted()).toEqual(['按期完成', '未完成'].toSorted());
  });

  test('is issued once a Monday, with tasks that go down the tree', async () => {
    const wardId = gid(township);
    const task = { domain: 'safety', text: '查', wardIds: [gid(east!)] };
    const listedOn = mondays[5];
    const refusal = (change: object, who = office) =>
      refused(who, 'issueTaskList', { wardId, listedOn, tasks: [task], ...change });
    expect(await refusal({ listedOn: addDays(mondays[2]!, 1) })).toMatchObject({ reason: 'not-a-list-day' });
    expect(await refusal({ listedOn: mondays[1] })).toMatchObject({ code: 'CONFLICT', reason: 'list-exists' });
    expect(await refusal({ tasks: [] })).toMatchObject({ reason: 'no-tasks' });
    expect(await refusal({ tasks: [{ ...task, wardIds: [] }] })).toMatchObject({ reason: 'no-addressee' });
    expect(await refusal({ tasks: [{ ...task, wardIds: [wardId] }] })).toMatchObject({ reason: 'not-an-addressee' });
    expect(await refusal({ tasks: [{ ...task, domain: 'art' }] })).toMatchObject({ reason: 'unknown-domain' });
    expect(await refusal({ tasks: [{ ...task, types: ['king'] }] })).toMatchObject({ reason: 'unknown-type' });
    expect(await refusal({ tasks: [{ ...task, dueOn: addDays(listedOn!, -1) }] })).toMatchObject({
      reason: 'due-before-list',
    });
    expect(await refusal({ wardId: gid(east!) })).toMatchObject({ reason: 'not-an-issuing-ward' });
    expect(await refusal({}, eastLeader)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal({}, member)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('everybody reads without signing in what the programme makes public', () => {
  const query = `query ($year: Int!) { taskLists(year: $year, first: 10) { nodes { listedOn tasks { text progress { all }
    addressedTo { name } addressees { state note representative { name } viewerCanReport } } } } }`;
  const read = async (scope: string) => {
    await story.adopt(PROGRAMME.replace('public: progress', `public: ${scope}`));
    const year = Number(mondays[1]!.slice(0, 4));
    return (await story.visitor().data(query, { year })).taskLists.nodes;
  };

  test('the progress without names and words, the tasks alone, or nothing', async () => {
    const [progress] = await read('progress');
    expect(progress.tasks[0].addressees[0]).toMatchObject({ note: null, representative: null, viewerCanReport: false });
    expect(progress.tasks[0].progress.all).toBe(2);
    const [tasks] = await read('tasks');
    expect(tasks.tasks[0]).toMatchObject({ text: '排查加油站', progress: null, addressees: [] });
    expect(tasks.tasks[0].addressedTo.length).toBe(2);
    expect(await read('nothing')).toEqual([]);
    expect(await story.visitor().refusal('{ ownTasks { nodes { id } } }')).toBe('UNAUTHENTICATED');
  });
});
