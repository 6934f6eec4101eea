import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openRecords, type Records } from './records.js';

let records: Records;
beforeAll(async () => {
  records = await openRecords();
});
afterAll(() => records.close());

describe('figures computed when the demo is loaded', () => {
  test.each([
    ['households.paired', 467],
    ['households.count', 5_876],
    ['households.people', 23_033],
  ])('%s of 2026 adds up to %i over all wards', async (measure, numerator) => {
    const sql = 'select sum(numerator)::int as numerator from ward_measures where year = 2026 and measure = $1';
    expect(await records.one(sql, [measure])).toEqual({ numerator });
  });

  test.each([
    ['matters.raised/suggestion', 148],
    ['pledges.confirmed/deed', 151],
  ])('%s of 2026 adds up to %i over all first mandates', async (measure, numerator) => {
    const sql = `select sum(numerator)::int as numerator from mandate_measures f join mandates m on m.id = f.mandate_id
      where m.is_primary and f.year = 2026 and measure = $1`;
    expect(await records.one(sql, [measure])).toEqual({ numerator });
  });

  test('every evaluation of 2025 has its points and is published under a minute of its own authority', async () => {
    const counted = await records.one(`
      select count(*)::int as evaluations, count(total_points)::int as decided, count(e.published_at)::int as published,
        count(distinct minute_number)::int as minutes from evaluations e join evaluation_cycles c on c.id = e.cycle_id
      where c.year = 2025 and c.phase = 'PUBLISHED'`);
    expect(counted).toEqual({ evaluations: 569, decided: 569, published: 569, minutes: 7 });
  });

  test('evaluations of 2026 are still open, the points of the organisation not given', async () => {
    const counted = await records.one(`
      select count(*)::int as evaluations, count(total_points)::int as decided, count(provisional_points)::int as provisional
      from evaluations e join evaluation_cycles c on c.id = e.cycle_id where c.year = 2026 and c.phase = 'COLLECTING'`);
    expect(counted).toEqual({ evaluations: 570, decided: 0, provisional: 570 });
  });
});
