import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ImportDesk } from './import-desk.js';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await ImportDesk.open();
});
afterAll(() => desk.close());

/** Every ward with the line of wards above it, as the tree and as the table of lines tell it. */
async function tree(): Promise<string[]> {
  const rows = await desk.story.query(
    `select w.name, w.code, string_agg(a.name, '/' order by l.depth desc) as line
     from wards w join ward_ancestors l on l.jurisdiction_id = w.jurisdiction_id and l.ward_id = w.id
     join wards a on a.jurisdiction_id = l.jurisdiction_id and a.id = l.ancestor_id
     where w.jurisdiction_id = $1 group by w.id, w.name, w.code order by line`,
    [desk.story.jurisdictionId],
  );
  return rows.map(({ line, code }) => (code ? `${line} ${code}` : line));
}

const VILLAGES = `名称,代码,类别,乡镇,乡镇代码
石门村,101,村,东山镇,1
松林村,102,村,东山镇,1
河口村,201,村,西河镇,2`;

test('villages bring the townships above them, and a second time change nothing', async () => {
  expect(await desk.counts('WARDS', VILLAGES)).toEqual([3, 0, 0]);
  expect(await tree()).toEqual(['东山镇 1', '东山镇/松林村 102', '东山镇/石门村 101', '西河镇 2', '西河镇/河口村 201']);
  expect(await desk.counts('WARDS', VILLAGES)).toEqual([0, 0, 3]);
});

test('a village that is renamed and moved takes everything below it along', async () => {
  await desk.imported('WARDS', '名称,类别,上级名称,上级代码\n一组,村民小组,石门村,101\n二组,村民小组,石门村,101\n');
  const moved = '名称,代码,乡镇,乡镇代码\n石门社区,101,西河镇,2\n松林村,102,东山镇,1\n';
  expect(await desk.counts('WARDS', moved)).toEqual([0, 1, 1]);
  expect(await tree()).toEqual([
    '东山镇 1',
    '东山镇/松林村 102',
    '西河镇 2',
    '西河镇/河口村 201',
    '西河镇/石门社区 101',
    '西河镇/石门社区/一组',
    '西河镇/石门社区/二组',
  ]);
  const [pairs] = await desk.story.query('select count(*)::int as n from ward_ancestors where jurisdiction_id = $1', [
    desk.story.jurisdictionId,
  ]);
  expect(pairs).toEqual({ n: 2 + 3 * 2 + 2 * 3 });
});

test('wards may stand above and below one another in any order of the rows', async () => {
  const file = '名称,代码,类别,上级代码\n三组,9013,村民小组,901\n新村,901,村,9\n新镇,9,乡镇,\n';
  expect(await desk.counts('WARDS', file)).toEqual([3, 0, 0]);
  expect((await tree()).filter(line => line.startsWith('新镇'))).toEqual([
    '新镇 9',
    '新镇/新村 901',
    '新镇/新村/三组 9013',
  ]);
});

test('without codes a ward is known by its name below its ward above', async () => {
  const file = '名称,类别,上级名称\n一组,村民小组,新村\n一组,村民小组,松林村\n';
  expect(await desk.counts('WARDS', file)).toEqual([2, 0, 0]);
  expect(await desk.counts('WARDS', file)).toEqual([0, 0, 2]);
});

test('a code that comes later is given to the ward of that name', async () => {
  expect(await desk.counts('WARDS', '名称,代码,上级名称\n一组,9011,新村\n')).toEqual([0, 1, 0]);
});

test('what is blank in the file stays as it was', async () => {
  await desk.imported('WARDS', '代码,名称,地形\n102,松林村,山区\n');
  expect(await desk.counts('WARDS', '代码,名称,地形,上级名称\n102,松林村,,\n')).toEqual([0, 0, 1]);
});

