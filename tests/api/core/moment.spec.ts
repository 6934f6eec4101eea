import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { programmeInForce } from '@lianxin/api/jurisdictions/programme-in-force.js';
import { selectWards } from '@lianxin/api/wards/ward.query.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import { Workplace } from './workplace.js';

let server: TestServer;
let story: Story;
let workplace: Workplace;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  workplace = await Workplace.open(server, 2);
});
afterAll(async () => {
  await workplace.close();
  await story.close();
  await server.close();
});

describe('all that a request reads', () => {
  test('is of one moment, until it writes or asks for a newer one', async () => {
    const context = workplace.contextOf(story);
    const count = async () => (await selectWards(await context.read(), story.jurisdictionId).execute()).length;
    const before = await count();
    await story.ward({ kind: 'village', name: '新村' });
    expect(await count()).toBe(before);
    await context.refresh();
    expect(await count()).toBe(before + 1);
    await context.end();
  });

  test('is of its jurisdiction, also by a query that forgets to say so', async () => {
    const other = await Story.begin(server);
    await other.ward({ kind: 'village', name: '邻村' });
    const context = workplace.contextOf(story);
    const rows = await (await context.read()).selectFrom('wards').select('jurisdictionId').execute();
    expect(new Set(rows.map(row => row.jurisdictionId))).toEqual(new Set([story.jurisdictionId]));
    const foreign = await selectWards(await context.read(), other.jurisdictionId).execute();
    expect(foreign).toEqual([]);
    await context.end();
    await other.close();
  });

  test('cannot be written', async () => {
    const context = workplace.contextOf(story);
    const db = await context.read();
    await expect(db.deleteFrom('wards').execute()).rejects.toThrow('read-only transaction');
    await context.end();
  });

  test('is over when the moment is over: its connection serves somebody else', async () => {
    const context = workplace.contextOf(story);
    const kept = await context.read();
    await context.refresh();
    await expect(selectWards(kept, story.jurisdictionId).execute()).rejects.toThrow('This moment has ended');
    await context.end();
    await expect(context.read()).rejects.toThrow('The request has been answered');
  });

  test('has the programme of its own jurisdiction, although that of another has the same id', async () => {
    const other = await Story.begin(server);
    const [version] = await story.query('select id, source_text from programme_versions where jurisdiction_id = $1', [
      story.jurisdictionId,
    ]);
    await other.insert('programmeVersions', {
      id: version!.id,
      version: 2,
      fileName: 'programme.yaml',
      sourceText: version!.source_text.replace(/^key: .*/m, 'key: another-programme'),
      digest: 'x',
      adoptedAt: '2020-01-01T00:00:00Z',
    });
    const keys: string[] = [];
    for (const each of [story, other]) {
      const context = workplace.contextOf(each);
      keys.push((await context.once(programmeInForce)).programme.key);
      await context.end();
    }
    expect(keys[1]).toBe('another-programme');
    expect(keys[0]).not.toBe(keys[1]);
    await other.close();
  });
});

test.each([
  ['Asia/Shanghai', '2026-01-01T15:59:59Z', '2026-01-01'],
  ['Asia/Shanghai', '2026-01-01T16:00:00Z', '2026-01-02'],
  ['Asia/Urumqi', '2026-02-28T18:00:00Z', '2026-03-01'],
  ['Pacific/Honolulu', '2026-01-01T09:00:00Z', '2025-12-31'],
])('in %s the calendar at %s shows %s', (timeZone, at, today) => {
  expect(workplace.contextOf(story, undefined, { now: new Date(at), timeZone }).today).toBe(today);
});
