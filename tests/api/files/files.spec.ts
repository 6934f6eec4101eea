import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import { zipFile } from '../exchange/zip-file.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
const FIELDS = 'id name mediaType size sha256 address';

let server: TestServer;
let story: Story;
let an: Awaited<ReturnType<Story['representative']>>;
let anClient: Client;
let boClient: Client;
let office: Client;
let wardId: string;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  wardId = (await story.ward()).id;
  an = await story.representative({ wardId });
  const bo = await story.representative({ wardId });
  anClient = await story.user('REPRESENTATIVE', { representativeId: an.id });
  boClient = await story.user('REPRESENTATIVE', { representativeId: bo.id });
  office = await story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const input = (content: Buffer, name = '荣誉证书.pdf') => ({ name, contentBase64: content.toString('base64') });
const statusFor = async (client: Client, { address }: Data) => (await client.fetch(address)).status;
const keyOf = ({ id }: Data) => Buffer.from(id, 'base64url').toString().split(':')[2]!;

describe('a file is added', () => {
  test('with its fingerprint, and comes back byte by byte as a download', async () => {
    const file = await act(anClient, 'addFile', input(PDF), FIELDS);
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    expect(file).toMatchObject({ name: '荣誉证书.pdf', mediaType: 'application/pdf', size: PDF.length, sha256 });
    const answer = await anClient.fetch(file.address);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PDF);
    expect(answer.headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('荣誉证书.pdf')}`,
    );
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  });

  test('whatever its name says, as what it is', async () => {
    const parts = {
      '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
      'xl/workbook.xml': '<workbook/>',
    };
    const file = await act(office, 'addFile', input(zipFile(parts), 'C:\\台账\\名册.pdf'), FIELDS);
    expect(file).toMatchObject({ name: '名册.pdf', mediaType: expect.stringContaining('spreadsheetml.sheet') });
    const answer = await office.fetch(file.address);
    expect(answer.headers.get('content-disposition')).toContain('.pdf.xlsx');
  });

  test('unless it is a page, too large, or nameless', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    expect(await refused(anClient, 'addFile', input(page))).toMatchObject({ reason: 'file-kind' });
    const large = Buffer.concat([PDF, Buffer.alloc(8 * 1024 * 1024)]);
    expect(await refused(anClient, 'addFile', input(large))).toMatchObject({ reason: 'file-size' });
    expect(await refused(anClient, 'addFile', input(PDF, 'x/'))).toMatchObject({ field: 'name' });
  });

  test('once, however often it is sent; its content is not in the log', async () => {
    const clientKey = '018f2b5e-0000-7000-8000-000000000f11';
    const before = await story.count('files');
    const [one, again] = [
      await act(anClient, 'addFile', { ...input(PDF), clientKey }),
      await act(anClient, 'addFile', { ...input(PDF), clientKey }),
    ];
    expect(again.id).toBe(one.id);
    expect(await story.count('files')).toBe(before + 1);
    const [entry] = await story.query(
      "select payload from audit_entries where jurisdiction_id = $1 and action = 'addFile' order by sequence limit 1",
      [story.jurisdictionId],
    );
    expect(entry!.payload).not.toContain('endobj');
  });
});

describe('a file is opened', () => {
  test('by nobody but who added it while it supports nothing', async () => {
    const file = await act(anClient, 'addFile', input(PDF), FIELDS);
    expect(await statusFor(story.visitor(), file)).toBe(401);
    expect(await statusFor(boClient, file)).toBe(404);
    expect(await statusFor(anClient, file)).toBe(200);
  });

  test('by who may read the record that it supports', async () => {
    const file = await act(office, 'addFile', input(PDF), FIELDS);
    await story.insert('dutyRecords', {
      representativeId: an.id,
      fileId: keyOf(file),
      kind: 'award',
      quantity: '1',
      note: '表彰',
      happenedOn: `${story.year}-03-01`,
      recordedBy: an.id,
      recordedAt: '2020-01-01T00:00:00Z',
      stages: [],
      attributes: {},
      version: 1,
    });
    expect(await statusFor(anClient, file)).toBe(200);
    expect(await statusFor(boClient, file)).toBe(404);
    expect(await statusFor(await story.user('LEADER', { wardId }), file)).toBe(200);
    const { id: elsewhere } = await story.ward();
    expect(await statusFor(await story.user('LEADER', { wardId: elsewhere }), file)).toBe(404);
    expect(await statusFor(await story.user('AUDITOR'), file)).toBe(200);
  });

  test('not in another jurisdiction, and an address that is none leads nowhere', async () => {
    const file = await act(office, 'addFile', input(PDF), FIELDS);
    const other = await Story.begin(server);
    expect(await statusFor(await other.user('LIAISON_OFFICE'), file)).toBe(404);
    await other.close();
    expect((await office.fetch('/files/nonsense')).status).toBe(404);
  });
});
