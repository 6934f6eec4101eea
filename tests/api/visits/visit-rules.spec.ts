import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { act } from '../../testkit/act.js';
import type { Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { figuresOf, recompute, recordsOf, written } from '../measures/figures.js';
import { withVisits } from './visits-programme.js';

const TITLE = 'title: { zh-CN: 走访要求, en: Visit rule }';
const PROGRAMME = withVisits(`
quota:
  - { key: third, ${TITLE}, types: [party-delegate], per: household, channels: [HOME], every: year, share: "1/3" }
  - { key: each-quarter, ${TITLE}, types: [league-representative], per: household, every: quarter }
  - key: whole-village
    ${TITLE}
    types: [inspector]
    per: household
    households: ward
    atLeast: 2
    every: year
    residence: [PRESENT]
  - { key: two-rounds, ${TITLE}, types: [party-delegate], per: group, every: round }
  - { key: monthly, ${TITLE}, types: [villagers-representative], per: representative, atLeast: 2, every: half-year }
rounds:
  - { key: spring, title: { zh-CN: 上半年集中走访, en: Spring round }, from: "03-01", until: "04-30" }
  - { key: autumn, title: { zh-CN: 下半年集中走访, en: Autumn round }, from: "09-01", until: "10-31" }
`);

const server: TestServer = await startTestServer('empty');
let story: Story;
let village: Row<'wards'>;
beforeEach(async () => {
  await story?.close();
  story = await Story.begin(server, PROGRAMME);
  village = await story.ward();
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const on = (monthAndDay: string) => `${story.year}-${monthAndDay}`;
type Person = Awaited<ReturnType<Story['representative']>>;

async function linkedTo(person: Person, link: Partial<Row<'links'>> = {}, household: Partial<Row<'households'>> = {}) {
  const row = await story.household({ wardId: village.id, ...household });
  await story.insert('links', { mandateId: person.mandate.id, householdId: row.id, ...link });
  return row;
}

const visit = (person: { id: string }, household: { id: string }, monthAndDay: string, facts = {}) =>
  story.insert('visits', {
    representativeId: person.id,
    householdId: household.id,
    visitedOn: on(monthAndDay),
    ...facts,
  });

async function figureOf(person: Person, measure: string): Promise<string | null> {
  await recompute(server, story);
  const [row] = await story.query(
    'select numerator::text, denominator::text from mandate_measures where mandate_id = $1 and measure = $2 and year = $3',
    [person.mandate.id, measure, story.year],
  );
  return row ? written(row as Data) : null;
}

describe('a third of the linked households seen at home', () => {
  test('divides by households, not by visits, and counts each household once', async () => {
    const person = await story.representative({ wardId: village.id, type: 'party-delegate' });
    const [first, second] = [await linkedTo(person), await linkedTo(person)];
    await linkedTo(person);
    for (const day of ['01-05', '02-05', '03-05']) await visit(person, first, day);
    await visit(person, second, '02-05', { channel: 'PHONE' });
    expect(await figureOf(person, 'visits.due/third')).toBe('1/3');
    expect(await figureOf(person, 'visits.rulesMet')).toBe('1/1');
    await linkedTo(person);
    expect(await figureOf(person, 'visits.due/third')).toBe('1/4');
    expect(await figureOf(person, 'visits.rulesMet')).toBe('0/1');
  });

  test('goes by the links of the last day: households handed over and closed ones are not asked for', async () => {
    const person = await story.representative({ wardId: village.id, type: 'party-delegate' });
    await visit(person, await linkedTo(person), '02-01');
    await linkedTo(person, { endedOn: on('06-30') });
    await linkedTo(person, { startedOn: on('12-31') });
    await linkedTo(person, {}, { residence: 'CLOSED' });
    await linkedTo(person, {}, { residence: 'AWAY' });
    expect(await figureOf(person, 'visits.due/third')).toBe('1/3');
  });
});

test('each linked household once a quarter is asked for four times a year, by the one linked to it then', async () => {
  const person = await story.representative({ wardId: village.id, type: 'league-representative' });
  const successor = await story.representative({ wardId: village.id, type: 'league-representative' });
  const household = await linkedTo(person, { endedOn: on('06-30') });
  await story.insert('links', { mandateId: successor.mandate.id, householdId: household.id, startedOn: on('07-01') });
  await visit(person, household, '02-01');
  await visit(person, household, '05-01');
  await visit(person, household, '08-01'); // no longer linked
  await visit(successor, household, '11-01');
  expect(await figureOf(person, 'visits.due/each-quarter')).toBe('2/2');
  expect(await figureOf(successor, 'visits.due/each-quarter')).toBe('1/2');
});

test('every household of the village twice a year counts visits by any member, and only households that live there', async () => {
  const [one, other] = [
    await story.representative({ wardId: village.id, type: 'inspector' }),
    await story.representative({ wardId: village.id, type: 'inspector' }),
  ];
  const stranger = await story.representative({ wardId: village.id, type: 'league-representative' });
  const households = [await story.household({ wardId: village.id }), await story.household({ wardId: village.id })];
  await story.household({ wardId: village.id, residence: 'AWAY' });
  await visit(one, households[0]!, '02-01');
  await visit(other, households[0]!, '08-01');
  await visit(one, households[1]!, '02-01');
  await visit(stranger, households[1]!, '08-01');
  expect(await figureOf(one, 'visits.due/whole-village')).toBe('1/2');
  expect(await figureOf(other, 'visits.due/whole-village')).toBe('1/2');
  const office = await story.user('LIAISON_OFFICE');
  expect(await figuresOf(office, story.year, ['visits.due/whole-village'], story.gid('Ward', village))).toEqual([
    '1/2',
  ]);
});

test('a group has its two rounds when a member visited as part of each', async () => {
  const group = await story.insert('groups', { wardId: village.id });
  const [one, other] = [
    await story.representative({ wardId: village.id, type: 'party-delegate', groupId: group.id }),
    await story.representative({ wardId: village.id, type: 'party-delegate', groupId: group.id }),
  ];
  const household = await story.household({ wardId: village.id });
  await visit(one, household, '03-05', { round: 'spring' });
  await visit(one, household, '09-05');
  expect(await figureOf(other, 'visits.due/two-rounds')).toBe('1/2');
  await visit(other, household, '09-05', { round: 'autumn' });
  expect(await figureOf(one, 'visits.due/two-rounds')).toBe('2/2');
  const office = await story.user('LIAISON_OFFICE');
  expect(await figuresOf(office, story.year, ['visits.due/two-rounds'], story.gid('Ward', village))).toEqual(['2/2']);
});

test('a representative is asked for a number of visits in each half of the year', async () => {
  const person = await story.representative({ wardId: village.id });
  const household = await story.household({ wardId: village.id });
  for (const day of ['01-05', '06-30', '07-01']) await visit(person, household, day);
  expect(await figureOf(person, 'visits.due/monthly')).toBe('1/2');
});

describe('the figure of a rule', () => {
  test('opens down to the households, met and not, with how often each was seen', async () => {
    const person = await story.representative({ wardId: village.id, type: 'league-representative' });
    await visit(person, await linkedTo(person, {}, { code: 'A' }), '02-01');
    await recompute(server, story);
    const office = await story.user('LIAISON_OFFICE');
    const mandateId = story.gid('Mandate', person.mandate);
    const measure = 'visits.due/each-quarter';
    const { figure, nodes } = await recordsOf(office, { year: story.year, measure, mandateId });
    expect(written(figure)).toBe('1/4');
    expect(nodes.map(({ title, detail, inNumerator }: Data) => [title, detail, inNumerator])).toEqual(
      expect.arrayContaining([
        ['A', '第一季度联系1次', true],
        ['A', '第四季度联系0次', false],
      ]),
    );
  });

  test('follows at once when a visit of somebody else in the group is logged', async () => {
    const group = await story.insert('groups', { wardId: village.id });
    const mandate = { wardId: village.id, type: 'party-delegate', groupId: group.id };
    const [one, other] = [await story.representative(mandate), await story.representative(mandate)];
    const household = await linkedTo(one);
    await recompute(server, story);
    const office = await story.user('LIAISON_OFFICE');
    const input = {
      representativeId: story.gid('Representative', one),
      householdId: story.gid('Household', household),
      visitedOn: on('03-05'),
      channel: 'HOME',
      round: 'spring',
    };
    await act(office, 'logVisit', input);
    for (let tries = 0; tries < 50; tries += 1) {
      const [row] = await story.query(
        `select numerator::text from mandate_measures where mandate_id = $1 and measure = 'visits.due/two-rounds'`,
        [other.mandate.id],
      );
      if (row?.numerator === '1') return;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    throw new Error('the figure of the other member did not follow');
  });
});

const RULES = `query ($id: ID!, $year: Int!) { representative(id: $id) {
  visitRules(year: $year) { key periodTitle numerator denominator wanted isMet isRunning } overdueHouseholds { dueOn household { code } } } }`;

describe('the own page', () => {
  test('says rule by rule what is asked for and what is missing', async () => {
    const person = await story.representative({ wardId: village.id, type: 'party-delegate' });
    await linkedTo(person);
    await visit(person, await linkedTo(person), '02-01');
    const client = await story.user('REPRESENTATIVE', { representativeId: person.id });
    const { visitRules } = (await client.data(RULES, { id: story.gid('Representative', person), year: story.year }))
      .representative;
    expect(visitRules).toEqual([
      { key: 'third', periodTitle: null, numerator: 1, denominator: 2, wanted: 1, isMet: true, isRunning: false },
    ]);
  });

  test('puts households first that the running period still asks for, and lets go of them once seen', async () => {
    const person = await story.representative({ wardId: village.id, type: 'league-representative' });
    await linkedTo(person, {}, { code: 'NOT-SEEN' });
    const seen = await linkedTo(person, {}, { code: 'SEEN' });
    const today = { visitedOn: story.today };
    await story.insert('visits', { representativeId: person.id, householdId: seen.id, ...today });
    const client = await story.user('REPRESENTATIVE', { representativeId: person.id });
    const { overdueHouseholds } = (
      await client.data(RULES, { id: story.gid('Representative', person), year: story.year })
    ).representative;
    expect(overdueHouseholds.map((each: Data) => each.household.code)).toEqual(['NOT-SEEN']);
    expect(overdueHouseholds[0].dueOn >= story.today).toBe(true);
  });
});

test('where no number is asked for, nobody has a quota, nothing is overdue, and no figure speaks of either', async () => {
  await story.adopt(withVisits('quota: none'));
  const person = await story.representative({ wardId: village.id, type: 'party-delegate' });
  await linkedTo(person);
  await recompute(server, story);
  const client = await story.user('REPRESENTATIVE', { representativeId: person.id });
  const { representative } = await client.data(RULES, { id: story.gid('Representative', person), year: story.year });
  expect(representative).toEqual({ visitRules: [], overdueHouseholds: [] });
  expect(await story.count('mandateMeasures', `measure in ('visits.due', 'visits.due/third', 'visits.rulesMet')`)).toBe(
    0,
  );
  const { measures } = await client.data('{ measures { key } }');
  expect(measures.map(({ key }: Data) => key)).not.toContain('visits.due');
  const { errors } = await client.execute(
    `{ measureRecords(year: ${story.year}, measure: "visits.due") { totalCount } }`,
  );
  expect(errors?.[0]?.extensions).toMatchObject({ reason: 'unknown-measure' });
});
