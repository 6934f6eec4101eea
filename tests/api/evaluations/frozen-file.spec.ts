import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act } from '../../testkit/act.js';
import type { Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { type PublishedYear, publishedYear, rate } from './published-year.js';

const COMMAND = resolve(import.meta.dirname, '../../../api/dist/evaluations/frozen/verify.cli.js');

let server: TestServer;
let year: PublishedYear;
let text: string;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lianxin-verify-'));
  server = await startTestServer('empty');
  year = await publishedYear(server);
  await rate(server, year, year.chen, '5');
  await act(year.people.office, 'publishEvaluation', {
    evaluationId: (await year.evaluationOf(year.chen)).gid,
    minuteNumber: '纪要5号',
  });
  const correction = { criterion: 'meeting-day', points: '40', reason: '签到表漏登' };
  await act(year.people.office, 'reviseEvaluation', {
    evaluationId: (await year.evaluationOf(year.an)).gid,
    reason: '复查更正',
    minuteNumber: '纪要9号',
    corrections: [correction],
    countAgain: false,
  });
  text = await year.publishedFile();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await year.story.close();
  await server.close();
});

/** Runs the command on a file with nothing but the file: no server, no database, no home. */
function verify(content: string, env: Record<string, string> = {}, ...options: string[]) {
  const path = join(folder, 'published.json');
  writeFileSync(path, content);
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, path, ...options], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: '', ...env },
  });
  return { status, stdout, stderr };
}

/** The file with something changed in it. */
function tampered(change: (file: Data) => void): string {
  const file = JSON.parse(text);
  change(file);
  return JSON.stringify(file);
}

const findings = (content: string): Data[] => JSON.parse(verify(content, {}, '--json').stdout).findings;
/** What was found that does not follow from something else, without the digests around it. */
const named = (content: string) =>
  findings(content)
    .filter(({ isConsequence, kind }) => !isConsequence && kind !== 'file')
    .map(({ kind, at, evaluation }) => ({ kind, at, evaluation }));

const FIRST = 'publications/0/evaluations/0';
const REVISED = 'publications/2/evaluations/0';
const WAITING = 'publications/0/heldBack/0';
const CORRECTION = { kind: 'fact', at: 'corrections.meeting-day' };
const HELD_BACK = { kind: 'held-back', at: expect.stringContaining('measures.pledges.confirmed') };

/** Puts a value at a place of the file, or takes away what stands there. */
function setAt(part: Data, [key, ...rest]: string[], value: unknown): void {
  if (rest.length > 0) setAt(part[key!], rest, value);
  else if (value === undefined) part.splice(Number(key), 1);
  else part[key!] = value;
}

const first = (file: Data): Data => file.publications[0].evaluations[0];
const lineOf = (evaluation: Data, key: string): Data =>
  evaluation.score.criteria.find((line: Data) => line.key === key);

describe('the file of a published cycle', () => {
  test('is for the office and the auditor, and says nobody’s name', async () => {
    expect(await year.publishedFile(year.people.auditor)).toBe(text);
    for (const other of [year.people.leader, year.people.an, year.story.visitor()]) {
      const query = 'query ($id: ID!) { node(id: $id) { ... on EvaluationCycle { publishedFile } } }';
      const answer = await other.execute(query, { id: year.cycleId });
      expect(answer.data?.node?.publishedFile ?? null).toBeNull();
      expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(answer.errors?.[0]?.extensions.code);
    }
    for (const name of ['安', '柏', '陈', '东村']) expect(text).not.toContain(`"${name}"`);
  });

  test('holds every act of publishing with what it rests on', () => {
    const { publications, cycle } = JSON.parse(text);
    expect(cycle).toMatchObject({ year: year.year, type: 'villagers-representative' });
    expect(
      publications.map(({ minuteNumber, evaluations, heldBack }: Data) => [
        minuteNumber,
        evaluations.map(({ revision }: Data) => revision),
        heldBack.length,
      ]),
    ).toEqual([
      ['纪要3号', [1, 1], 1],
      ['纪要5号', [1], 0],
      ['纪要9号', [2], 0],
    ]);
    expect(publications[2].evaluations[0]).toMatchObject({ revisionReason: '复查更正', score: { rank: 2 } });
  });

  test('is the same, byte for byte, whenever it is asked for', async () => {
    expect(await year.publishedFile()).toBe(text);
  });
});

