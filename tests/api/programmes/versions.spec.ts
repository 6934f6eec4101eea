import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { adoptEditedFile } from '@lianxin/seeds/adopt-edited-file.js';
import pg from 'pg';
import { act, refused } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { expectConstantStatements } from '../../testkit/statements.js';
import { Story } from '../../testkit/story.js';

const file = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');
const remark = (words: string) => `${file}\n# ${words}\n`;

let server: TestServer;
let story: Story;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
});
afterAll(() => server.close());

/** A township under version 1 of its programme. */
async function township(): Promise<void> {
  story = await Story.begin(server);
  office = await story.user('LIAISON_OFFICE', {}, '联络办王');
}

const adoption = (sourceText: string, basedOnVersion: number) => ({
  fileName: 'rules.yaml',
  sourceText,
  basedOnVersion,
});
const adopt = (sourceText: string, basedOnVersion: number) =>
  act(office, 'adoptProgramme', adoption(sourceText, basedOnVersion), 'version');

describe('the versions of a programme', () => {
  beforeAll(township);
  afterAll(() => story.close());

  test('are told newest first: who adopted which file, and which one is in force', async () => {
    await adopt(remark('second'), 1);
    const { programmeVersions } = await office.data(
      '{ programmeVersions { totalCount nodes { version key title fileName adoptedByName isInForce } } }',
    );
    const both = { key: 'test-programme', title: '测试方案' };
    expect(programmeVersions).toEqual({
      totalCount: 2,
      nodes: [
        { version: 2, ...both, fileName: 'rules.yaml', adoptedByName: '联络办王', isInForce: true },
        { version: 1, ...both, fileName: 'programme.yaml', adoptedByName: null, isInForce: false },
      ],
    });
  });

  test('keep their texts for good', async () => {
    const query = 'query ($version: Int!) { programmeVersion(version: $version) { id sourceText } }';
    const { programmeVersion } = await office.data(query, { version: 2 });
    expect(programmeVersion.sourceText).toBe(remark('second'));
    const again = await office.data('query ($id: ID!) { node(id: $id) { ... on ProgrammeVersion { version } } }', {
      id: programmeVersion.id,
    });
    expect(again.node).toEqual({ version: 2 });
    expect(await office.refusal(query, { version: 99 })).toBe('NOT_FOUND');
    expect(await office.data('{ programmeVersion { version } }')).toEqual({ programmeVersion: { version: 2 } });
  });

  test('that today’s checker no longer reads are listed without a title', async () => {
    await story.query(
      `insert into programme_versions (jurisdiction_id, id, version, file_name, source_text, digest, adopted_at)
       select jurisdiction_id, gen_random_uuid(), 3, 'old.yaml', 'once: valid', 'x', now() from programme_versions
       where jurisdiction_id = $1 and version = 1`,
      [story.jurisdictionId],
    );
    const { programmeVersions } = await office.data('{ programmeVersions(first: 1) { nodes { version title } } }');
    expect(programmeVersions.nodes).toEqual([{ version: 3, title: null }]);
    await story.query('delete from programme_versions where jurisdiction_id = $1 and version = 3', [
      story.jurisdictionId,
    ]);
  });

  test('cost the same statements at one row and at many', async () => {
    await story.query(
      `insert into programme_versions (jurisdiction_id, id, version, file_name, source_text, digest, adopted_at)
       select jurisdiction_id, gen_random_uuid(), 2 + more, file_name, source_text, digest, now()
       from programme_versions, generate_series(1, 18) more where jurisdiction_id = $1 and version = 2`,
      [story.jurisdictionId],
    );
    const query = 'query ($first: Int!) { programmeVersions(first: $first) { nodes { id title sourceText } } }';
    const ask = async (first: number) => (await office.data(query, { first })).programmeVersions.nodes.length;
    await ask(20); // each text is read for its title once per process
    await expectConstantStatements(server, ask, 20);
  });

  test('are read by everybody who is scored or scores, and by nobody else', async () => {
    const query = '{ programmeVersions { nodes { sourceText } } }';
    for (const role of ['EVALUATOR', 'LEADER', 'AUDITOR', 'ADMINISTRATOR'] as const) {
      expect((await (await story.user(role)).execute(query)).errors).toBeUndefined();
    }
    const ward = await story.ward({ kind: 'village' });
    const { id: representativeId } = await story.representative({ wardId: ward.id });
    const { id: householdId } = await story.household({ wardId: ward.id });
    expect((await (await story.user('REPRESENTATIVE', { representativeId })).execute(query)).errors).toBeUndefined();
    expect(await (await story.user('HOUSEHOLD', { householdId })).refusal(query)).toBe('FORBIDDEN');
    expect(await story.visitor().refusal(query)).toBe('UNAUTHENTICATED');
  });
});

