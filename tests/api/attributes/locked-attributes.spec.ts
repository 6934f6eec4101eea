import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import { LOCKED, type LockedTown, lockedTown } from '../evaluations/locked-town.js';
import { ImportDesk } from '../exchange/import-desk.js';

let town: LockedTown;
beforeAll(async () => {
  town = await lockedTown();
}, 60_000);
afterAll(() => town.close());

const posts = (...values: string[]) => ({ version: 1, attributes: [{ key: 'posts', values }] });

test('attributes stay as they are while the facts of somebody they count for are locked', async () => {
  const { office, gid, bo, story, township } = town;
  const mandateId = gid('Mandate', bo.mandate);
  expect(await refused(office, 'setMandateAttributes', { mandateId, ...posts('secretary') })).toEqual(LOCKED);
  const delegate = await story.representative({ wardId: township.id, type: 'party-delegate' });
  const other = { mandateId: gid('Mandate', delegate.mandate), ...posts('secretary') };
  expect(await act(office, 'setMandateAttributes', other)).toHaveProperty('id');
});

test('a file that changes them is refused row by row', async () => {
  const { server, story, bo, west } = town;
  const desk = await ImportDesk.in(server, story);
  const file = `姓名,代表类别,片区,任职日期,职务\n${bo.name},村民代表,${west.name},2020-01-01,书记\n`;
  const { problems } = await desk.import('REPRESENTATIVES', file, { dryRun: true });
  expect(problems).toMatchObject([{ row: 2, reason: expect.stringContaining('锁定') }]);
});

test('an approved exception lets one change through', async () => {
  const { office, story, gid, bo, year } = town;
  const asked = { year, representativeId: gid('Representative', bo), what: 'ATTRIBUTE', happenedOn: `${year}-12-01` };
  const exception = await act(office, 'askForLateFact', { ...asked, reason: '漏登职务' }, 'id version');
  const second = await story.user('LEADER');
  const decision = { exceptionId: exception.id, version: exception.version, isApproved: true, reason: '属实' };
  await act(second, 'decideLateFact', decision);
  const mandateId = gid('Mandate', bo.mandate);
  const set = await act(office, 'setMandateAttributes', { mandateId, ...posts('secretary') }, 'version');
  const again = { mandateId, ...posts(), version: set.version };
  expect(await refused(office, 'setMandateAttributes', again)).toEqual(LOCKED);
});
