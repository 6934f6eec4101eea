import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connect } from '@lianxin/api/database/connection.js';
import { appUrl } from '@lianxin/api/database/migrate.js';
import { ENTITIES } from '@lianxin/api/entities.js';
import { followCalendar } from '@lianxin/api/jurisdictions/open-years.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays } from '../../testkit/story.js';
import { figuresOf, recompute } from './figures.js';
import { smallTownship, type Township } from './small-township.js';

let server: TestServer;
let town: Township;
beforeAll(async () => {
  server = await startTestServer('empty');
  town = await smallTownship(server);
});
afterAll(async () => {
  await town.story.close();
  await server.close();
});

test('a return that has not come counts from the day after it fell due, without anybody recording anything', async () => {
  const { story, eastGroup } = town;
  const year = Number(story.today.slice(0, 4));
  const month = `${story.today.slice(0, 7)}-01`;
  const groupReturn = await story.insert('groupReturns', { groupId: eastGroup.id, month, dueOn: story.today });
  await recompute(server, story, { of: year });
  const leader = await story.user('LEADER');
  expect(await figuresOf(leader, year, ['returns.onTime'])).toEqual(['0/0']);
  await story.query('update group_returns set due_on = $2 where id = $1', [groupReturn.id, addDays(story.today, -1)]);
  const orm = await connect(appUrl(server.ownerUrl), ENTITIES);
  await followCalendar(orm);
  await orm.close(true);
  await server.runPendingTasks();
  expect(await figuresOf(leader, year, ['returns.onTime'])).toEqual(['0/1']);
});