test('every bad row is told with its column, its value and what would be right, and nothing is written', async () => {
  const before = await tree();
  const file = `名称,代码,类别,上级名称,设立日期
好村,801,村,东山镇,2020-01-01
,802,村,东山镇,
怪村,803,城市,东山镇,
早村,804,村,东山镇,2020年2月30日
孤村,805,村,没有的镇,
倒镇,806,乡镇,松林村,
#N/A,807,村,东山镇,
乱\ufffd村,808,村,东山镇,`;
  expect(await desk.problems('WARDS', file)).toEqual([
    '3 | 名称 |  | 必填，不能为空。',
    '4 | 类别 | 城市 | 不是可用的值。可用的值：乡镇、村、村民小组。',
    '5 | 设立日期 | 2020年2月30日 | 日历上没有这一天。',
    '6 | 上级名称 | 没有的镇 | 没有这个上级。若要一并新建，请同时给出上级的代码或类别。',
    '7 | 类别 | 乡镇 | “乡镇”不能位于“村”之下。',
    '8 | 名称 | #N/A | 单元格是公式错误。',
    '9 | 名称 | 乱\ufffd村 | 含有无法识别的字符（乱码）。',
  ]);
  expect(await tree()).toEqual(before);
});

test('a ward cannot be moved below itself', async () => {
  const file = '名称,代码,上级名称,上级代码\n新镇,9,新村,901\n';
  expect(await desk.problems('WARDS', file)).toEqual(['2 | 上级名称 | 新村 | 片区不能位于自己之下。']);
});

test('two rows that say different things about one ward are told apart by their numbers', async () => {
  const file = '名称,代码\n松林村,102\n松柏村,102\n';
  expect(await desk.problems('WARDS', file)).toEqual(['3 | 名称 | 松柏村 | 与第 2 行对同一记录的说法不一致。']);
});

test('a name that means several wards is refused with the candidates', async () => {
  await desk.imported('WARDS', '名称,类别,上级名称\n同名村,村,东山镇\n同名村,村,西河镇\n');
  const [problem] = await desk.problems('WARDS', '名称,上级名称\n五组,同名村\n');
  expect(problem).toMatch(
    /^2 \| 上级名称 \| 同名村 \| 有几个同名片区：.*东山镇\/同名村.*西河镇\/同名村|西河镇\/同名村.*东山镇\/同名村/,
  );
});

test('the user says which column is which, and gives one value for what the file has no column for', async () => {
  const file = 'Constituency;State;Attendance\nBarpeta;Assam;92.00%\nKokrajhar;Assam;\n';
  const mapping = [
    { column: 'Constituency', field: 'name' },
    { column: 'State', field: 'parentName' },
  ];
  const result = await desk.imported('WARDS', file, {
    mapping,
    constants: { kind: 'village', parentKind: 'Township' },
  });
  expect(result).toMatchObject({ rowCount: 2, created: 2 });
  expect(result.columns).toEqual([
    { column: 'Constituency', field: 'name', sample: 'Barpeta' },
    { column: 'State', field: 'parentName', sample: 'Assam' },
    { column: 'Attendance', field: null, sample: '92.00%' },
  ]);
  expect(result.fields).toContainEqual({ key: 'name', title: '名称', isRequired: true });
});

test('a column that the file does not have and a field that two columns tell are refused', async () => {
  const mapping = [
    { column: '村庄名', field: 'name' },
    { column: '甲', field: 'code' },
    { column: '乙', field: 'code' },
  ];
  expect(await desk.problems('WARDS', '甲,乙\n1,2\n', { mapping })).toEqual([
    '1 | 村庄名 |  | 文件中没有这一列。文件中的列：甲、乙。',
    '1 | 乙 |  | “代码”指定了两列。',
    expect.stringContaining('1 |  |  | 缺少“名称”列。'),
  ]);
  const refusal = await desk.refusal('WARDS', '甲\n1\n', { mapping: [{ column: '甲', field: 'nonsense' }] });
  expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'no-such-field', value: 'nonsense' });
});
