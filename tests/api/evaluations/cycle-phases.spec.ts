import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { expectConstantStatements } from '../../testkit/statements.js';
import { addDays } from '../../testkit/story.js';
import { recompute } from '../measures/figures.js';
import { smallTownship, type Township } from '../measures/small-township.js';
import { cycleOf, move } from './cycle-walk.js';

let server: TestServer;
let town: Township;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  town = await smallTownship(server);
  await recompute(server, town.story);
  office = await town.story.user('LIAISON_OFFICE', {}, '联络办');
});
afterAll(async () => {
  await town.story.close();
  await server.close();
});

const cycle = (client = office) => cycleOf(client, town.story);
const refusedMove = async (to: string, more: object = {}, client = office) =>
  refused(client, 'moveCycle', move(await cycle(), to, more));
const moved = async (to: string, more: object = {}, client = office) =>
  act(client, 'moveCycle', move(await cycle(), to, more), 'phase');
const planned = async (phase: string, from: number, to: number) => {
  const { id: cycleId, version } = await cycle();
  const days = { phase, startsOn: addDays(town.story.today, from), endsOn: addDays(town.story.today, to) };
  return { cycleId, version, phases: [days] };
};
const locks = () => town.story.count('factLocks', "type = 'villagers-representative'");

describe('a cycle goes from phase to phase', () => {
  test('only the office takes it on', async () => {
    for (const role of ['LEADER', 'EVALUATOR', 'AUDITOR', 'ADMINISTRATOR'] as const) {
      const answer = await refusedMove('SELF_REPORT', {}, await town.story.user(role));
      expect(answer.code).toBe('FORBIDDEN');
    }
  });

  test('one step at a time, and to publication only with the minute', async () => {
    expect(await refusedMove('RATING')).toMatchObject({ code: 'CONFLICT', reason: 'phase-step' });
    expect(await refusedMove('PUBLISHED')).toMatchObject({ code: 'CONFLICT', reason: 'published-by-minute' });
    expect((await cycle()).viewerCanMoveTo).toEqual(['SELF_REPORT']);
  });

  test('everybody has to be told', async () => {
    expect(await refusedMove('SELF_REPORT', { announcement: ' ' })).toMatchObject({
      reason: 'text-missing',
      field: 'announcement',
    });
  });

  test('not when it changed since it was read', async () => {
    expect(await refusedMove('SELF_REPORT', { version: 99 })).toMatchObject({ code: 'CONFLICT' });
  });

  test('leaving the collection of facts locks them, and keeps the programme in force', async () => {
    const adopted = await town.story.adopt((await programmeText()).replace('en: Test programme', 'en: New programme'));
    expect(await moved('SELF_REPORT')).toEqual({ phase: 'SELF_REPORT' });
    expect(await locks()).toBe(1);
    const [row] = await town.story.query(
      "select programme_version_id from evaluation_cycles where jurisdiction_id = $1 and type = 'villagers-representative'",
      [town.story.jurisdictionId],
    );
    expect(row!.programme_version_id).toBe(adopted.id);
  });
});

async function programmeText(): Promise<string> {
  const [row] = await town.story.query('select source_text from programme_versions where jurisdiction_id = $1', [
    town.story.jurisdictionId,
  ]);
  return row!.source_text;
}

describe('who holds a phase up', () => {
  test('is told to the office and the auditor by name, and to nobody else', async () => {
    const query = 'query ($id: ID!) { evaluationCycle(id: $id) { holdUps { kind count names } } }';
    const { id } = await cycle();
    const told = [{ kind: 'SELF_REPORTS', count: 3, names: ['安', '柏', '陈'] }];
    for (const client of [office, await town.story.user('AUDITOR')]) {
      expect((await client.data(query, { id })).evaluationCycle.holdUps).toEqual(told);
    }
    expect(await (await town.story.user('LEADER')).refusal(query, { id })).toBe('FORBIDDEN');
  });
});

