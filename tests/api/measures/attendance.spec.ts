import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays } from '../../testkit/story.js';
import { figuresOf, recompute, written } from './figures.js';
import { smallTownship, type Township } from './small-township.js';

const server: TestServer = await startTestServer('empty');
let town: Township;
beforeEach(async () => {
  await town?.story.close();
  town = await smallTownship(server);
});
afterAll(async () => {
  await town.story.close();
  await server.close();
});

const DAYS = ['01-10', '02-10', '03-10', '04-10', '05-10', '06-10'];

/** The roll of the east group on six meeting days: one status a day for one person. */
async function rollsOf(person: { id: string }, statuses: (string | null)[]) {
  for (const [place, status] of statuses.entries()) {
    const activity = await town.held('meeting-day', town.eastGroup, DAYS[place]!);
    if (status)
      await town.story.insert('attendanceRecords', { activityId: activity.id, representativeId: person.id, status });
  }
}

async function ofMandate({ id }: { id: string }, measure = 'attendance.rate'): Promise<string | null> {
  await recompute(server, town.story);
  const [row] = await town.story.query(
    'select numerator::text, denominator::text from mandate_measures where mandate_id = $1 and measure = $2 and year = $3',
    [id, measure, town.year],
  );
  return row ? written(row) : null;
}

describe('attendance of one person', () => {
  test('late and early leavers were there; leave leaves the days expected; no entry and unverified are not there', async () => {
    await rollsOf(town.an, ['PRESENT', 'LATE', 'LEFT_EARLY', 'EXCUSED', 'UNVERIFIED', null]);
    expect(await ofMandate(town.an.mandate)).toBe('3/5');
    expect(await ofMandate(town.an.mandate, 'attendance.unexcused')).toBeNull();
  });

  test('only an entry of absence without leave counts as such', async () => {
    await rollsOf(town.an, ['ABSENT', 'ABSENT', 'EXCUSED', 'UNVERIFIED', null]);
    expect(await ofMandate(town.an.mandate, 'attendance.unexcused')).toBe('2');
  });

  test('where the programme says so, leave counts as missed, and coming late as well', async () => {
    const file = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');
    await town.story.adopt(
      file.replace('    metBy:', '    attended: [PRESENT]\n    excused: counts-as-missed\n    metBy:'),
    );
    await rollsOf(town.an, ['PRESENT', 'LATE', 'LEFT_EARLY', 'EXCUSED', 'UNVERIFIED']);
    expect(await ofMandate(town.an.mandate)).toBe('1/5');
  });

  test('activities that are planned or cancelled are expected of nobody', async () => {
    await rollsOf(town.an, ['PRESENT']);
    const { eastGroup, east, year, story } = town;
    for (const state of ['PLANNED', 'CANCELLED']) {
      const day = { scheduledOn: `${year}-07-10`, originalOn: `${year}-07-10`, title: state };
      await story.insert('activities', { groupId: eastGroup.id, wardId: east.id, state, ...day });
    }
    expect(await ofMandate(town.an.mandate)).toBe('1/1');
  });
});

describe('a home visit of the day', () => {
  async function visit(channel: string, isLinked: boolean, on = '01-10') {
    const { story, an, east, year } = town;
    const household = await story.household({ wardId: east.id });
    if (isLinked) await story.insert('links', { mandateId: an.mandate.id, householdId: household.id });
    await story.insert('visits', {
      representativeId: an.id,
      householdId: household.id,
      visitedOn: `${year}-${on}`,
      channel,
    });
  }

  test.each([
    ['at home with a linked household counts for the meeting day', 'HOME', true, '01-10', '1/1'],
    ['by telephone does not', 'PHONE', true, '01-10', '0/1'],
    ['at home with somebody else does not', 'HOME', false, '01-10', '0/1'],
    ['on the day after does not', 'HOME', true, '01-11', '0/1'],
  ])('%s', async (_, channel, isLinked, on, expected) => {
    await rollsOf(town.an, ['UNVERIFIED']);
    await visit(channel, isLinked, on);
    expect(await ofMandate(town.an.mandate)).toBe(expected);
  });

  test('does not count for a group day, for which the programme names no visit', async () => {
    await town.held('group-day', town.eastGroup, '01-10');
    await visit('HOME', true);
    expect(await ofMandate(town.an.mandate)).toBe('0/1');
  });

  test('takes back an absence that the roll entered', async () => {
    await rollsOf(town.an, ['ABSENT']);
    await visit('HOME', true);
    expect(await ofMandate(town.an.mandate, 'attendance.unexcused')).toBeNull();
  });
});

