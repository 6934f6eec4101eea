import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { figuresOf, recompute } from '../measures/figures.js';
import { smallTownship, type Township } from '../measures/small-township.js';

let server: TestServer;
let town: Township;
let evaluator: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  town = await smallTownship(server);
  const { story, an, year, eastGroup, held } = town;
  for (const [day, status] of [
    ['01-10', 'PRESENT'],
    ['02-10', 'ABSENT'],
    ['03-10', 'PRESENT'],
    ['04-10', 'PRESENT'],
  ] as const) {
    const activity = await held('meeting-day', eastGroup, day);
    await story.insert('attendanceRecords', { activityId: activity.id, representativeId: an.id, status });
  }
  const claimed = { fulfilment: 'CLAIMED', claimedOn: `${year}-06-01` };
  await story.pledge({ representativeId: an.id }, [
    { key: 'deed', ...claimed, fulfilment: 'CONFIRMED', judgedOn: `${year}-06-02`, judgedBy: an.id },
    { key: 'suggestion', ...claimed },
  ]);
  await recompute(server, story);
  evaluator = await story.user('EVALUATOR');
});
afterAll(async () => {
  await town.story.close();
  await server.close();
});

const SHEET = `query ($id: ID!, $year: Int!) { representative(id: $id) { evaluations(year: $year) {
  id totalPoints provisionalPoints scoredMaxPoints applicableMaxPoints scalePoints band bandTitle digest
  cycle { id year type phase competentAuthority version } mandate { typeTitle ward { name } }
  criterionScores { key title section parentKey state points maxPoints reason wouldChange inputs { title numerator denominator } }
} } }`;

async function sheetsOf(person: { id: string }, client = evaluator): Promise<Data[]> {
  const { representative } = await client.data(SHEET, {
    id: town.story.gid('Representative', person),
    year: town.year,
  });
  return representative.evaluations;
}

const lineOf = (sheet: Data, key: string): Data => sheet.criterionScores.find((line: Data) => line.key === key);

describe('a score sheet', () => {
  test('tells the points, the fraction behind them, the reason and what would change them', async () => {
    const [sheet] = await sheetsOf(town.an);
    expect(sheet).toMatchObject({
      totalPoints: null,
      provisionalPoints: '55',
      scoredMaxPoints: '90',
      applicableMaxPoints: '100',
      scalePoints: '100',
      band: null,
    });
    expect(sheet.cycle).toMatchObject({
      type: 'villagers-representative',
      phase: 'COLLECTING',
      competentAuthority: '村民委员会',
    });
    expect(lineOf(sheet, 'meeting-day')).toEqual({
      key: 'meeting-day',
      title: '面见日出勤',
      section: 'BASE',
      parentKey: null,
      state: 'SCORED',
      points: '30',
      maxPoints: '40',
      reason: '“出勤率：面见日”应4，实3，按比例得30分（满分40分）',
      wouldChange: '“出勤率：面见日”再有1次，总分可增加2分',
      inputs: [{ title: '出勤率：面见日', numerator: '3', denominator: '4' }],
    });
    expect(lineOf(sheet, 'organisation')).toMatchObject({
      state: 'UNDECIDED',
      points: null,
    });
  });

  test('speaks English to who asks in English', async () => {
    const english = await town.story.user('EVALUATOR');
    const response = await english.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify({
        query: SHEET,
        variables: { id: town.story.gid('Representative', town.an), year: town.year },
      }),
    });
    const [sheet] = ((await response.json()) as Data).data.representative.evaluations;
    expect(lineOf(sheet, 'three-ones').reason).toBe('“Pledge items confirmed”: 1 of 2 gives 25 of 50 points');
  });

  test('what does not apply leaves the points and the maximum', async () => {
    const [sheet] = await sheetsOf(town.bo);
    expect(sheet).toMatchObject({ provisionalPoints: '0', scoredMaxPoints: '50', applicableMaxPoints: '60' });
    expect(lineOf(sheet, 'meeting-day')).toMatchObject({ state: 'NOT_APPLICABLE', points: null });
  });

  test('a person with two mandates is evaluated once for each, by each authority', async () => {
    const sheets = await sheetsOf(town.chen);
    expect(sheets.map(({ cycle }) => cycle.type)).toEqual(['villagers-representative', 'party-delegate']);
    expect(sheets.map(({ cycle }) => cycle.competentAuthority)).toEqual(['村民委员会', '镇党委']);
    expect(sheets.map(({ criterionScores }) => criterionScores[0].inputs[0].denominator)).toEqual(['4', '4']);
  });
});

let serial = 0;
const clientKey = () => `018f2b5e-0000-7000-8000-${String(++serial).padStart(12, '0')}`;

describe('undoing one confirmation through the API', () => {
  test('lowers the headline by one and takes the points back; confirming again restores both', async () => {
    const { story, year, an } = town;
    const office = await story.user('LIAISON_OFFICE');
    const headline = async () => (await figuresOf(office, year, ['pledges.confirmed/deed']))[0];
    const before = (await sheetsOf(an))[0];
    expect(await headline()).toBe('1/1');
    const [item] = await story.query(
      `select id, version from pledge_items where key = 'deed' and jurisdiction_id = $1`,
      [story.jurisdictionId],
    );
    const judge = async (mutation: string, version: number) => {
      const input = {
        clientKey: clientKey(),
        pledgeItemId: story.gid('PledgeItem', item as { id: string }),
        version,
        judgedByName: '张三',
        reason: '核对后',
      };
      const answer = await office.data(
        `mutation ($input: JudgePledgeItemInput!) { ${mutation}(input: $input) { version } }`,
        { input },
      );
      await server.runPendingTasks();
      return answer[mutation].version;
    };
    const version = await judge('withdrawConfirmation', item!.version);
    expect(await headline()).toBe('0/1');
    expect((await sheetsOf(an))[0].provisionalPoints).toBe('30');
    await judge('confirmPledgeItem', version);
    expect(await headline()).toBe('1/1');
    expect((await sheetsOf(an))[0].digest).toBe(before.digest);
  });
});

test('a year in which nobody holds office is brought up to date like any other', async () => {
  expect(await recompute(server, town.story, { of: 2001 })).toBe(0);
});
