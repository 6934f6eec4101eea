import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { busyYear } from '../measures/busy-year.js';
import { recompute, written } from '../measures/figures.js';
import { smallTownship, type Township } from '../measures/small-township.js';

let server: TestServer;
let town: Township;
let leader: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  town = await smallTownship(server);
  await busyYear(town);
  await recompute(server, town.story);
  leader = await town.story.user('LEADER');
});
afterAll(async () => {
  await town.story.close();
  await server.close();
});

const COMPARE = `query ($year: Int!, $measures: [String!]!, $parentId: ID, $wardIds: [ID!], $kind: String) {
  wardComparison(year: $year, measures: $measures, parentId: $parentId, wardIds: $wardIds, kind: $kind) {
    year parent { name } measures { key title isRate }
    total { representativeCount householdCount figures { measure numerator denominator rate hasEnoughData perHundredRepresentatives perHundredHouseholds } }
    rows { ward { name } representativeCount householdCount figures { measure numerator denominator rate hasEnoughData } }
  }
}`;

async function compare(variables: Record<string, unknown> = {}): Promise<Data> {
  const asked = { year: town.year, measures: ['visits.count', 'households.visited'], ...variables };
  return (await leader.data(COMPARE, asked)).wardComparison;
}

const rowsOf = ({ rows }: Data) => rows.map(({ ward, figures }: Data) => [ward.name, ...figures.map(written)]);

async function refusalOf(variables: Record<string, unknown>) {
  const { errors } = await leader.execute(COMPARE, { year: town.year, measures: ['visits.count'], ...variables });
  return errors?.[0]?.extensions;
}

describe('wards side by side', () => {
  test('the villages of the township, in the order of the office, add up to its total', async () => {
    const comparison = await compare();
    expect(comparison.parent).toEqual({ name: '测试镇' });
    expect(rowsOf(comparison)).toEqual([
      ['东村', '3', '1/2'],
      ['西村', '1', '1/1'],
    ]);
    expect(comparison.total.figures.map(written)).toEqual(['4', '2/3']);
    expect(comparison.total).toMatchObject({ representativeCount: 3, householdCount: 3 });
  });

  test('measures stand in the order asked for, each with its definition', async () => {
    const comparison = await compare({ measures: ['households.visited', 'visits.count'] });
    expect(comparison.measures.map(({ key }: Data) => key)).toEqual(['households.visited', 'visits.count']);
    expect(rowsOf(comparison)[0]).toEqual(['东村', '1/2', '3']);
  });

  test('one level down, a group of a village takes what is recorded for it alone', async () => {
    const { story, east } = town;
    await story.ward({ parentId: east.id, kind: 'village-group', name: '东一组' });
    const comparison = await compare({ parentId: story.gid('Ward', east) });
    expect(comparison.parent).toEqual({ name: '东村' });
    expect(rowsOf(comparison)).toEqual([['东一组', '0', '0/0']]);
    expect(comparison.total.figures.map(written)).toEqual(['3', '1/2']);
  });

  test('named ones, or all of one kind', async () => {
    const { story, west } = town;
    expect(rowsOf(await compare({ wardIds: [story.gid('Ward', west)] }))).toEqual([['西村', '1', '1/1']]);
    expect(rowsOf(await compare({ kind: 'village' })).map(([name]: string[]) => name)).toEqual(['东村', '西村']);
  });
});

describe('a comparison is refused clearly', () => {
  test('when wards are of several kinds', async () => {
    const { story, west, township } = town;
    const wardIds = [west, township].map(ward => story.gid('Ward', ward));
    expect(await refusalOf({ wardIds })).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'mixed-ward-kinds',
      field: 'wardIds',
    });
  });

  test('above a hundred wards', async () => {
    const wardIds = Array.from({ length: 101 }, () => town.story.gid('Ward', town.west));
    expect(await refusalOf({ wardIds })).toMatchObject({ reason: 'too-many-wards', value: 101, allowed: 100 });
  });

  test('above twelve measures', async () => {
    const measures = Array.from({ length: 13 }, () => 'visits.count');
    expect(await refusalOf({ measures })).toMatchObject({ reason: 'too-many-measures', value: 13, allowed: 12 });
  });

  test('for a measure that there is not', async () => {
    expect(await refusalOf({ measures: ['happiness'] })).toMatchObject({
      reason: 'unknown-measure',
      value: 'happiness',
    });
  });
});

describe('too few cases', () => {
  test('below five there is not enough data for a rate, from five on there is', async () => {
    const { story, east, an } = town;
    const before = (await compare()).rows[0].figures[1];
    expect(before).toMatchObject({ denominator: '2', rate: null, hasEnoughData: false });
    for (let count = 2; count < 5; count += 1) {
      const household = await story.household({ wardId: east.id });
      await story.insert('links', { mandateId: an.mandate.id, householdId: household.id });
    }
    await recompute(server, story);
    expect((await compare()).rows[0].figures[1]).toMatchObject({ denominator: '5', rate: 0.2, hasEnoughData: true });
  });

  test('a plain count always says what it says, but not by the hundred of three representatives', async () => {
    const [visits] = (await compare()).total.figures;
    expect(visits).toMatchObject({ numerator: '4', rate: null, hasEnoughData: true, perHundredRepresentatives: null });
    expect(visits.perHundredHouseholds).toBeCloseTo((4 * 100) / 6);
  });
});

describe('who may compare', () => {
  test.each([
    ['REPRESENTATIVE', true],
    ['EVALUATOR', true],
    ['AUDITOR', true],
    ['HOUSEHOLD', false],
  ] as const)('a %s: %s', async (role, may) => {
    const { story, an, west } = town;
    const household = await story.household({ wardId: west.id });
    const binding =
      role === 'REPRESENTATIVE'
        ? { representativeId: an.id }
        : role === 'HOUSEHOLD'
          ? { householdId: household.id }
          : {};
    const client = await story.user(role, binding);
    const { data } = await client.execute(COMPARE, { year: town.year, measures: ['visits.count'] });
    expect(data !== null).toBe(may);
  });
});
