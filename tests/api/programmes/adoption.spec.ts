import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { recompute } from '../measures/figures.js';
import { smallTownship, type Township } from '../measures/small-township.js';

const file = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');

let server: TestServer;
let town: Township;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  town = await smallTownship(server);
  const { story, an, eastGroup, held } = town;
  for (const day of ['01-10', '02-10']) {
    const activity = await held('meeting-day', eastGroup, day);
    if (day === '01-10') await story.insert('attendanceRecords', { activityId: activity.id, representativeId: an.id });
  }
  await recompute(server, story);
  office = await story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await town.story.close();
  await server.close();
});

let serial = 0;
async function adopt(sourceText: string, client = office) {
  const { jurisdiction } = await office.data('{ jurisdiction { programme { version } } }');
  const input = {
    basedOnVersion: jurisdiction.programme.version,
    clientKey: `018f2b5e-0000-7000-8000-${String(++serial).padStart(12, '0')}`,
    fileName: 'xisan.yaml',
    sourceText: sourceText.replaceAll('2026', String(town.year)),
  };
  const answer = await client.execute(
    'mutation ($input: AdoptProgrammeInput!) { adoptProgramme(input: $input) { version title } }',
    { input },
  );
  await server.runPendingTasks();
  return answer;
}

async function meetingDay(): Promise<Data> {
  const query = `query ($id: ID!, $year: Int!) { representative(id: $id) { evaluations(year: $year) {
    cycle { programmeVersion } criterionScores { key points maxPoints } } } }`;
  const { representative } = await office.data(query, {
    id: town.story.gid('Representative', town.an),
    year: town.year,
  });
  const [{ cycle, criterionScores }] = representative.evaluations;
  return { ...cycle, ...criterionScores.find(({ key }: Data) => key === 'meeting-day') };
}

describe('adopting a programme', () => {
  test('with other points changes everybody’s scores of the open year without any code', async () => {
    expect(await meetingDay()).toMatchObject({ programmeVersion: 1, points: '20', maxPoints: '40' });
    const { data } = await adopt(file.replace('max: 40', 'max: 60').replace('max: 50', 'max: 30'));
    expect(data.adoptProgramme).toEqual({ version: 2, title: '测试方案' });
    expect(await meetingDay()).toMatchObject({ programmeVersion: 2, points: '30', maxPoints: '60' });
  });

  test('that counts leave as missed changes the figures', async () => {
    const { story, an } = town;
    const excused = await town.held('meeting-day', town.eastGroup, '03-10');
    await story.insert('attendanceRecords', { activityId: excused.id, representativeId: an.id, status: 'EXCUSED' });
    await recompute(server, story);
    expect((await meetingDay()).points).toBe('30');
    await adopt(file.replace('    metBy:', '    excused: counts-as-missed\n    metBy:'));
    expect(Number((await meetingDay()).points)).toBeCloseTo(40 / 3);
  });

  test('that lets the leader rate a criterion takes it from the evaluators', async () => {
    await adopt(file.replace('by: evaluator', 'by: leader'));
    const query = `query ($id: ID!, $year: Int!) { representative(id: $id) { evaluations(year: $year) {
      criterionScores { key reason } } } }`;
    const variables = { id: town.story.gid('Representative', town.an), year: town.year };
    const { representative } = await (await town.story.user('LEADER')).data(query, variables);
    const line = representative.evaluations[0].criterionScores.find(({ key }: Data) => key === 'organisation');
    expect(line.reason).toBe('尚未由分管领导评分（满分10分）');
  });

  test('that is in force already is refused and changes nothing', async () => {
    const before = await town.story.count('programmeVersions');
    await adopt(file);
    const { errors } = await adopt(file);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'programme-unchanged' });
    expect(await town.story.count('programmeVersions')).toBe(before + 1);
  });

  test('is the office’s and the administrator’s', async () => {
    for (const role of ['LEADER', 'EVALUATOR', 'AUDITOR'] as const) {
      expect((await adopt(file, await town.story.user(role))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const edited = `${file}\n# by the administrator\n`;
    expect((await adopt(edited, await town.story.user('ADMINISTRATOR'))).errors).toBeUndefined();
  });

  test('leaves a published cycle under the version it was published with', async () => {
    const { story, year } = town;
    await story.query(
      `update evaluation_cycles set phase = 'PUBLISHED', minute_number = '1', published_at = now() where jurisdiction_id = $1 and type = 'party-delegate'`,
      [story.jurisdictionId],
    );
    const versions = async () =>
      (
        await office.data('query ($year: Int!) { evaluationCycles(year: $year) { nodes { type programmeVersion } } }', {
          year,
        })
      ).evaluationCycles.nodes;
    const [delegate, villager] = await versions();
    const { data } = await adopt(file.replace('max: 40', 'max: 45').replace('max: 50', 'max: 45'));
    expect(await versions()).toEqual([delegate, { ...villager, programmeVersion: data.adoptProgramme.version }]);
  });
});

describe('a broken file', () => {
  test('is refused with every problem: file, line, column, what was found and what is allowed', async () => {
    const broken = file
      .replace('measure: attendance.rate', 'measure: attendance.rat')
      .replace('per: group\n    venue', 'per: grup\n    venue');
    const line = broken.split('\n').findIndex(text => text.includes('grup')) + 1;
    const { errors } = await adopt(broken);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'programme-broken',
      field: 'sourceText',
    });
    expect(errors?.[0]?.extensions.problems).toContainEqual(
      expect.objectContaining({
        file: 'xisan.yaml',
        line,
        column: 10,
        path: 'activities[0].per',
        found: expect.stringContaining('grup'),
        allowed: expect.stringContaining('ward'),
      }),
    );
  });

  test.each([
    ['points that do not add up', (text: string) => text.replace('max: 40', 'max: 41')],
    [
      'a measure that there is not',
      (text: string) => text.replace('measure: attendance.rate', 'measure: attendance.rat'),
    ],
    ['no YAML at all', () => 'key: [unclosed'],
    ['nothing', () => ''],
  ])('%s: the version in force stays', async (_, edit) => {
    const before = await town.story.count('programmeVersions');
    const { errors } = await adopt(edit(file));
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((errors![0]!.extensions.problems as Data[])[0]).toMatchObject({
      file: 'xisan.yaml',
      line: expect.any(Number),
    });
    expect(await town.story.count('programmeVersions')).toBe(before);
  });
});
