import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, type Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { figuresOf, recompute, recordsOf, written } from '../measures/figures.js';
import { listed, MustVisitTown } from './must-visit-town.js';

const server: TestServer = await startTestServer('empty');
let town: MustVisitTown;
let story: Story;
let village: Row<'wards'>;
let office: Client;
beforeEach(async () => {
  await story?.close();
  town = await MustVisitTown.begin(server);
  ({ story, village, office } = town);
});
afterAll(async () => {
  await story.close();
  await server.close();
});

describe('by category', () => {
  test('a household is owed a visit each year, from 1 January or from when the link began', async () => {
    const year = story.today.slice(0, 4);
    await town.somebodyLinked(['party-member']);
    await town.somebodyLinked(['ordinary']);
    const [owed] = await listed(office);
    expect(owed).toMatchObject({ title: '党员中心户', since: `${year}-01-01`, dueOn: `${year}-01-31`, event: null });
    expect(await listed(office)).toHaveLength(1);
    await town.somebodyLinked(['party-member'], { startedOn: story.today });
    const dues = (await listed(office)).map(({ dueOn }) => dueOn);
    const inThirtyDays = addDays(story.today, 30);
    expect(dues).toContain(inThirtyDays < `${year}-12-31` ? inThirtyDays : `${year}-12-31`);
  });

  test('nobody unlinked to a household reads from it which sensitive category or event the household has', async () => {
    const { household, client } = await town.somebodyLinked(['hardship']);
    await town.report(client, household, 'illness');
    await town.report(client, household, 'wedding');
    const titles = async (reader: Client) => (await listed(reader)).map(({ title }) => title).sort();
    expect(await titles(client)).toEqual(['特殊困难', '生病住院', '红白喜事'].sort());
    for (const reader of [
      office,
      await story.user('LEADER', { wardId: village.id }),
      await story.user('EVALUATOR'),
      await story.user('AUDITOR'),
    ]) {
      const seen = await listed(reader);
      expect(seen.map(({ title }) => title).sort()).toEqual(
        ['必访（缘由不公开）', '必访（缘由不公开）', '红白喜事'].sort(),
      );
      expect(JSON.stringify(seen.filter(({ title }) => title !== '红白喜事'))).not.toMatch(/医院|困难|生病/);
    }
  });
});

describe('the share made on time', () => {
  test('counts what was made or fell due, once for the ward and for everybody linked; open ones not yet', async () => {
    const { person, household } = await town.somebodyLinked();
    const second = await story.representative({ wardId: village.id });
    await story.insert('links', { mandateId: second.mandate.id, householdId: household.id });
    const on = (day: string) => `${story.year}-${day}`;
    const event = {
      householdId: household.id,
      kind: 'wedding',
      recordedBy: person.id,
      recordedAt: '2020-01-01T00:00:00Z',
    };
    for (const day of ['03-01', '05-01'])
      await story.insert('householdEvents', { ...event, happenedOn: on(day), reportedOn: on(day), version: 1 });
    await town.visited(person, household, on('03-02'));
    await town.visited(person, household, on('06-01'));
    await recompute(server, story);
    for (const { mandate } of [person, second]) {
      const [row] = await story.query(
        `select numerator::text, denominator::text from mandate_measures where mandate_id = $1 and measure = 'mustVisits.onTime'`,
        [mandate.id],
      );
      expect(written(row as Data)).toBe('1/2');
    }
    const measure = 'mustVisits.onTime';
    expect(await figuresOf(office, story.year, [measure], story.gid('Ward', village))).toEqual(['1/2']);
    const { nodes } = await recordsOf(office, {
      year: story.year,
      measure,
      mandateId: story.gid('Mandate', person.mandate),
    });
    expect(nodes.map(({ detail, inNumerator }: Data) => [detail, inNumerator])).toEqual([
      ['超过时限后走访', false],
      ['已在时限内走访', true],
    ]);
  });
});
