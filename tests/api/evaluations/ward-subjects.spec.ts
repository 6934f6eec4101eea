import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { recompute } from '../measures/figures.js';
import { smallTownship, type Township } from '../measures/small-township.js';
import { move } from './cycle-walk.js';

/** Villages: 60 points for the attendance of their representatives, 20 less 5 for each petition, 20 from the leader. */
const VILLAGES = `  - key: village-points
    title: { zh-CN: 村考核, en: Villages }
    illustrative: true
    note: { zh-CN: 测试用分值, en: Points made up for tests }
    max: 100
    criteria:
      - { key: attendance, title: { zh-CN: 面见日, en: Meeting days }, max: 60, rule: proportional, measure: attendance.rate, of: meeting-day, whenNothingExpected: not-applicable }
      - key: calm
        title: { zh-CN: 信访, en: Petitions }
        max: 20
        rule: deduct
        criteria: [{ key: petitions, title: { zh-CN: 信访件, en: Petition }, max: 20, rule: each, events: petition, points: 5 }]
      - { key: judgement, title: { zh-CN: 评议, en: Judgement }, max: 20, rule: manual, by: leader, step: 1 }
    bands:
      - { key: good, title: { zh-CN: 好, en: Good }, from: 60 }
      - { key: poor, title: { zh-CN: 差, en: Poor } }

evaluation:
  - { subject: ward, kinds: [village], authority: { zh-CN: 镇党委, en: Township Party committee }, rubric: village-points }
`;
const SHARED = {
  judged: /rule: manual\n {8}step: 0.5\n {8}by: evaluator/,
  shares: 'rule: inherit\n        from: ward',
};

const fixture = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');
const PROGRAMME = fixture.replace('\nevaluation:\n', `\n${VILLAGES}`);

let server: TestServer;
let town: Township;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  town = await smallTownship(server);
  const { story, an, bo, eastGroup, westGroup, held } = town;
  await story.adopt(PROGRAMME);
  office = await story.user('LIAISON_OFFICE');
  for (const [group, day, present] of [
    [eastGroup, '01-10', an],
    [westGroup, '01-10', bo],
  ] as const) {
    const activity = await held('meeting-day', group, day);
    await story.insert('attendanceRecords', { activityId: activity.id, representativeId: present.id });
  }
  await act(office, 'recordDuty', petition('05-01'));
  await recompute(server, story);
}, 60_000);
afterAll(async () => {
  await town.story.close();
  await server.close();
});

const petition = (day: string) => ({
  kind: 'petition',
  wardId: town.story.gid('Ward', town.east),
  note: '信访',
  happenedOn: `${town.year}-${day}`,
});

const RANKING = `query ($year: Int!, $type: String!) { rankings(year: $year, type: $type) {
  cycle { id version subject typeTitle competentAuthority }
  nodes { rank peerGroupSize points evaluation { id subjectName mandate { id } ward { name } } } } }`;
const ranking = (client: Client, type: string) => client.data(RANKING, { year: town.year, type });
const placesOf = async (type = 'village') =>
  (await ranking(office, type)).rankings.nodes.map(
    ({ rank, points, evaluation }: Data) => `${rank} ${evaluation.subjectName} ${points}`,
  );

async function sheetOf(client: Client, name: string): Promise<Data> {
  const [row] = await town.story.query(
    'select e.id from evaluations e join wards w on w.id = e.ward_id where e.jurisdiction_id = $1 and w.name = $2',
    [town.story.jurisdictionId, name],
  );
  const id = town.story.gid('Evaluation', row as { id: string });
  const query = `query ($id: ID!) { evaluation(id: $id) { subjectName mandate { id } ward { name } provisionalPoints
    scoredMaxPoints criterionScores { key points } } }`;
  return client.execute(query, { id });
}

