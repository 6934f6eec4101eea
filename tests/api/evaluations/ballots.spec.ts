import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { type BallotBox, ballotBox } from './ballot-box.js';

let server: TestServer;
let box: BallotBox;
beforeAll(async () => {
  server = await startTestServer('empty');
  box = await ballotBox(server);
});
afterAll(async () => {
  await box.story.close();
  await server.close();
});

const UNKNOWN = { code: 'BAD_USER_INPUT', reason: 'ballot-code-unknown', field: 'code' };
const USED = { code: 'CONFLICT', reason: 'ballot-used', field: 'code' };

describe('codes', () => {
  test('are told once, and the database keeps only their fingerprints', async () => {
    const codes = await box.codes(3);
    expect(new Set(codes).size).toBe(3);
    const rows = await box.story.query('select code_hash from ballot_credentials where jurisdiction_id = $1', [
      box.story.jurisdictionId,
    ]);
    const kept = JSON.stringify(rows);
    for (const code of codes) expect(kept).not.toContain(code.replaceAll('-', ''));
  });

  test('are not told again when the request is repeated', async () => {
    const input = { ...box.group, count: 2, clientKey: '018f2b5e-0000-7000-8000-00000000c0de' };
    await act(box.office, 'issueBallotCodes', input, 'codes');
    expect(await refused(box.office, 'issueBallotCodes', input, 'codes')).toEqual({
      code: 'CONFLICT',
      reason: 'codes-shown-once',
      field: 'clientKey',
    });
  });

  test('are issued by the office, for an anonymous group, at most a thousand at a time', async () => {
    const evaluator = await box.story.user('EVALUATOR');
    expect((await refused(evaluator, 'issueBallotCodes', { ...box.group, count: 1 }, 'codes')).code).toBe('FORBIDDEN');
    const named = { ...box.group, group: 'evaluator', count: 1 };
    expect((await refused(box.office, 'issueBallotCodes', named, 'codes')).reason).toBe('unknown-rater-group');
    expect((await refused(box.office, 'issueBallotCodes', { ...box.group, count: 1001 }, 'codes')).reason).toBe(
      'code-count',
    );
  });

  test('of a lost sheet are cancelled with a reason, those of others still work', async () => {
    const [lost] = await box.codes(2);
    const [kept] = await box.codes(1);
    const query =
      'query ($cycleId: ID!, $group: String!) { ballotSheets(cycleId: $cycleId, group: $group) { id codeCount cancelledAt issuedByName } }';
    const sheet = (await box.office.data(query, box.group)).ballotSheets.find(({ codeCount }: Data) => codeCount === 2);
    await act(box.office, 'cancelBallotCodes', { sheetId: sheet.id, reason: '整张丢失' }, '');
    expect(await box.outcome(lost!, [box.vote('安', 'good')])).toEqual(UNKNOWN);
    expect(await box.outcome(kept!, [box.vote('安', 'good')])).toBe(1);
  });
});

describe('a code opens a ballot', () => {
  test('without an account, however it is typed', async () => {
    const [code] = await box.codes(1);
    const { ballot } = await box.open(` ${code!.replaceAll('-', ' ').toLowerCase()} `);
    expect(ballot).toMatchObject({ groupTitle: '群众', isWhole: false, cycle: { typeTitle: '村民代表' } });
    expect(ballot.subjects.map(({ name, wardName, isCast }: Data) => [name, wardName, isCast])).toEqual([
      ['安', '东村', false],
      ['陈', '东村', false],
      ['柏', '西村', false],
    ]);
    expect(ballot.subjects[0].criteria).toEqual([
      {
        key: 'satisfaction',
        kind: 'CATEGORY',
        from: null,
        to: null,
        choices: [
          { key: 'good', title: '满意' },
          { key: 'fair', title: '基本满意' },
          { key: 'poor', title: '不满意' },
        ],
      },
    ]);
  });

  test('that remembers for whom it was used', async () => {
    const [code] = await box.codes(1);
    await box.cast(code!, [box.vote('陈', 'good')]);
    const { ballot } = await box.open(code!);
    expect(ballot.subjects.map(({ isCast }: Data) => isCast)).toEqual([false, true, false]);
  });

  test('in its own jurisdiction only', async () => {
    const [code] = await box.codes(1);
    const other = await ballotBox(server);
    expect(await other.outcome(code!, [])).toEqual(UNKNOWN);
    await other.story.close();
  });
});

