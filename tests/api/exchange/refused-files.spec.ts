import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ImportDesk } from './import-desk.js';
import { textRow, workbook } from './workbook.js';
import { zipFile } from './zip-file.js';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await ImportDesk.open();
});
afterAll(() => desk.close());

const OLD_EXCEL = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
const HUGE_TEXT = `<si><t>${'长'.repeat(1_000_000)}</t></si>`;

test.each<[string, string | Buffer, string]>([
  ['an empty file', '', 'file-empty'],
  ['a file of blanks', ' \n\n , \n', 'file-empty'],
  ['a file with only a heading', '名称,代码\n', 'file-without-rows'],
  ['an old Excel file', OLD_EXCEL, 'file-old-excel'],
  ['a web page that is called a table', '<html><table><tr><td>名称</td></tr></table></html>', 'file-web-page'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'file-not-a-table'],
  ['an archive that is no workbook', zipFile({ 'readme.txt': 'hello' }), 'file-not-a-table'],
  [
    'a workbook that was cut off',
    workbook({ sheets: [{ rows: textRow('名称') }] }).subarray(0, 700),
    'file-broken-workbook',
  ],
  ['a workbook whose sheet is no XML', workbook({ sheets: [{ rows: '<row><c>' }] }), 'file-broken-workbook'],
  ['a workbook without a row', workbook({ sheets: [{ rows: '' }] }), 'file-empty'],
  ['a file with a quotation mark that is never closed', '名称,代码\n"石门村,101\n松林村,102\n', 'file-quotes'],
  ['a file of more than 200,000 rows', `名称\n${'村\n'.repeat(200_001)}`, 'file-too-many-rows'],
])('%s is refused with the reason', async (_, file, reason) => {
  const refusal = await desk.refusal('WARDS', file);
  expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', reason, field: 'contentBase64' });
  expect(refusal.message).toMatch(/\p{Script=Han}/u);
});

test('a small workbook that unfolds to hundreds of megabytes is refused before it is held', async () => {
  const bomb = workbook({ sheets: [{ rows: textRow('名称') }], strings: Array(60).fill(HUGE_TEXT) });
  expect(bomb.length).toBeLessThan(2_000_000);
  const before = process.memoryUsage().rss;
  expect(await desk.refusal('WARDS', bomb)).toMatchObject({ reason: 'file-unfolds-too-far' });
  expect(process.memoryUsage().rss - before).toBeLessThan(700 * 1024 * 1024);
});

test('the reason is told in the language of the request', async () => {
  const refusal = await desk.refusal('WARDS', '', { language: 'en' });
  expect(refusal.message).toBe('The file is empty.');
});

test('somebody who has not signed in is refused before the file is read', async () => {
  const { errors } = await desk.send(desk.story.visitor(), 'WARDS', '');
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('only the liaison office and the administrator may import', async () => {
  const codes: Record<string, string | undefined> = {};
  for (const role of ['LEADER', 'EVALUATOR', 'AUDITOR', 'ADMINISTRATOR'] as const) {
    const { errors } = await desk.send(await desk.story.user(role), 'WARDS', '');
    codes[role] = errors?.[0]?.extensions.code;
  }
  expect(codes).toEqual({
    LEADER: 'FORBIDDEN',
    EVALUATOR: 'FORBIDDEN',
    AUDITOR: 'FORBIDDEN',
    ADMINISTRATOR: 'BAD_USER_INPUT',
  });
});
