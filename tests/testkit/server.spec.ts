import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer('demo');
});
afterAll(() => server.close());

const WHO_AM_I = '{ viewer { username role } }';

test('a demo account signs in and stays signed in', async () => {
  const leader = await server.signIn('leader');
  expect(await leader.data(WHO_AM_I)).toEqual({ viewer: { username: 'leader', role: 'LEADER' } });
});

test('a visitor is nobody, also beside somebody who is signed in', async () => {
  await server.signIn('leader');
  expect(await server.visitor().data(WHO_AM_I)).toEqual({ viewer: null });
});

test('a wrong password is refused', async () => {
  await expect(server.signIn('leader', 'guessed')).rejects.toThrow();
});

test('the statements of a request are heard', async () => {
  const statements = await server.statementsDuring(() => server.visitor().data(WHO_AM_I));
  expect(await server.statementsDuring(async () => {})).toEqual([]);
  const leader = await server.signIn('leader');
  expect((await server.statementsDuring(() => leader.data(WHO_AM_I))).length).toBeGreaterThan(statements.length);
});
