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
