import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { busyYear } from './busy-year.js';
import { figuresOf, recompute } from './figures.js';
import { smallTownship, type Township } from './small-township.js';

let server: TestServer;
let town: Township;
let records: Awaited<ReturnType<typeof busyYear>>;
beforeAll(async () => {
  server = await startTestServer('empty');
  town = await smallTownship(server);
  records = await busyYear(town);
  await recompute(server, town.story);
});
afterAll(async () => {
  await town.story.close();
  await server.close();
});

const KEPT = `
  select 'figure of ' || r.name || case when m.is_primary then '' else ' (second)' end as subject, measure as what, f.xmin::text as writer
  from mandate_measures f join mandates m on m.id = f.mandate_id join representatives r on r.id = m.representative_id
  where f.jurisdiction_id = $1
  union all select 'figure of ' || w.name, measure, f.xmin::text from ward_measures f join wards w on w.id = f.ward_id where f.jurisdiction_id = $1
  union all select 'evaluation of ' || r.name || case when m.is_primary then '' else ' (second)' end, '', e.xmin::text
  from evaluations e join mandates m on m.id = e.mandate_id join representatives r on r.id = m.representative_id where e.jurisdiction_id = $1
  union all select 'line of ' || r.name || case when m.is_primary then '' else ' (second)' end, s.criterion, s.xmin::text
  from criterion_scores s join evaluations e on e.id = s.evaluation_id join mandates m on m.id = e.mandate_id
  join representatives r on r.id = m.representative_id where s.jurisdiction_id = $1`;

/** Which computed rows some work wrote, by whose they are and what they say. */
async function writtenBy(work: () => Promise<unknown>): Promise<string[]> {
  const rows = async () =>
    new Map(
      (await town.story.query(KEPT, [town.story.jurisdictionId])).map(row => [
        `${row.subject}: ${row.what}`,
        row.writer,
      ]),
    );
  const before = await rows();
  await work();
  const after = await rows();
  return [...after]
    .filter(([key, writer]) => before.get(key) !== writer)
    .map(([key]) => key)
    .sort();
}

describe('recomputing', () => {
  test('when no record has changed, not a single row is written', async () => {
    expect(await recompute(server, town.story)).toBe(0);
    expect(await writtenBy(() => recompute(server, town.story))).toEqual([]);
  });

  test('a confirmation writes the figures and score sheet of that person alone, and only the lines that differ', async () => {
    const { story, an } = town;
    const confirm = async () => {
      await story.query(
        `update pledge_items set fulfilment = 'CONFIRMED', judged_on = claimed_on, judged_by = $2 where key = 'deed' and fulfilment = 'CLAIMED' and jurisdiction_id = $1`,
        [story.jurisdictionId, an.id],
      );
      expect(await recompute(server, story, { representativeIds: [an.id] })).toBe(4);
    };
    expect(await writtenBy(confirm)).toEqual([
      'evaluation of 安: ',
      'figure of 安: pledges.confirmed',
      'figure of 安: pledges.confirmed/deed',
      'line of 安: three-ones',
    ]);
  });

  test('a visit writes the visitor and the ward of the household, nobody else', async () => {
    const { story, an, year } = town;
    const visit = async () => {
      const on = { visitedOn: `${year}-08-08`, channel: 'HOME' };
      await story.insert('visits', { representativeId: an.id, householdId: records.far.id, ...on });
      await recompute(server, story, { representativeIds: [an.id] });
    };
    expect(await writtenBy(visit)).toEqual([
      'figure of 东村: households.visited',
      'figure of 东村: households.visitedAtHome',
      'figure of 安: households.visited',
      'figure of 安: households.visitedAtHome',
      'figure of 安: visits.count',
    ]);
  });

  test('a roll of somebody with two mandates writes both', async () => {
    const { story, chen, eastGroup, held, an } = town;
    const roll = async () => {
      const activity = await held('group-day', eastGroup, '09-20');
      for (const { id } of [an, chen])
        await story.insert('attendanceRecords', { activityId: activity.id, representativeId: id });
      await recompute(server, story, { representativeIds: [chen.id] });
    };
    const rows = await writtenBy(roll);
    expect(rows).toEqual(
      ['attendance.rate', 'attendance.rate/group-day']
        .flatMap(what => [`figure of 陈 (second): ${what}`, `figure of 陈: ${what}`])
        .sort(),
    );
    await recompute(server, story);
  });

  test('a record that is gone leaves no figure behind', async () => {
    const { story, year, west, bo } = town;
    await story.query('delete from visits where representative_id = $1', [bo.id]);
    await recompute(server, story, { representativeIds: [bo.id] });
    const leader = await story.user('LEADER');
    expect(await figuresOf(leader, year, ['visits.count', 'households.visited'], story.gid('Ward', west))).toEqual([
      '0',
      '0/1',
    ]);
    expect(
      await story.query(`select from mandate_measures where mandate_id = $1 and measure = 'visits.count'`, [
        bo.mandate.id,
      ]),
    ).toEqual([]);
  });

  test('another jurisdiction is never touched', async () => {
    const other = await smallTownship(server);
    await recompute(server, other.story);
    expect(await writtenBy(() => recompute(server, other.story))).toEqual([]);
    await other.story.close();
  });
});

describe('a fact recorded through the API', () => {
  test('brings figures up to date without a further step', async () => {
    const { story, year, an } = town;
    const person = await story.user('REPRESENTATIVE', { representativeId: an.id });
    const before = (await figuresOf(person, year, ['visits.count']))[0];
    const input = {
      clientKey: '018f2b5e-0000-7000-8000-0000000000aa',
      representativeId: story.gid('Representative', an),
      householdId: story.gid('Household', records.near),
      visitedOn: `${year}-10-10`,
      channel: 'HOME',
    };
    await person.data('mutation ($input: LogVisitInput!) { logVisit(input: $input) { id } }', { input });
    await server.runPendingTasks();
    expect((await figuresOf(person, year, ['visits.count']))[0]).toBe(String(Number(before) + 1));
  });
});
