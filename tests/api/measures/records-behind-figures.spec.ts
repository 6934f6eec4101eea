import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { busyYear } from './busy-year.js';
import { figuresOf, recompute, recordsOf, written } from './figures.js';
import { smallTownship, type Township } from './small-township.js';

let server: TestServer;
let town: Township;
let office: Client;
let measures: { key: string; isRate: boolean }[];
beforeAll(async () => {
  server = await startTestServer('empty');
  town = await smallTownship(server);
  await busyYear(town);
  await recompute(server, town.story);
  office = await town.story.user('LIAISON_OFFICE');
  measures = (await office.data('{ measures { key title definition unit isRate } }')).measures;
});
afterAll(async () => {
  await town.story.close();
  await server.close();
});

/** Figures of a ward that no person has a part of. */
const ofWards =
  /^(representatives\.count|households\.(count|people|partyMembers|minority\w+)|indicators\.|taskLists\.)/;
const addsUpPeople = new Set(['households.people', 'households.partyMembers']);

/** The list holds what the denominator counts, and of that what the numerator counts. */
async function expectListed(figure: Data, variables: Record<string, unknown>) {
  const all = await recordsOf(office, variables);
  const counted = await recordsOf(office, { ...variables, countedOnly: true });
  expect(written(all.figure)).toBe(written(figure));
  if (addsUpPeople.has(figure.measure)) return;
  expect(String(all.totalCount)).toBe(figure.denominator ?? figure.numerator);
  expect(String(counted.totalCount)).toBe(figure.numerator);
}

describe('every figure opens to exactly the records it counts', () => {
  test.each(['township', 'east', 'west'] as const)('in the ward %s', async place => {
    const { story, year } = town;
    const wardId = story.gid('Ward', town[place]);
    for (const { key: measure } of measures) {
      const [figure] = (
        await office.data(
          `query ($year: Int!, $measure: String!, $wardId: ID) {
        figures(year: $year, measures: [$measure], wardId: $wardId) { measure numerator denominator } }`,
          { year, measure, wardId },
        )
      ).figures;
      await expectListed(figure, { year, measure, wardId });
    }
  });

  test.each(['an', 'bo', 'chen'] as const)('for the first mandate of %s', async person => {
    const { story, year } = town;
    const { mandate } = town[person];
    const kept = await story.query(
      'select measure, numerator::text, denominator::text from mandate_measures where mandate_id = $1',
      [mandate.id],
    );
    for (const { key: measure } of measures) {
      const nothing = { measure, numerator: '0', denominator: null };
      const figure = kept.find(row => row.measure === measure) ?? nothing;
      const variables = { year, measure, mandateId: story.gid('Mandate', mandate) };
      if (ofWards.test(measure))
        expect(
          await office.refusal(
            `query ($year: Int!, $measure: String!, $mandateId: ID) {
        measureRecords(year: $year, measure: $measure, mandateId: $mandateId) { totalCount } }`,
            variables,
          ),
        ).toBe('BAD_USER_INPUT');
      else if (figure !== nothing) await expectListed(figure, variables);
      else expect((await recordsOf(office, variables)).totalCount).toBe(0);
    }
  });
});

/** What a clerk would count by hand in the records of the busy year: township, east, west. */
const BY_HAND: [measure: string, township: string, east: string, west: string][] = [
  ['attendance.rate', '3/4', '2/3', '1/1'],
  ['attendance.rate/meeting-day', '2/2', '1/1', '1/1'],
  ['attendance.rate/group-day', '1/2', '1/2', '0/0'],
  ['attendance.unexcused', '1', '1', '0'],
  ['pledges.confirmed', '2/4', '2/4', '0/0'],
  ['pledges.confirmed/deed', '0/1', '0/1', '0/0'],
  ['pledges.claimed', '3/4', '3/4', '0/0'],
  ['pledges.fulfilled', '1/2', '1/2', '0/0'],
  ['matters.raised', '3', '3', '0'],
  ['matters.answered', '2/3', '2/3', '0/0'],
  ['matters.solved', '1/3', '1/3', '0/0'],
  ['visits.count', '4', '3', '1'],
  ['households.visited', '2/3', '1/2', '1/1'],
  ['households.visitedAtHome', '1/3', '1/2', '0/1'],
  ['households.linked', '3/3', '2/2', '1/1'],
  ['households.paired', '1', '1', '0'],
  ['links.met', '1/3', '1/2', '0/1'],
  ['returns.onTime', '1/3', '1/2', '0/1'],
  ['representatives.count', '3', '2', '1'],
  ['households.count', '3', '2', '1'],
  ['households.people', '12', '8', '4'],
  ['households.partyMembers', '1', '1', '0'],
];

describe('figures are what a clerk counts by hand', () => {
  test.each(BY_HAND)('%s is %s in the township, %s in the east, %s in the west', async (measure, ...expected) => {
    const { story, year, township, east, west } = town;
    const found: string[] = [];
    for (const ward of [township, east, west])
      found.push(...(await figuresOf(office, year, [measure], story.gid('Ward', ward))));
    expect(found).toEqual(expected);
    expect(await figuresOf(office, year, [measure])).toEqual(expected.slice(0, 1));
  });
});

describe('a record tells how it is counted', () => {
  test('a home visit of the day stands for a meeting day that the roll missed', async () => {
    const { story, year, an } = town;
    const { nodes } = await recordsOf(office, {
      year,
      measure: 'attendance.rate/meeting-day',
      mandateId: story.gid('Mandate', an.mandate),
    });
    expect(nodes).toEqual([
      {
        kind: '面见日',
        title: 'meeting-day',
        occurredOn: `${year}-03-10`,
        detail: '当日走访联系户',
        inNumerator: true,
        inDenominator: true,
        representative: { name: '安' },
        ward: { name: '东村' },
        node: { __typename: 'Activity' },
      },
    ]);
  });

  test('an unknown measure is refused with those there are', async () => {
    const { errors } = await office.execute('{ figures(year: 2026, measures: ["attendance.rates"]) { measure } }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'unknown-measure',
      value: 'attendance.rates',
    });
    expect(errors?.[0]?.extensions.allowed).toContain('attendance.rate/meeting-day');
  });

  test('a ward of another jurisdiction is not found', async () => {
    const stranger = await smallTownship(server);
    const wardId = stranger.story.gid('Ward', stranger.east);
    const query = 'query ($wardId: ID) { figures(year: 2026, wardId: $wardId) { measure } }';
    expect(await office.refusal(query, { wardId })).toBe('NOT_FOUND');
    await stranger.story.close();
  });
});
