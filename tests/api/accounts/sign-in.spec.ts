import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer('demo');
});
afterAll(() => server.close());

const SIGN_IN =
  'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { role } }';

test('a wrong password and an unknown name get the same answer', async () => {
  const wrong = await server.visitor().execute(SIGN_IN, { username: 'leader', password: 'not this one' });
  const unknown = await server.visitor().execute(SIGN_IN, { username: 'nobody', password: 'not this one' });
  expect(wrong.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'wrong-credentials' });
  expect(unknown.errors![0]!.extensions).toEqual(wrong.errors![0]!.extensions);
});

test('after five wrong passwords an account rests, even for the right one', async () => {
  for (let i = 0; i < 5; i += 1)
    await server.visitor().execute(SIGN_IN, { username: 'evaluator2', password: `wrong ${i}` });
  const answer = await server.visitor().execute(SIGN_IN, { username: 'evaluator2', password: 'lianxin-demo' });
  expect(answer.errors![0]!.extensions).toMatchObject({ reason: 'account-resting', allowed: 15 });
});

test('the session cookie cannot be read by scripts nor sent from other sites', async () => {
  const response = await server.visitor().fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SIGN_IN, variables: { username: 'leader', password: 'lianxin-demo' } }),
  });
  const cookie = response.headers.getSetCookie()[0]!;
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
});

test('signing out ends the session', async () => {
  const leader = await server.signIn('leader');
  expect((await leader.data('{ viewer { username } }')).viewer.username).toBe('leader');
  await leader.data('mutation { signOut }');
  expect((await leader.data('{ viewer { username } }')).viewer).toBeNull();
});

test('changing the password needs the old one and ends every session', async () => {
  const here = await server.signIn('village-leader');
  const elsewhere = await server.signIn('village-leader');
  const change = 'mutation ($old: String!, $new: String!) { changePassword(currentPassword: $old, newPassword: $new) }';
  expect(await here.refusal(change, { old: 'no', new: 'long enough now' })).toBe('BAD_USER_INPUT');
  expect(await here.refusal(change, { old: 'lianxin-demo', new: 'short' })).toBe('BAD_USER_INPUT');
  await here.data(change, { old: 'lianxin-demo', new: 'long enough now' });
  expect((await elsewhere.data('{ viewer { username } }')).viewer).toBeNull();
  expect(
    (await (await server.signIn('village-leader', 'long enough now')).data('{ viewer { username } }')).viewer.username,
  ).toBe('village-leader');
});

test('a mutation sent by a form of another site is refused', async () => {
  const leader = await server.signIn('leader');
  const response = await leader.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ query: 'mutation { signOut }' }),
  });
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect((await leader.data('{ viewer { username } }')).viewer.username).toBe('leader');
});

test('whoever signs in to a demonstration is offered its accounts; those of a real jurisdiction are told to nobody', async () => {
  const OFFERED = '{ demoAccounts { jurisdictionName username } }';
  const { demoAccounts } = await server.visitor().data(OFFERED);
  expect(demoAccounts).toContainEqual({ jurisdictionName: '弥勒县西三镇', username: 'leader' });
  const own = await Story.begin(server);
  await own.user('LEADER');
  expect((await server.visitor().data(OFFERED)).demoAccounts).toEqual(demoAccounts);
  await own.close();
});
