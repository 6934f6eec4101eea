import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { recompute } from '../measures/figures.js';
import { orderProgramme } from './order-programme.js';

let server: TestServer;
let story: Story;
let village: Row<'wards'>;
let office: Client;
let authors: { id: string }[];
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, orderProgramme());
  village = await story.ward();
  office = await story.user('LIAISON_OFFICE');
  authors = [await story.representative({ wardId: village.id }), await story.representative({ wardId: village.id })];
  await raiseMany();
  await recompute(server, story);
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const PAST = () => `${story.year}-05-01`;
const AHEAD = () => addDays(story.today, 5);

/** Six orders: closed on time, closed late, answered, being handled, overdue with the village, not due yet with the office; and one merged. */
async function raiseMany() {
  const raisedOn = `${story.year}-04-01`;
  const base = { kind: 'order', wardId: village.id, raisedOn, topic: 'roads', ownerWardId: village.id };
  const answered = { outcome: 'SOLVED', answeredOn: `${story.year}-04-09`, answer: '好了' };
  const insert = (facts: Partial<Row<'matters'>>) => story.insert('matters', { ...base, lateSteps: 0, ...facts });
  const closed = { ...answered, state: 'CLOSED', closedOn: `${story.year}-04-20` };
  const joint = await insert({ ...closed, representativeId: authors[0]!.id, rating: 'good' });
  await story.insert('matterAuthors', { matterId: joint.id, representativeId: authors[1]!.id });
  await insert({ ...closed, lateSteps: 1, rating: 'bad' });
  await insert({ ...answered, outcome: 'PLANNED', state: 'ANSWERED', topic: null });
  await insert({ state: 'HANDLING', dueOn: AHEAD() });
  await insert({ state: 'ACCEPTED', dueOn: PAST() });
  await insert({ state: 'RAISED', dueOn: AHEAD(), topic: 'water', ownerWardId: null });
  await insert({ state: 'MERGED', mergedIntoId: joint.id, representativeId: authors[1]!.id });
}

async function figuresOf(wardId: string | null) {
  const { figures } = await office.data(
    `query ($year: Int!, $wardId: ID) { figures(year: $year, wardId: $wardId, measures: ["matters.received",
      "matters.handled", "matters.closed", "matters.onTime", "matters.satisfied", "matters.raised", "matters.solved/order"])
      { measure numerator denominator } }`,
    { year: story.year, wardId },
  );
  return Object.fromEntries(figures.map((each: Data) => [each.measure, [each.numerator, each.denominator]]));
}

describe('figures of matters', () => {
  test('count each once for the ward, whoever raised it, and what lies open too long against being on time', async () => {
    expect(await figuresOf(story.gid('Ward', village))).toEqual({
      'matters.received': ['6', null],
      'matters.handled': ['4', '6'],
      'matters.closed': ['2', '6'],
      'matters.onTime': ['1', '3'],
      'matters.satisfied': ['1', '2'],
      'matters.raised': ['1', null],
      'matters.solved/order': ['1', '1'],
    });
  });

  test('credit every joint author', async () => {
    for (const author of authors) {
      const kept = await story.query(
        `select f.numerator::int from mandate_measures f join mandates m on m.jurisdiction_id = f.jurisdiction_id
           and m.id = f.mandate_id where m.representative_id = $1 and f.measure = 'matters.raised'`,
        [author.id],
      );
      expect(kept).toEqual([{ numerator: 1 }]);
    }
  });

  test('open to their records', async () => {
    const { measureRecords } = await office.data(
      `query ($year: Int!, $wardId: ID) { measureRecords(measure: "matters.onTime", year: $year, wardId: $wardId) {
        totalCount nodes { inNumerator detail } } }`,
      { year: story.year, wardId: story.gid('Ward', village) },
    );
    expect(measureRecords.totalCount).toBe(3);
    expect(measureRecords.nodes.filter(({ inNumerator }: Data) => inNumerator)).toHaveLength(1);
  });
});

describe('who has to act', () => {
  const OWNERS = `query ($wardId: ID) { matterOwners(wardId: $wardId) { totalCount nodes { open overdue oldestDueOn
    ward { id } group { id } } } }`;

  test('is listed with what is overdue, and what is only answered is nobody’s debt', async () => {
    const { matterOwners } = await office.data(OWNERS, {});
    expect(matterOwners.nodes).toEqual([
      { open: 2, overdue: 1, oldestDueOn: PAST(), ward: { id: story.gid('Ward', village) }, group: null },
      { open: 1, overdue: 0, oldestDueOn: null, ward: null, group: null },
    ]);
  });

  test('leads to exactly those matters, of whatever year', async () => {
    const found = async (filter: string) =>
      (await office.data(`{ matters(${filter}) { nodes { state isOverdue } } }`)).matters.nodes;
    const ownerWardId = `ownerWardId: "${story.gid('Ward', village)}"`;
    expect(await found(`${ownerWardId}, isOverdue: true`)).toEqual([{ state: 'ACCEPTED', isOverdue: true }]);
    expect(await found(`${ownerWardId}, isOpen: true`)).toHaveLength(2);
    expect(await found('isWithOffice: true, isOpen: true')).toEqual([{ state: 'RAISED', isOverdue: false }]);
  });

  test('is for each only what they may read', async () => {
    const stranger = await story.user('LEADER', { wardId: (await story.ward()).id });
    expect((await stranger.data(OWNERS, {})).matterOwners.totalCount).toBe(0);
    const { id } = await act(
      office,
      'raiseMatter',
      { kind: 'suggestion', title: '修路', raisedOn: PAST(), wardId: story.gid('Ward', village) },
      'id',
    );
    expect(await stranger.refusal('query ($id: ID!) { matter(id: $id) { title } }', { id })).toBe('FORBIDDEN');
    await story.query(
      "update matters set state = 'MERGED', merged_into_id = (select id from matters other where other.jurisdiction_id = matters.jurisdiction_id and other.state = 'CLOSED' limit 1) where jurisdiction_id = $1 and title = '修路'",
      [story.jurisdictionId],
    );
  });
});

test('topics say what concerns people most, beside the year before', async () => {
  await story.insert('matters', {
    kind: 'order',
    wardId: village.id,
    raisedOn: `${story.year - 1}-04-01`,
    topic: 'water',
  });
  await story.insert('matters', {
    kind: 'order',
    wardId: village.id,
    raisedOn: `${story.year}-04-02`,
    topic: 'given-up',
  });
  const { matterTopics } = await office.data(
    'query ($year: Int!) { matterTopics(year: $year) { key raised open overdue solved previous } }',
    { year: story.year },
  );
  expect(matterTopics).toEqual([
    { key: 'roads', raised: 4, open: 2, overdue: 1, solved: 2, previous: 0 },
    { key: 'water', raised: 1, open: 1, overdue: 0, solved: 0, previous: 1 },
    { key: 'given-up', raised: 1, open: 1, overdue: 0, solved: 0, previous: 0 },
    { key: null, raised: 1, open: 0, overdue: 0, solved: 0, previous: 0 },
  ]);
});
