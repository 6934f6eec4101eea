import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
const PROGRAMME = `${fixture('programme.yaml')}${fixture('task-lists.yaml')}
boards: { wardKinds: [village] }
consultations:
  procedures:
    - key: shown
      title: { zh-CN: 两公开, en: Two disclosures }
      stages:
        - { key: resolution, title: { zh-CN: 决议公开, en: The resolution }, disclose: { days: 5 } }
        - { key: result, title: { zh-CN: 结果公开, en: The result }, disclose: { days: 5 } }
`;
const SHOWN =
  'disclosures { title procedureTitle stageTitle wardName from until text } list { title listedOn tasks { domainTitle text dueOn done all } }';
const OF_WARD = `query ($id: ID!) { wardBoard(wardId: $id) { ${SHOWN} } }`;

let server: TestServer;
let story: Story;
let township: Row<'wards'>;
let [east, west]: Row<'wards'>[] = [];
let office: Client;

beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, PROGRAMME);
  township = await story.ward({ kind: 'township', name: '测试镇' });
  east = await story.ward({ parentId: township.id, name: '东村' });
  west = await story.ward({ parentId: township.id, name: '西村' });
  office = await story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

async function userOfOffice(): Promise<string> {
  const rows = await story.query('select user_id from role_assignments where jurisdiction_id = $1', [
    story.jurisdictionId,
  ]);
  return rows[0]!.user_id;
}

/** Something shown of a ward from so many days ago until so many days from now. */
async function show(ward: Row<'wards'>, text: string, [from, until]: [number, number]): Promise<void> {
  const userId = await userOfOffice();
  const startedOn = addDays(story.today, -30);
  const decided = {
    procedure: 'shown',
    title: `修路-${text}`,
    wardId: ward.id,
    startedOn,
    startedBy: userId,
    state: 'UNDERWAY',
  };
  const consultation = await story.insert('consultations', decided);
  await story.insert('consultationStages', {
    ...{ consultationId: consultation.id, stage: 'resolution', heldOn: addDays(story.today, from) },
    ...{ shownUntil: addDays(story.today, until), shownText: text, isPassed: true },
    ...{ recordedBy: userId, recordedAt: `${addDays(story.today, from)}T00:00:00Z` },
  });
}

const boardOf = async (ward: Row<'wards'>) =>
  (await story.visitor().data(OF_WARD, { id: story.gid('Ward', ward) })).wardBoard;
const texts = ({ disclosures }: Data) => disclosures.map(({ text }: Data) => text).toSorted();

describe('what is shown to the public', () => {
  test('stands on the board of its place for the days announced, and not a day longer', async () => {
    await show(east!, '东村今天', [-2, 0]);
    await show(east!, '东村昨天', [-7, -1]);
    await show(west!, '西村今天', [0, 5]);
    await show(township, '全镇今天', [-1, 3]);
    expect(texts(await boardOf(east!))).toEqual(['东村今天', '全镇今天']);
    const { publicBoard } = await story.visitor().data(`{ publicBoard { ${SHOWN} } }`);
    expect(texts(publicBoard)).toEqual(['东村今天', '全镇今天', '西村今天']);
    expect((await boardOf(east!)).disclosures[0]).toEqual({
      title: '修路-东村今天',
      procedureTitle: '两公开',
      stageTitle: '决议公开',
      wardName: '东村',
      from: addDays(story.today, -2),
      until: story.today,
      text: '东村今天',
    });
  });
});

describe('the list of the week', () => {
  test('stands there with what its place has to do, as far as the programme discloses it', async () => {
    const { taskListProgramme } = await office.data('{ taskListProgramme { openDays } }');
    const [, newest, before] = taskListProgramme.openDays;
    const gid = (ward: Row<'wards'>) => story.gid('Ward', ward);
    const issue = (listedOn: string, tasks: object[]) =>
      act(
        office,
        'issueTaskList',
        { wardId: gid(township), listedOn, tasks },
        'id tasks { addressees { id version } }',
      );
    const both = { domain: 'safety', text: '查加油站', wardIds: [gid(east!), gid(west!)] };
    await issue(before, [{ ...both, text: '上周的事' }]);
    const list = await issue(newest, [both, { domain: 'mediation', text: '调地界', wardIds: [gid(west!)] }]);
    const { id, version } = list.tasks[0].addressees[0];
    await act(office, 'reportTask', { taskAddresseeId: id, version, isDone: true, reportedOn: newest });
    expect((await boardOf(east!)).list).toMatchObject({
      title: '周清单',
      listedOn: newest,
      tasks: [{ domainTitle: '安全生产', text: '查加油站', done: 1, all: 1 }],
    });
    const whole = async () => (await story.visitor().data(`{ publicBoard { ${SHOWN} } }`)).publicBoard.list;
    expect((await whole()).tasks).toMatchObject([
      { done: 1, all: 2 },
      { text: '调地界', done: 0, all: 1 },
    ]);
    await story.adopt(PROGRAMME.replace('public: progress', 'public: tasks'));
    expect((await whole()).tasks).toMatchObject([
      { done: null, all: null },
      { done: null, all: null },
    ]);
    await story.adopt(PROGRAMME.replace('public: progress', 'public: nothing'));
    expect(await whole()).toBeNull();
    await story.adopt(PROGRAMME);
  });
});

test('places with a board are found by their names, without an account', async () => {
  const query = 'query ($search: String) { boardPlaces(search: $search) { name kindTitle } publicPlaces { key } }';
  const { boardPlaces } = await story.visitor().data(query);
  expect(boardPlaces.map(({ name }: Data) => name)).toEqual(['东村', '西村']);
  const found = await story.visitor().data(query, { search: '西' });
  expect(found.boardPlaces.map(({ name }: Data) => name)).toEqual(['西村']);
  expect(found.publicPlaces.length).toBeGreaterThan(0);
});
