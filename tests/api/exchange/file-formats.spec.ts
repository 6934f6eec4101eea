import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ImportDesk } from './import-desk.js';
import { textRow, workbook } from './workbook.js';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await ImportDesk.open();
  await desk.story.ward({ kind: 'township', name: '测试镇' });
});
afterAll(() => desk.close());

const KIND = { constants: { kind: '村' } };

/** Names and codes of the villages, which the file under test added; they are taken away again. */
async function villagesAfter(file: string | Buffer): Promise<string[]> {
  await desk.imported('WARDS', file, KIND);
  const rows = await desk.story.query(
    `select name, code from wards where jurisdiction_id = $1 and kind = 'village' order by position`,
    [desk.story.jurisdictionId],
  );
  await desk.story.query(
    `delete from ward_ancestors l using wards w where l.jurisdiction_id = $1 and w.id = l.ward_id and w.kind = 'village'`,
    [desk.story.jurisdictionId],
  );
  await desk.story.query(`delete from wards where jurisdiction_id = $1 and kind = 'village'`, [
    desk.story.jurisdictionId,
  ]);
  return rows.map(({ name, code }) => `${name} ${code}`);
}

const TEXT = '名称,代码\n石门村,101\n松林村,102\n';
const TWO = ['石门村 101', '松林村 102'];

/** The same text in GB18030. */
const GB18030 = Buffer.from('c3fbb3c62cb4fac2eb0acaafc3c5b4e52c3130310acbc9c1d6b4e52c3130320a', 'hex');

test.each<[string, string | Buffer]>([
  ['UTF-8', TEXT],
  ['UTF-8 with a byte order mark', `\ufeff${TEXT}`],
  ['GB18030', GB18030],
  ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ['semicolons', TEXT.replaceAll(',', ';')],
  ['tabulators', TEXT.replaceAll(',', '\t')],
  ['wide commas', TEXT.replaceAll(',', '，')],
  ['quotation marks and the line ends of Windows', '"名称","代码"\r\n"石门村","101"\r\n"松林村","102"\r\n'],
  ['stray spaces and wide digits', ' 名 称 ,代码\n石　门村 , １０１ \n\u00a0松林村,102\n\n,\n'],
  ['a title above the heading', '测试镇村庄名册,\n制表：2026年,\n名称,代码\n石门村,101\n松林村,102\n'],
])('a list of villages with %s is read', async (_, file) => {
  expect(await villagesAfter(file)).toEqual(TWO);
});

test('a workbook is read whichever way its cells hold their texts', async () => {
  const strings = [
    '<t>名称</t>',
    '<r><t>石</t></r><r><rPr><b/></rPr><t>门村</t></r><rPh sb="0" eb="1"><t>shí</t></rPh>',
  ];
  const rows = `<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="str"><f>"代"&amp;"码"</f><v>代码</v></c></row>
    <row r="4"><c r="B4" t="s"><v>1</v></c><c r="D4"><v>101</v></c></row>
    <row><c r="B5" t="inlineStr"><is><r><t>松林</t></r><r><t>村</t></r></is></c><c r="D5"><f>100+2</f><v>102</v></c></row>`;
  expect(await villagesAfter(workbook({ strings, sheets: [{ rows }] }))).toEqual(TWO);
});

test('the first visible sheet that holds anything is read', async () => {
  const hidden = { rows: textRow('名称') + textRow('旧村'), state: 'hidden' as const };
  const full = { rows: textRow('名称', '代码') + textRow('石门村', '101') + textRow('松林村', '102') };
  expect(await villagesAfter(workbook({ sheets: [hidden, { rows: '' }, full, hidden] }))).toEqual(TWO);
});

test.each([
  ['as spreadsheets count days', { rows: '<c s="1"><v>46027</v></c>' }, false],
  ['as old Macintosh programs count days', { rows: '<c s="1"><v>44565</v></c>' }, true],
  ['as a number without a format', { rows: '<c><v>46027</v></c>' }, false],
  ['as text', { rows: '<c t="inlineStr"><is><t>2026年1月5日</t></is></c>' }, false],
])('a date %s is read', async (_, { rows }, countsFrom1904) => {
  const sheet = { rows: `${textRow('名称', '设立日期')}<row><c t="inlineStr"><is><t>新村</t></is></c>${rows}</row>` };
  await desk.imported(
    'WARDS',
    workbook({ sheets: [sheet], formats: ['yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'], countsFrom1904 }),
    KIND,
  );
  const [ward] = await desk.story.query(
    `select started_on::text as started_on from wards where jurisdiction_id = $1 and name = '新村'`,
    [desk.story.jurisdictionId],
  );
  expect(ward).toEqual({ started_on: '2026-01-05' });
});
