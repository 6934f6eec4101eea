import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { type BallotBox, ballotBox } from './ballot-box.js';
import { cycleOf, move } from './cycle-walk.js';
import { programmeRated } from './rating-room.js';

const RATERS = `    raters:
      - { key: assembly, title: { zh-CN: 代表大会, en: Assembly }, ballot: anonymous }
      - { key: peers, title: { zh-CN: 互评, en: Peers }, ballot: named, role: representative, assign: all, sameGroup: allow }`;
const CRITERIA = `      - key: standing
        title: { zh-CN: 排序, en: Order }
        max: 10
        rule: ratings
        ballot: { kind: order, points: [10, 5] }
        groups:
          - { group: assembly, weight: 0.5, belowQuorum: redistribute }
          - { group: peers, weight: 0.5, belowQuorum: redistribute }`;

let server: TestServer;
let box: BallotBox;
let peer: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  box = await ballotBox(server, programmeRated(RATERS, CRITERIA), 'assembly');
  peer = await box.story.user('REPRESENTATIVE', { representativeId: box.an.id }, '安');
  await act(box.office, 'assignRatersByRule', { ...box.group, group: 'peers' }, '');
});
afterAll(async () => {
  await box.story.close();
  await server.close();
});

const order = (...names: string[]) =>
  names.map((name, place) => ({ evaluationId: box.ids[name], answers: [{ criterion: 'standing', place: place + 1 }] }));

describe('an anonymous ballot that puts subjects in order', () => {
  test('holds them all, each place once', async () => {
    const [code] = await box.codes(1);
    expect((await box.open(code!)).ballot.isWhole).toBe(true);
    expect((await box.outcome(code!, order('安', '柏'))).reason).toBe('ballot-whole');
    const twice = [...order('安', '柏'), { evaluationId: box.ids.陈, answers: [{ criterion: 'standing', place: 2 }] }];
    expect(await box.outcome(code!, twice)).toMatchObject({ reason: 'rating-order', field: 'place' });
    expect(await box.outcome(code!, order('柏', '安', '陈'))).toBe(3);
  });
});

describe('a named rater who puts subjects in order', () => {
  const tasks = async (): Promise<Data> =>
    Object.fromEntries((await box.assignments(peer)).map(task => [task.subjectName, task]));
  const place = async (name: string, at: number) =>
    act(peer, 'saveRating', { assignmentId: (await tasks())[name].id, answer: { criterion: 'standing', place: at } });
  const handIn = async (name: string) => ({ assignmentId: (await tasks())[name].id });

  test('leaves out themselves', async () => {
    expect(Object.keys(await tasks()).sort()).toEqual(['柏', '陈']);
    expect((await tasks()).柏.criteria).toMatchObject([{ kind: 'PLACE', from: '1', to: '2' }]);
  });

  test('gives no place beyond the last', async () => {
    const input = { ...(await handIn('柏')), answer: { criterion: 'standing', place: 3 } };
    expect(await refused(peer, 'saveRating', input)).toMatchObject({ reason: 'rating-place', field: 'place' });
  });

  test('hands in once every subject has a place of its own', async () => {
    await place('柏', 1);
    expect((await refused(peer, 'submitRatings', await handIn('柏'))).reason).toBe('rating-order');
    await place('陈', 1);
    expect((await refused(peer, 'submitRatings', await handIn('柏'))).reason).toBe('rating-order');
    await place('陈', 2);
    expect(await act(peer, 'submitRatings', await handIn('柏'), 'state')).toEqual({ state: 'SUBMITTED' });
    expect(await act(peer, 'submitRatings', await handIn('陈'), 'state')).toEqual({ state: 'SUBMITTED' });
  });
});

test('places become points when the phase is over', async () => {
  await act(box.office, 'moveCycle', move(await cycleOf(box.office, box.story), 'REPLY', { reason: '到期' }), 'phase');
  const lines = await box.story.query(
    `select p.name, s.state from criterion_scores s join evaluations e on e.id = s.evaluation_id
     join mandates m on m.id = e.mandate_id join representatives p on p.id = m.representative_id
     where e.jurisdiction_id = $1 and s.criterion = 'standing' and m.type = 'villagers-representative' order by 1`,
    [box.story.jurisdictionId],
  );
  expect(lines.map(({ state }) => state)).toEqual(['SCORED', 'SCORED', 'SCORED']);
});
