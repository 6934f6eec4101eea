import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openRecords, type Records } from './records.js';

let records: Records;
beforeAll(async () => {
  records = await openRecords();
});
afterAll(() => records.close());

describe('people who leave and join during the year', () => {
  test.each([
    ['2026-07-31', 557],
    ['2026-08-01', 556],
  ])('on %s the town counts %i representatives', async (day, people) => {
    const sql = `select count(*)::int as people from mandates
      where is_primary and started_on <= $1 and (ended_on is null or ended_on >= $1)`;
    expect(await records.one(sql, [day])).toEqual({ people });
  });

  test('leavers are on the rolls of 21 fixed days, the joiner on those since August', async () => {
    const counted = await records.one(`
      with days as (select m.ended_on, m.started_on, count(*) as taken, min(scheduled_on) as first, max(scheduled_on) as last
        from attendance_records r join activities a on a.id = r.activity_id
        join mandates m on m.representative_id = r.representative_id and m.is_primary
        where a.scheduled_on >= '2026-01-01' and a.kind <> 'consultation' group by r.representative_id, 1, 2)
      select count(*) filter (where ended_on = '2026-07-31' and taken = 21 and last <= ended_on)::int as leavers,
        count(*) filter (where started_on = '2026-08-01' and first >= started_on)::int as joiners from days`);
    expect(counted).toEqual({ leavers: 2, joiners: 1 });
  });

  test('the households of the representative who moved away pass to the successor without a gap', async () => {
    const counted = await records.one(`
      select count(*)::int as households, bool_and(later.started_on = earlier.ended_on + 1) as without_gap
      from links earlier join links later using (household_id)
      where earlier.ended_on is not null and later.started_on > earlier.ended_on`);
    expect(counted).toMatchObject({ without_gap: true });
    expect(counted.households).toBeGreaterThanOrEqual(15);
  });
});

describe('fixed days', () => {
  test('each year has 36 fixed days in nine groups', async () => {
    const counted = await records.one(`
      select count(*) filter (where scheduled_on < '2026-01-01')::int as before,
        count(*) filter (where scheduled_on >= '2026-01-01')::int as tested
      from activities where kind in ('meeting-day', 'group-day', 'service-day')`);
    expect(counted).toEqual({ before: 36 * 9, tested: 36 * 9 });
  });

  test('some people whom the roll misses on a meeting day visited a household at home that day', async () => {
    const counted = await records.one(`
      select count(*) > 50 as several from attendance_records r join activities a on a.id = r.activity_id
      where a.kind = 'meeting-day' and r.status in ('UNVERIFIED', 'ABSENT') and a.scheduled_on >= '2026-01-01'
        and exists (select from visits v where v.representative_id = r.representative_id
          and v.visited_on = a.scheduled_on and v.channel = 'HOME')`);
    expect(counted).toEqual({ several: true });
  });

  test('who is excused gave a reason that somebody approved', async () => {
    const sql = `select count(*)::int as unapproved from attendance_records
      where status = 'EXCUSED' and (reason is null or approved_by is null)`;
    expect(await records.one(sql)).toEqual({ unapproved: 0 });
  });
});