describe('wards are evaluated', () => {
  test('in a cycle of their own, by the records of all who are in office there', async () => {
    const { rankings } = await ranking(office, 'village');
    expect(rankings.cycle).toMatchObject({ subject: 'WARD', typeTitle: '村', competentAuthority: '镇党委' });
    const { data } = await sheetOf(office, '东村');
    expect(data.evaluation).toMatchObject({ subjectName: '东村', mandate: null, ward: { name: '东村' } });
    const points = Object.fromEntries(data.evaluation.criterionScores.map(({ key, points }: Data) => [key, points]));
    // An came, Chen did not; one petition.
    expect(points).toMatchObject({ attendance: '30', calm: '15', judgement: null });
    expect(data.evaluation).toMatchObject({ provisionalPoints: '45', scoredMaxPoints: '80' });
  });

  test('and ranked among each other, never among people', async () => {
    expect(await placesOf()).toEqual(['1 西村 80', '2 东村 45']);
    const { rankings } = await ranking(office, 'village');
    expect(rankings.nodes.map(({ peerGroupSize }: Data) => peerGroupSize)).toEqual([2, 2]);
    expect((await placesOf('villagers-representative')).length).toBe(3);
  });

  test('a record of one person changes the wards above, and only those', async () => {
    const { story, chen } = town;
    const [activity] = await story.query(
      "select id from activities where jurisdiction_id = $1 and ward_id = $2 and kind = 'meeting-day'",
      [story.jurisdictionId, town.east.id],
    );
    const [before] = await story.query('select computed_at from evaluations where ward_id = $1', [town.west.id]);
    await story.insert('attendanceRecords', { activityId: activity!.id, representativeId: chen.id });
    await recompute(server, story, { representativeIds: [chen.id] });
    expect(await placesOf()).toEqual(['1 西村 80', '2 东村 75']);
    const [after] = await story.query('select computed_at from evaluations where ward_id = $1', [town.west.id]);
    expect(after).toEqual(before);
  });
});

describe('the points of a ward', () => {
  const code = async (client: Client, name: string) => (await sheetOf(client, name)).errors?.[0]?.extensions.code;

  test('are read by the office, evaluators, auditors and whoever leads the ward', async () => {
    const east = await town.story.user('LEADER', { wardId: town.east.id });
    expect(await code(east, '东村')).toBeUndefined();
    expect(await code(east, '西村')).toBe('FORBIDDEN');
    for (const role of ['EVALUATOR', 'AUDITOR'] as const) {
      expect(await code(await town.story.user(role), '西村')).toBeUndefined();
    }
  });

  test('are shown to no representative and no passer-by while the disclosure is restrained', async () => {
    const an = await town.story.user('REPRESENTATIVE', { representativeId: town.an.id });
    expect(await code(an, '东村')).toBe('FORBIDDEN');
    expect(await town.story.visitor().refusal(RANKING, { year: town.year, type: 'village' })).toBe('UNAUTHENTICATED');
  });
});

describe('who shares the points of the own ward', () => {
  test('follows them when only the ward changed', async () => {
    const { story } = town;
    await story.adopt(PROGRAMME.replace(SHARED.judged, SHARED.shares));
    await rateVillages('20');
    await recompute(server, story);
    const shared = async () => {
      const [row] = await story.query(
        `select s.points::text from criterion_scores s join evaluations e on e.id = s.evaluation_id
         where e.mandate_id = $1 and s.criterion = 'organisation'`,
        [town.an.mandate.id],
      );
      return row!.points;
    };
    // The village has 60 + 15 + 20 of 100 points, and the criterion is worth 10.
    expect(await shared()).toBe('9.5');
    await act(office, 'recordDuty', petition('06-01'));
    await recompute(server, story, { representativeIds: [] });
    expect(await shared()).toBe('9');
  });

  async function rateVillages(points: string): Promise<void> {
    await town.story.query(
      `insert into ratings (jurisdiction_id, id, evaluation_id, criterion, rater_group, rater_id, points, rated_at, submitted_at)
       select jurisdiction_id, gen_random_uuid(), id, 'judgement', 'leader', id, $2::numeric, now(), now() from evaluations
       where jurisdiction_id = $1 and ward_id is not null`,
      [town.story.jurisdictionId, points],
    );
  }
});

describe('when the facts of villages are locked', () => {
  test('so are those of the people in office there, and those of the ward itself', async () => {
    const { story, year, an } = town;
    const { rankings } = await ranking(office, 'village');
    await act(office, 'moveCycle', move(rankings.cycle, 'SELF_REPORT'));
    const locked = { code: 'CONFLICT', reason: 'facts-locked' };
    const happenedOn = `${year}-07-01`;
    const raised = { kind: 'suggestion', title: '修桥', raisedOn: happenedOn };
    expect(
      await refused(office, 'raiseMatter', { ...raised, representativeId: story.gid('Representative', an) }),
    ).toEqual(locked);
    expect(await refused(office, 'recordDuty', petition('07-01'))).toEqual(locked);
    const { township } = town;
    const elsewhere = await story.representative({ wardId: township.id, type: 'party-delegate' });
    const other = { ...raised, representativeId: story.gid('Representative', elsewhere) };
    expect(await act(office, 'raiseMatter', other)).toHaveProperty('id');
  });
});
