import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '@lianxin/api/shared/global-id.js';
import type { Answer, Client } from '../../testkit/client.js';
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

const SIGN_IN =
  'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { username } }';
const VIEWER = '{ viewer { username } }';

const reasonOf = ({ errors }: Answer) => errors?.[0]?.extensions.reason;
const nameOf = async (client: Client) => (await client.data(VIEWER)).viewer?.username ?? null;

/** Signs in and answers the token of the session. */
async function tokenOf(username: string, password: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await server.visitor(headers).fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SIGN_IN, variables: { username, password } }),
  });
  return /lianxin-session=([^;]+)/.exec(response.headers.getSetCookie().join('\n'))![1]!;
}
const withToken = (token: string) => server.visitor({ cookie: `lianxin-session=${token}` });

describe('somebody who guesses passwords', () => {
  test('gets five guesses, also when they are sent all at once', async () => {
    await workplace.addAccount(story, 'guessed');
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        server.visitor().execute(SIGN_IN, { username: 'guessed', password: `no ${i}` }),
      ),
    );
    const reasons = answers.map(reasonOf);
    expect(reasons.filter(reason => reason === 'wrong-credentials')).toHaveLength(5);
    expect(new Set(reasons)).toEqual(new Set(['wrong-credentials', 'account-resting', 'sign-in-busy']));
    expect((await story.query("select failed_sign_ins as n from users where username = 'guessed'"))[0]!.n).toBe(5);
  });

  test('does not get five more by way of the change of a password', async () => {
    const password = await workplace.addAccount(story, 'stolen');
    const thief = await server.signIn('stolen', password);
    const change = 'mutation ($old: String!) { changePassword(currentPassword: $old, newPassword: "long enough now") }';
    const reasons: unknown[] = [];
    for (let i = 0; i < 6; i += 1) reasons.push(reasonOf(await thief.execute(change, { old: `no ${i}` })));
    expect(reasons).toEqual([...Array(5).fill('wrong-password'), 'account-resting']);
  });

  test('holds up nobody else', async () => {
    const password = await workplace.addAccount(story, 'bystander');
    const flood = Array.from({ length: 60 }, (_, i) =>
      server.visitor().execute(SIGN_IN, { username: `flood${i}`, password: 'no' }),
    );
    expect((await story.visitor().data('{ jurisdiction { key } }')).jurisdiction.key).toBe(story.key);
    const reasons = new Set((await Promise.all(flood)).map(reasonOf));
    expect([...reasons].sort()).toEqual(['sign-in-busy', 'wrong-credentials']);
    expect(await nameOf(await server.signIn('bystander', password))).toBe('bystander');
  });
});

describe('a session', () => {
  test('is never one that the browser brought along', async () => {
    const password = await workplace.addAccount(story, 'fixed');
    const brought = 'chosen-by-somebody-else';
    const given = await tokenOf('fixed', password, { cookie: `lianxin-session=${brought}` });
    expect(given).not.toBe(brought);
    expect(await nameOf(withToken(brought))).toBeNull();
    expect(await nameOf(withToken(given))).toBe('fixed');
  });

  test('ends when the same browser signs in again', async () => {
    const password = await workplace.addAccount(story, 'again');
    const first = await tokenOf('again', password);
    const second = await tokenOf('again', password, { cookie: `lianxin-session=${first}` });
    expect(await nameOf(withToken(first))).toBeNull();
    expect(await nameOf(withToken(second))).toBe('again');
  });

  test('ends after its hours, and is forgotten at the next sign-in', async () => {
    const password = await workplace.addAccount(story, 'late');
    const token = await tokenOf('late', password);
    const ofLate = "user_id = (select id from users where username = 'late')";
    await story.query(
      `update sessions set created_at = now() - interval '13 hours', expires_at = now() where ${ofLate}`,
    );
    expect(await nameOf(withToken(token))).toBeNull();
    await tokenOf('late', password);
    expect(await story.query(`select from sessions where ${ofLate}`)).toHaveLength(1);
  });

  test('ends when the account is disabled, and none can be opened', async () => {
    const password = await workplace.addAccount(story, 'disabled');
    const client = await server.signIn('disabled', password);
    await story.query("update users set disabled_at = now() where username = 'disabled'");
    expect(await nameOf(client)).toBeNull();
    const answer = await server.visitor().execute(SIGN_IN, { username: 'disabled', password });
    expect(reasonOf(answer)).toBe('wrong-credentials');
  });

  test('of somebody without a role cannot be opened', async () => {
    const password = await workplace.addAccount(story, 'roleless');
    await story.query(
      "delete from role_assignments where user_id = (select id from users where username = 'roleless')",
    );
    const answer = await server.visitor().execute(SIGN_IN, { username: 'roleless', password });
    expect(reasonOf(answer)).toBe('wrong-credentials');
  });

  test('is worth nothing to who reads the table of sessions', async () => {
    const rows = await story.query(
      "select encode(token_hash, 'hex') as hex, encode(token_hash, 'base64') as b64 from sessions",
    );
    for (const { hex, b64 } of rows) {
      expect(await nameOf(withToken(hex))).toBeNull();
      expect(await nameOf(withToken(encodeURIComponent(b64)))).toBeNull();
    }
  });

  test('ends within the request that signs out', async () => {
    const client = await story.user('LIAISON_OFFICE');
    const answer = await client.execute(
      'mutation { signOut closePledges(input: { clientKey: "01900000-0000-7000-8000-0000000000ff", year: 2026 }) }',
    );
    expect(answer.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('somebody signed in', () => {
  test('stays in the own jurisdiction, whatever another header says', async () => {
    const other = await Story.begin(server);
    const ward = await other.ward({ kind: 'township', name: '邻镇' });
    const password = await workplace.addAccount(story, 'tempted');
    const token = await tokenOf('tempted', password);
    const client = server.visitor({ cookie: `lianxin-session=${token}`, 'x-jurisdiction': other.key });
    expect((await client.data('{ jurisdiction { key } wards { totalCount } }')).jurisdiction.key).toBe(story.key);
    const id = toGlobalId('Ward', other.jurisdictionId, ward.id);
    expect(await client.refusal('query ($id: ID!) { ward(id: $id) { name } }', { id })).toBe('NOT_FOUND');
    await other.close();
  });

  test('who changes the password leaves that in the log, and not the password', async () => {
    const password = await workplace.addAccount(story, 'changer');
    const client = await server.signIn('changer', password);
    const change = 'mutation ($old: String!) { changePassword(currentPassword: $old, newPassword: "long enough now") }';
    await client.data(change, { old: password });
    const entries = await story.query(
      `select payload from audit_entries where action = 'changePassword' and record_id = (select id from users where username = 'changer')`,
    );
    expect(entries).toEqual([{ payload: '{"before":null,"after":null}' }]);
    expect(await nameOf(client)).toBeNull();
  });

  test('a stranger who names a jurisdiction that is not there is asked to sign in', async () => {
    expect(await server.visitor({ 'x-jurisdiction': 'nowhere' }).refusal('{ jurisdiction { key } }')).toBe(
      'UNAUTHENTICATED',
    );
  });
});