describe('adopting a text', () => {
  beforeAll(township);
  afterAll(() => story.close());

  test('that was written against a version no longer in force is refused, so that the other one is not lost', async () => {
    await adopt(remark('by a colleague'), 1);
    expect(await refused(office, 'adoptProgramme', adoption(remark('mine'), 1), 'version')).toEqual({
      code: 'CONFLICT',
      reason: 'programme-superseded',
      field: 'basedOnVersion',
    });
    expect(await adopt(remark('mine'), 2)).toEqual({ version: 3 });
  });

  test('by two at once lets one of them through', async () => {
    const [before, texts] = [await story.count('programmeVersions'), ['one', 'other', 'third']];
    const answers = await Promise.allSettled(texts.map(words => adopt(remark(words), before)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reasons = answers.flatMap(answer => (answer.status === 'rejected' ? [String(answer.reason)] : []));
    expect(reasons).toEqual(Array(2).fill(expect.stringContaining('CONFLICT: Another version has been adopted')));
    expect(await story.count('programmeVersions')).toBe(before + 1);
  });

  test('of the office outlasts a start, unless the file itself was edited', async () => {
    const client = new pg.Client({ connectionString: server.ownerUrl });
    await client.connect();
    const place = (text: string) => ({
      jurisdictionId: story.jurisdictionId,
      file: { name: 'programme.yaml', text },
      now: new Date(),
    });
    const start = async (text: string) => {
      await client.query('begin');
      await adoptEditedFile(client, place(text), () => {});
      await client.query('commit');
    };
    const [first] = await story.query(
      'select source_text from programme_versions where jurisdiction_id = $1 and version = 1',
      [story.jurisdictionId],
    );
    const before = await story.count('programmeVersions');
    await start(first!.source_text);
    expect(await story.count('programmeVersions')).toBe(before);
    await start(remark('edited by hand'));
    expect(await story.count('programmeVersions')).toBe(before + 1);
    await client.end();
  });
});

describe('checking a text', () => {
  beforeAll(township);
  afterAll(() => story.close());

  const CHECK = `query ($sourceText: String!) { checkProgramme(fileName: "draft.yaml", sourceText: $sourceText) {
    problemCount problems { line column path found allowed message } } }`;

  test('names every problem with its place, in the language of whoever asks, and adopts nothing', async () => {
    const sourceText = file.replace('per: group\n    venue', 'per: grup\n    venue');
    const line = sourceText.split('\n').findIndex(each => each.includes('grup')) + 1;
    const { checkProgramme } = await office.data(CHECK, { sourceText });
    expect(checkProgramme).toEqual({
      problemCount: 1,
      problems: [
        {
          line,
          column: 10,
          path: 'activities[0].per',
          found: '"grup"',
          allowed: expect.stringContaining('group'),
          message: '“per”的值不可用',
        },
      ],
    });
    expect(await story.count('programmeVersions')).toBe(1);
  });

  test('finds nothing wrong with the version in force', async () => {
    expect((await office.data(CHECK, { sourceText: file })).checkProgramme).toEqual({ problemCount: 0, problems: [] });
  });

  test('counts all problems and names the first two hundred', async () => {
    const sourceText = Array.from({ length: 300 }, (_, at) => `unknown-${at}: 1`).join('\n');
    const { checkProgramme } = await office.data(CHECK, { sourceText });
    expect(checkProgramme.problemCount).toBeGreaterThanOrEqual(300);
    expect(checkProgramme.problems).toHaveLength(200);
  });

  test('takes no text that is longer than any programme', async () => {
    expect(await office.refusal(CHECK, { sourceText: 'x'.repeat(200_001) })).toBe('BAD_USER_INPUT');
  });

  test('is for those who may adopt', async () => {
    for (const role of ['LEADER', 'EVALUATOR', 'AUDITOR'] as const) {
      expect(await (await story.user(role)).refusal(CHECK, { sourceText: file })).toBe('FORBIDDEN');
    }
    expect((await (await story.user('ADMINISTRATOR')).execute(CHECK, { sourceText: file })).errors).toBeUndefined();
  });
});
