import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { occurrences } from '@lianxin/api/programmes/calendar/calendar.js';
import { holidaysOf } from '@lianxin/api/programmes/calendar/holidays.js';
import { loadProgramme } from '@lianxin/api/programmes/programme.load.js';
import type { Row } from '../../factories/rows.js';
import { TEST_YEAR } from './figures.js';
import { createScenario } from './scenario.js';

const text = readFileSync(new URL('../../programmes/xisan.yaml', import.meta.url), 'utf8');
const programme = loadProgramme(text, 'xisan.yaml');
const scenario = createScenario(programme);

type Tables =
  | 'households'
  | 'mandates'
  | 'links'
  | 'householdCategories'
  | 'activities'
  | 'attendanceRecords'
  | 'visits'
  | 'pledges'
  | 'pledgeItems'
  | 'matters';

function rows<Table extends Tables>(table: Table): Row<Table>[] {
  return scenario.tables.filter(([name]) => name === table).flatMap(([, found]) => found as Row<Table>[]);
}

describe('the scenario of Xisan', () => {
  it('is the same to the last byte each time it is made', () => {
    const digest = (made: object) => createHash('sha256').update(JSON.stringify(made)).digest('hex');
    expect(digest(createScenario(programme))).toBe(digest(scenario));
  });

  it('links every mandate to as many households of each category as the programme says', () => {
    const links = Map.groupBy(rows('links'), link => link.mandateId);
    const categories = Map.groupBy(rows('householdCategories'), ({ householdId }) => householdId);
    const holds = (householdId: string, wanted: string[]) =>
      categories.get(householdId)!.some(({ category }) => wanted.includes(category));
    const wrong = rows('mandates')
      .filter(({ isPrimary }) => isPrimary)
      .flatMap(mandate => {
        const quotas = programme.representativeTypes.find(({ key }) => key === mandate.type)!.links ?? [];
        return (quotas === 'none' ? [] : quotas).filter(quota => {
          const counted = links
            .get(mandate.id)!
            .filter(link => quota.categories === 'any' || holds(link.householdId, quota.categories));
          return counted.length < quota.min || counted.length > quota.max;
        });
      });
    expect(wrong).toEqual([]);
  });

  it("keeps the households of a villagers' representative inside the electoral zone", () => {
    const zoneOf = new Map(rows('households').map(({ id, zone }) => [id, zone]));
    const mandates = new Map(rows('mandates').map(mandate => [mandate.id, mandate]));
    const outside = rows('links').filter(link => {
      const { zone } = mandates.get(link.mandateId)!;
      return zone !== null && zoneOf.get(link.householdId) !== zone;
    });
    expect(outside).toEqual([]);
  });

  it.each([
    ['group-day', '2026-02-20', '2026-02-24'],
    ['group-day', '2026-06-20', '2026-06-22'],
    ['service-day', '2026-09-25', '2026-09-28'],
    ['group-day', '2026-09-20', '2026-09-20'],
    ['meeting-day', '2026-10-10', '2026-10-10'],
    ['meeting-day', '2026-01-10', '2026-01-10'],
  ])('puts the %s of %s on %s in all nine groups', (kind, originalOn, scheduledOn) => {
    const days = rows('activities').filter(activity => activity.kind === kind && activity.originalOn === originalOn);
    expect(days.map(day => day.scheduledOn)).toEqual(Array(9).fill(scheduledOn));
  });

  it('records nothing after the day on which its clock stands still', () => {
    const held = rows('activities')
      .filter(({ state }) => state === 'HELD')
      .map(({ scheduledOn }) => scheduledOn);
    const latest = [
      ...held,
      ...rows('visits').map(({ visitedOn }) => visitedOn),
      ...rows('matters').map(({ raisedOn }) => raisedOn),
    ]
      .sort()
      .at(-1)!;
    expect(latest <= TEST_YEAR.knownThrough).toBe(true);
    const planned = rows('activities').filter(({ state }) => state === 'PLANNED');
    expect(planned.every(({ scheduledOn }) => scheduledOn > TEST_YEAR.knownThrough)).toBe(true);
    expect(planned.length).toBeGreaterThan(0);
  });

  it('takes down only people who held a mandate on the day, each once', () => {
    const dayOf = new Map(rows('activities').map(({ id, scheduledOn }) => [id, scheduledOn]));
    const terms = new Map(
      rows('mandates')
        .filter(({ isPrimary }) => isPrimary)
        .map(mandate => [mandate.representativeId, mandate]),
    );
    const outside = rows('attendanceRecords').filter(({ activityId, representativeId }) => {
      const { startedOn, endedOn } = terms.get(representativeId)!;
      const day = dayOf.get(activityId)!;
      return day < startedOn || (endedOn !== null && day > endedOn);
    });
    expect(outside).toEqual([]);
  });

  it('follows a fixed day that the programme moves', () => {
    const moved = loadProgramme(text.replace('BYMONTHDAY=20', 'BYMONTHDAY=18'), 'xisan.yaml');
    const kind = moved.activities.find(({ key }) => key === 'group-day')!;
    const expected = occurrences(kind, 2026, holidaysOf(moved)).map(({ scheduledOn }) => scheduledOn);
    const activities = createScenario(moved)
      .tables.filter(([name]) => name === 'activities')
      .flatMap(([, found]) => found as Row<'activities'>[]);
    const days = new Set(
      activities
        .filter(({ kind: key, originalOn }) => key === 'group-day' && originalOn.startsWith('2026'))
        .map(({ scheduledOn }) => scheduledOn),
    );
    expect([...days]).toEqual(expected);
    expect(expected).toContain('2026-03-18');
  });
});