describe('a step is taken back', () => {
  test('only with a reason', async () => {
    expect(await refusedMove('COLLECTING')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reason' });
  });

  test('by the office or a leader of the whole township, not by one of a village', async () => {
    const reason = '东村漏报一次活动';
    const villageLeader = await town.story.user('LEADER', { wardId: town.east.id });
    expect((await refusedMove('COLLECTING', { reason }, villageLeader)).code).toBe('FORBIDDEN');
    const leader = await town.story.user('LEADER', {}, '李书记');
    expect((await cycle(leader)).viewerCanMoveTo).toEqual(['COLLECTING']);
    expect(await moved('COLLECTING', { reason }, leader)).toEqual({ phase: 'COLLECTING' });
  });

  test('and facts are open again', async () => {
    expect(await locks()).toBe(0);
  });

  test('each step stays on record for everybody, who took it for those who signed in', async () => {
    const query = `query ($year: Int!) { announcements(year: $year, first: 5) { totalCount nodes {
      fromPhase toPhase isUndoing reason announcement cycle { type } FIELDS } } }`;
    const ask = (client: Client, fields = '') => client.data(query.replace('FIELDS', fields), { year: town.year });
    const { announcements } = await ask(town.story.visitor());
    expect(announcements.totalCount).toBe(2);
    expect(announcements.nodes[0]).toEqual({
      fromPhase: 'SELF_REPORT',
      toPhase: 'COLLECTING',
      isUndoing: true,
      reason: '东村漏报一次活动',
      announcement: '进入COLLECTING',
      cycle: { type: 'villagers-representative' },
    });
    const signedIn = (await ask(office, 'madeBy')).announcements.nodes;
    expect(signedIn.map(({ madeBy }: { madeBy: string }) => madeBy)).toEqual(['李书记', '联络办']);
  });
});

describe('the days of the phases', () => {
  test('are planned by the office', async () => {
    expect((await refused(await town.story.user('LEADER'), 'planCycle', await planned('RATING', 1, 5))).code).toBe(
      'FORBIDDEN',
    );
    const input = await planned('COLLECTING', -30, 3);
    expect(await act(office, 'planCycle', input, 'plan { phase startsOn endsOn }')).toEqual({ plan: input.phases });
  });

  test('follow each other', async () => {
    expect(await refused(office, 'planCycle', await planned('SELF_REPORT', 3, 9))).toMatchObject({
      reason: 'phases-overlap',
    });
    expect(await refused(office, 'planCycle', await planned('SELF_REPORT', 9, 8))).toMatchObject({
      reason: 'phases-overlap',
    });
  });

  test('may be cut short with a reason that everybody can read', async () => {
    expect(await refusedMove('SELF_REPORT')).toMatchObject({ reason: 'phase-left-early', field: 'reason' });
    expect(await moved('SELF_REPORT', { reason: '记录已齐' })).toEqual({ phase: 'SELF_REPORT' });
  });

  test('of a phase that is over stay as they were', async () => {
    expect(await refused(office, 'planCycle', await planned('COLLECTING', -30, 0))).toMatchObject({
      reason: 'phase-over',
    });
  });

  test('to reply must be known before they begin', async () => {
    await moved('RATING');
    expect(await refusedMove('REPLY')).toMatchObject({ code: 'CONFLICT', reason: 'reply-undated' });
    await act(office, 'planCycle', await planned('REPLY', 4, 8));
    expect(await moved('REPLY', { reason: '评议未满' })).toEqual({ phase: 'REPLY' });
  });

  test('to reply are neither cut short nor taken away', async () => {
    expect(await refusedMove('REVIEW', { reason: '没人申请' })).toMatchObject({ reason: 'reply-days-left' });
    expect(await refused(office, 'planCycle', await planned('REPLY', 4, 7))).toMatchObject({
      reason: 'reply-days-shortened',
    });
    expect(await act(office, 'planCycle', await planned('REPLY', 4, 9), 'phase')).toEqual({ phase: 'REPLY' });
  });
});

test('announcements cost the same statements whether one is listed or all', async () => {
  const query = 'query ($first: Int!) { announcements(first: $first) { nodes { madeBy cycle { typeTitle } } } }';
  const list = async (first: number) => (await office.data(query, { first })).announcements.nodes.length;
  await expectConstantStatements(server, list, 5);
});
