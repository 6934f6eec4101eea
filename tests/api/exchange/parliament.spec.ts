import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import { ImportDesk } from './import-desk.js';

const PROGRAMME = readFileSync(new URL('./parliament.yaml', import.meta.url), 'utf8');
const SITTINGS = 60;
const MEMBERS = 40;

let server: TestServer;
let desk: ImportDesk;
beforeAll(async () => {
  server = await startTestServer('empty');
  desk = await ImportDesk.in(server, await Story.begin(server, PROGRAMME));
});
afterAll(() => desk.close());

/** A repeatable dice. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** From which to which sitting a member stands on the roll: some join late, some leave early, some are away for a while. */
function isOnRoll(member: number, sitting: number): boolean {
  if (member % 7 === 1) return sitting >= 15;
  if (member % 7 === 2) return sitting < 40;
  if (member % 7 === 3) return sitting < 20 || sitting >= 30;
  return true;
}

interface Published {
  attended: number;
  sittings: number;
}

/** A roll as a parliament publishes it, in no order, and the rates published beside it. */
function publishedRoll(year: number) {
  const roll = dice(17);
  const rows: string[] = [];
  const rates = new Map<string, Published>();
  for (let sitting = 0; sitting < SITTINGS; sitting += 1) {
    for (let member = 0; member < MEMBERS; member += 1) {
      if (!isOnRoll(member, sitting)) continue;
      const name = `Member ${member}`;
      const isPresent = roll() < 0.5 + (member % 5) / 10;
      const rate = rates.get(name) ?? { attended: 0, sittings: 0 };
      rates.set(name, { attended: rate.attended + (isPresent ? 1 : 0), sittings: rate.sittings + 1 });
      rows.push(`${name},${addDays(`${year}-01-04`, sitting * 5)},${isPresent ? 'True' : 'False'}`);
    }
  }
  rows.sort((one, other) => one.localeCompare(other.split('').reverse().join('')));
  return { file: `person,sitting,present\n${rows.join('\n')}\n`, rates, rows: rows.length };
}

test('a roll of a parliament is imported with nothing but its three columns, and each member has the published rate', async () => {
  const { file, rates, rows } = publishedRoll(desk.story.year);
  expect(rows).toBeGreaterThan(2000);
  const result = await desk.imported('ATTENDANCE', file, { createMissing: true });
  expect(result).toMatchObject({ rowCount: rows, created: rows, problemCount: 0 });
  await server.runPendingTasks();
  const figures = await desk.story.query(
    `select r.name, sum(f.numerator)::int as attended, sum(f.denominator)::int as sittings
     from mandate_measures f join mandates m on m.jurisdiction_id = f.jurisdiction_id and m.id = f.mandate_id
     join representatives r on r.jurisdiction_id = m.jurisdiction_id and r.id = m.representative_id
     where f.jurisdiction_id = $1 and f.measure = 'attendance.rate' group by r.name`,
    [desk.story.jurisdictionId],
  );
  expect(new Map(figures.map(({ name, attended, sittings }) => [name, { attended, sittings }]))).toEqual(rates);
});

test('the same roll a second time changes nothing', async () => {
  const { file, rows } = publishedRoll(desk.story.year);
  expect(await desk.counts('ATTENDANCE', file, { createMissing: true })).toEqual([0, 0, rows]);
});

test('unless asked, nobody is added whom only the roll names', async () => {
  const file = `person,sitting,present\nStranger,${desk.story.year}-01-04,True\n`;
  expect(await desk.problems('ATTENDANCE', file)).toEqual(['2 | person | Stranger | 没有这位代表。']);
});