describe('a ballot is cast', () => {
  test('once for each subject', async () => {
    const [code] = await box.codes(1);
    expect(await box.outcome(code!, [box.vote('安', 'good'), box.vote('柏', 'poor')])).toBe(2);
    expect(await box.outcome(code!, [box.vote('安', 'poor')])).toEqual(USED);
    expect(await box.outcome(code!, [box.vote('陈', 'fair'), box.vote('柏', 'fair')])).toEqual(USED);
    expect(await box.outcome(code!, [box.vote('陈', 'fair')])).toBe(1);
  });

  test('once, also by eight browsers at the same moment', async () => {
    const [code] = await box.codes(1);
    const before = await box.story.count('ballots');
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => box.outcome(code!, [box.vote('安', 'good')])));
    expect(outcomes.filter(outcome => outcome === 1)).toHaveLength(1);
    expect(outcomes.filter(outcome => outcome !== 1)).toEqual(Array(7).fill(USED));
    expect(await box.story.count('ballots')).toBe(before + 1);
  });

  test.each([
    ['unanswered', [], 'rating-incomplete'],
    [
      'answered twice',
      [
        { criterion: 'satisfaction', category: 'good' },
        { criterion: 'satisfaction', category: 'poor' },
      ],
      'rating-incomplete',
    ],
    ['with a word it lacks', [{ criterion: 'satisfaction', category: 'fine' }], 'rating-category'],
    ['about something else', [{ criterion: 'kindness', category: 'good' }], 'unknown-criterion'],
  ])('but not %s, and the code stays unused', async (_, answers, reason) => {
    const [code] = await box.codes(1);
    const ballot = { evaluationId: box.ids.安, answers };
    expect(await box.outcome(code!, [ballot])).toMatchObject({ code: 'BAD_USER_INPUT', reason });
    expect(await box.outcome(code!, [box.vote('安', 'good')])).toBe(1);
  });

  test('and twice for one subject in one go is refused', async () => {
    const [code] = await box.codes(1);
    expect((await box.outcome(code!, [box.vote('安', 'good'), box.vote('安', 'poor')])).reason).toBe('ballot-twice');
  });
});

describe('nothing joins a code to its ballot', () => {
  const rowsOf = (table: string, columns: string) =>
    box.story.query(`select ${columns} from ${table} where jurisdiction_id = $1`, [box.story.jurisdictionId]);

  test('no value of a ballot is found with the code, in the log, or among what clients have sent', async () => {
    const [code] = await box.codes(1);
    await box.cast(code!, [box.vote('安', 'poor')]);
    const [credential] = await box.story.query(
      `select c.* from ballot_credentials c join ballot_uses u on u.credential_id = c.id
       where c.jurisdiction_id = $1 order by c.id desc limit 1`,
      [box.story.jurisdictionId],
    );
    const ballots = await rowsOf('ballots', 'id, paper_id');
    const ids = ballots.flatMap(({ id, paper_id }) => [id, paper_id]);
    const elsewhere = JSON.stringify([
      credential,
      await rowsOf('ballot_uses', '*'),
      await rowsOf('audit_entries', '*'),
      await rowsOf('applied_mutations', '*'),
    ]);
    expect(ids.filter(id => elsewhere.includes(id))).toEqual([]);
    const written = JSON.stringify([ballots, await rowsOf('audit_entries', '*')]);
    expect(written).not.toContain(credential!.id);
    expect(written).not.toContain(credential!.code_hash);
  });

  test('the log says that somebody of the group voted, and nothing else', async () => {
    const entries = await box.story.query(
      "select distinct actor_id, record_type, payload from audit_entries where jurisdiction_id = $1 and action = 'castBallots'",
      [box.story.jurisdictionId],
    );
    expect(entries).toEqual([
      { actor_id: null, record_type: 'EvaluationCycle', payload: '{"before":null,"after":{"group":"households"}}' },
    ]);
  });

  test('ballots have no time, and ids that do not grow', async () => {
    const columns = await box.story.query(
      "select column_name, data_type from information_schema.columns where table_name in ('ballots', 'ballot_uses')",
    );
    expect(columns.filter(({ data_type }) => /time|date/.test(data_type))).toEqual([]);
    for (const { id, paper_id } of await rowsOf('ballots', 'id, paper_id')) {
      expect([id[14], paper_id[14]]).toEqual(['4', '4']);
    }
  });

  test('neither the transaction nor the place of a row tells which ballot was cast last', async () => {
    for (const code of await box.codes(12)) await box.cast(code, [box.vote('安', 'good')]);
    const places: number[] = [];
    for (const code of await box.codes(6)) {
      const known = new Set((await ballotsOfAn()).map(({ id }) => id));
      await box.cast(code, [box.vote('安', 'good')]);
      const rows = await ballotsOfAn();
      expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
      places.push(rows.findIndex(({ id }) => !known.has(id)));
    }
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  /** The ballots on An in the order of their places on disk, each with the transaction that wrote it. */
  function ballotsOfAn() {
    const evaluationId = Buffer.from(box.ids.安, 'base64url').toString().split(':')[2];
    return box.story.query('select id, xmin::text from ballots where evaluation_id = $1 order by ctid', [evaluationId]);
  }

  test('the server can neither change nor remove a ballot', async () => {
    const [grants] = await box.story.query(
      `select has_table_privilege('lianxin_app', 'ballots', 'update') or has_table_privilege('lianxin_app', 'ballots', 'delete')
       as may`,
    );
    expect(grants!.may).toBe(false);
  });
});

describe('whoever tries codes', () => {
  test('is made to wait after sixty wrong ones', async () => {
    const attempts: string[] = [];
    for (let attempt = 0; attempt < 62; attempt += 1) {
      attempts.push((await box.outcome('AAAA-AAAA-AAAA', [])).reason);
    }
    expect(attempts.at(-1)).toBe('ballot-guesses');
  });
});
