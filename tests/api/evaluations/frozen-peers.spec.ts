import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type FrozenFile, frozenFileSchema } from '@lianxin/api/evaluations/frozen/frozen-file.schema.js';
import { verifyFile } from '@lianxin/api/evaluations/frozen/verify-file.js';
import { act } from '../../testkit/act.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { type PublishedYear, publishedYear, rate } from './published-year.js';

/** Half may be excellent; who is, depends on everybody. */
const PROGRAMME = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8')
  .replace(
    'en: Excellent }, from: 90 }',
    'en: Excellent }, from: 20, quota: { share: 0.5, rounding: floor, atTheCut: all-out } }',
  )
  .replace('en: Competent }, from: 60 }', 'en: Competent }, from: 10 }');

let server: TestServer;
let year: PublishedYear;
beforeAll(async () => {
  server = await startTestServer('empty');
  year = await publishedYear(server, PROGRAMME);
});
afterAll(async () => {
  await year.story.close();
  await server.close();
});

const readFile = async (): Promise<FrozenFile> => frozenFileSchema.parse(JSON.parse(await year.publishedFile()));
const bandsOf = async () =>
  (await readFile()).publications.map(({ evaluations }) => evaluations.map(({ score }) => score.band).sort());

test('a quota is worked out with those who waited, and the file gives the same bands', async () => {
  expect(await bandsOf()).toEqual([['competent', 'excellent']]);
  expect(verifyFile(await readFile())).toEqual([]);
});

test('who follows finds the quota used, and nobody published before is moved', async () => {
  const { office } = year.people;
  await rate(server, year, year.chen, '10');
  await act(office, 'publishEvaluation', { evaluationId: (await year.evaluationOf(year.chen)).gid });
  const bands = await bandsOf();
  expect(bands[0]).toEqual(['competent', 'excellent']);
  expect(verifyFile(await readFile())).toEqual([]);
});

test('a correction that overtakes somebody leaves the other result as it was published', async () => {
  const correction = { criterion: 'meeting-day', points: '40', reason: '漏登' };
  const organisation = { criterion: 'organisation', points: '10', reason: '漏登' };
  await act(year.people.office, 'reviseEvaluation', {
    evaluationId: (await year.evaluationOf(year.an)).gid,
    reason: '复查',
    minuteNumber: '纪要9号',
    corrections: [correction, organisation],
    countAgain: true,
  });
  const file = await readFile();
  expect((await bandsOf())[0]).toEqual(['competent', 'excellent']);
  expect(file.publications.at(-1)!.evaluations).toMatchObject([{ score: { band: 'excellent', rank: 1 } }]);
  expect(verifyFile(file)).toEqual([]);
});

test('a fact of somebody else that was changed is named before the bands that follow from it', async () => {
  const file = await readFile();
  const [waited] = file.publications[0]!.heldBack;
  (waited!.facts.measures as Record<string, unknown>)['attendance.rate/meeting-day'] = {
    numerator: '1',
    denominator: '1',
  };
  const findings = verifyFile(file);
  expect(findings.find(({ isConsequence }) => !isConsequence)).toMatchObject({ kind: 'held-back' });
  expect(findings.filter(({ kind, isConsequence }) => kind === 'result' && !isConsequence)).toEqual([]);
});