describe('who is expected', () => {
  const endOn = (mandateId: string, on: string) =>
    town.story.query('update mandates set ended_on = $2 where id = $1', [mandateId, on]);

  test('who leaves or joins in the middle of the year is expected on the days in office only', async () => {
    const { an, year, story, east, eastGroup } = town;
    await rollsOf(
      an,
      DAYS.map(() => 'PRESENT'),
    );
    await endOn(an.mandate.id, `${year}-03-10`);
    const startedOn = addDays(`${year}-03-10`, 1);
    const joiner = await story.representative({ wardId: east.id, groupId: eastGroup.id, startedOn });
    expect(await ofMandate(an.mandate)).toBe('3/3');
    expect(await ofMandate(joiner.mandate)).toBe('0/3');
  });

  test('a day counts for each mandate of a person, and once for the ward', async () => {
    const { story, year, chen, second, east, township } = town;
    await rollsOf(chen, ['PRESENT', 'PRESENT']);
    expect(await ofMandate(chen.mandate)).toBe('2/2');
    expect(await ofMandate(second)).toBe('2/2');
    const office = await story.user('LIAISON_OFFICE');
    expect(await figuresOf(office, year, ['attendance.rate'], story.gid('Ward', township))).toEqual(['2/4']);
    expect(await figuresOf(office, year, ['attendance.rate'], story.gid('Ward', east))).toEqual(['2/4']);
  });

  test('an assembly of the whole township expects those who hold a mandate of its types, whatever the first one', async () => {
    const { story, township, year, chen, second, an } = town;
    const day = { scheduledOn: `${year}-12-01`, originalOn: `${year}-12-01`, title: '大会' };
    await story.insert('activities', { kind: 'assembly', wardId: township.id, groupId: null, state: 'HELD', ...day });
    expect(await ofMandate(second)).toBe('0/1');
    expect(await ofMandate(chen.mandate)).toBe('0/1');
    expect(await ofMandate(an.mandate)).toBeNull();
  });

  test('the roll names as many as the figure expects', async () => {
    const { story, year, eastGroup, chen, an } = town;
    const activity = await town.held('meeting-day', eastGroup, '01-10');
    await endOn(chen.mandate.id, `${year}-01-09`);
    await story.insert('attendanceRecords', { activityId: activity.id, representativeId: an.id });
    const office = await story.user('LIAISON_OFFICE');
    const query = `query ($id: ID!) { activity(id: $id) {
      attendance { numerator denominator } roll { totalCount nodes { representative { name } } } } }`;
    const found = (await office.data(query, { id: story.gid('Activity', activity) })).activity;
    expect(found.roll.nodes).toEqual([{ representative: { name: '安' } }]);
    expect(written(found.attendance)).toBe('1/1');
  });
});

test('a person reads the own attendance by kind', async () => {
  await rollsOf(town.an, ['PRESENT', 'ABSENT']);
  await recompute(server, town.story);
  const person = await town.story.user('REPRESENTATIVE', { representativeId: town.an.id });
  const query = `query ($id: ID!, $year: Int!) { representative(id: $id) {
    attendance(year: $year) { measure numerator denominator rate hasEnoughData previous { numerator } } } }`;
  const { representative } = await person.data(query, {
    id: town.story.gid('Representative', town.an),
    year: town.year,
  });
  expect(representative.attendance).toHaveLength(5);
  expect(representative.attendance.slice(0, 2)).toEqual([
    { measure: 'attendance.rate', numerator: '1', denominator: '2', rate: null, hasEnoughData: false, previous: null },
    {
      measure: 'attendance.rate/meeting-day',
      numerator: '1',
      denominator: '2',
      rate: null,
      hasEnoughData: false,
      previous: null,
    },
  ]);
});