describe('the check of the file', () => {
  test.each([
    ['as it is', {}],
    ['in another language and time zone', { LANG: 'C', TZ: 'America/New_York' }],
    ['where letters are written otherwise', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' }],
  ])('finds nothing changed %s', (_, env) => {
    const { status, stdout } = verify(text, env);
    expect(stdout).toContain('nothing was changed');
    expect(status).toBe(0);
    expect(stdout).toBe(verify(text).stdout);
  });

  test('names a line that was changed', () => {
    const changed = tampered(file => {
      lineOf(first(file), 'meeting-day').points = '39';
    });
    const { id } = first(JSON.parse(text));
    expect(named(changed)).toContainEqual({ kind: 'line', at: 'meeting-day: points', evaluation: id });
    const { status, stdout } = verify(changed);
    expect(status).toBe(1);
    expect(stdout).toContain('meeting-day: points');
    expect(stdout).toContain(id);
  });

  test('names a fact that was changed, before what follows from it', () => {
    const changed = tampered(file => {
      first(file).facts.measures['attendance.rate/meeting-day'].numerator = '2';
    });
    const { id } = first(JSON.parse(text));
    const [root] = named(changed);
    expect(root).toEqual({ kind: 'fact', at: 'measures.attendance.rate/meeting-day', evaluation: id });
    expect(findings(changed).filter(({ kind, isConsequence }) => kind === 'line' && !isConsequence)).toEqual([]);
  });

  test.each<[string, string, unknown, object]>([
    ['a rating', `${FIRST}/facts/ratings/0/points`, '10', { kind: 'fact', at: 'ratings[0] organisation' }],
    ['a total', `${FIRST}/score/totalPoints`, '99', { kind: 'result', at: 'totalPoints' }],
    ['a band', `${FIRST}/score/band`, 'excellent', { kind: 'result', at: 'band' }],
    ['a rank', `${FIRST}/score/rank`, 7, { kind: 'rank', at: 'rank' }],
    ['a reason', `${FIRST}/score/criteria/1/reason/code`, 'nothing', { kind: 'line', at: 'three-ones: reason' }],
    ['a missing line', `${FIRST}/score/criteria/2`, undefined, { kind: 'line', at: 'organisation' }],
    ['a digest', `${FIRST}/digest`, '0'.repeat(64), { kind: 'digest', at: 'digest' }],
    ['a correction', `${REVISED}/facts/corrections/meeting-day/points`, '38', CORRECTION],
    ['the rubric', 'rubric/criteria/0/max', 45, { kind: 'rubric', at: 'criteria[0] meeting-day' }],
    ['a fact of somebody who waited', `${WAITING}/facts/measures/pledges.confirmed/numerator`, '1', HELD_BACK],
    ['the minute', 'publications/0/minuteNumber', '纪要4号', { kind: 'publication', at: 'minuteNumber' }],
    ['a result left out', 'publications/0/evaluations/1', undefined, { kind: 'publication', at: 'evaluations' }],
    ['the log', 'publications/0/audit/at', '2020-01-01T00:00:00.000000', { kind: 'audit', at: 'hash' }],
  ])('names %s that was changed', (_, path, value, expected) => {
    const content = tampered(file => setAt(file, path.split('/'), value));
    expect(named(content)).toContainEqual(expect.objectContaining(expected));
    expect(verify(content).status).toBe(1);
  });

  test('finds a line whose digest was changed along with it', () => {
    const content = tampered(file => {
      lineOf(first(file), 'meeting-day').points = '39';
      first(file).digest = first(file).digest.replace(/^./, '0');
    });
    expect(named(content)).toContainEqual(expect.objectContaining({ kind: 'line', at: 'meeting-day: points' }));
  });

  test('notices a name that was added, by the digest of the whole file', () => {
    const content = tampered(file => {
      first(file).person = { name: '安', ward: '东村' };
    });
    expect(findings(content)).toMatchObject([{ kind: 'file', at: 'digest' }]);
  });

  test.each([
    ['no JSON', 'x'],
    ['another format', '{"format":"other"}'],
    ['a later version', '{"format":"lianxin-published-cycle","formatVersion":2}'],
  ])('says of %s that it cannot be read', (_, content) => {
    const { status, stderr } = verify(content);
    expect(status).toBe(2);
    expect(stderr).toContain('published.json');
  });

  test('is asked for with one file', () => {
    const { status, stderr } = spawnSync(process.execPath, [COMMAND], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('usage: npm run verify');
  });

  test.each([
    [
      'a line',
      "update criterion_scores set points = 1 where evaluation_id = $1 and criterion = 'organisation'",
      'organisation: points',
    ],
    ['a total', 'update evaluations set total_points = 1 where id = $1', 'totalPoints'],
    [
      'a fact',
      `update evaluations set facts = jsonb_set(facts, '{measures,pledges.confirmed,numerator}', '"1"') where id = $1`,
      'three-ones: inputs',
    ],
  ])('names %s that somebody changed in the database itself', async (_, change, at) => {
    const { id } = await year.evaluationOf(year.bo);
    const { story } = year;
    await story.query('create table kept_evaluations as select * from evaluations where id = $1', [id]);
    await story.query('create table kept_lines as select * from criterion_scores where evaluation_id = $1', [id]);
    await story.query(change, [id]);
    expect(named(await year.publishedFile())).toContainEqual(expect.objectContaining({ at, evaluation: id }));
    await story.query(
      'update evaluations e set facts = k.facts, total_points = k.total_points from kept_evaluations k where k.id = e.id',
    );
    await story.query('update criterion_scores s set points = k.points from kept_lines k where k.id = s.id');
    await story.query('drop table kept_evaluations');
    await story.query('drop table kept_lines');
    expect(await year.publishedFile()).toBe(text);
  });

  test('reads nothing but the file', () => {
    const files = execFileSync(process.execPath, ['--eval', LOADED, COMMAND], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(files).toMatch(/verify-file/);
    expect(files).not.toMatch(/mikro-orm|kysely|\/pg\/|fastify|node:net|node:http/);
  });
});

/** Prints which modules the command loads. */
const LOADED = `
  const { registerHooks } = require('node:module');
  registerHooks({ load(url, context, next) { process.stdout.write(url + '\\n'); return next(url, context); } });
  import(require('node:url').pathToFileURL(process.argv[1])).then(() => { process.exitCode = 0; });
`;
