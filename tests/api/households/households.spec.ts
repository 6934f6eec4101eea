import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';

let server: TestServer;
let story: Story;
let village: Row<'wards'>;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  village = await story.ward();
  office = await story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const HOUSEHOLD = `id code headName address phone people residence residenceTitle categories { key title } ward { id } lastVisitedOn`;
const ONE = `query ($id: ID!) { household(id: $id) { ${HOUSEHOLD} } }`;
const LIST = `query ($wardId: ID, $search: String, $unlinkedOnly: Boolean) {
  households(wardId: $wardId, search: $search, unlinkedOnly: $unlinkedOnly, first: 100) { totalCount nodes { code headName } } }`;

const DETAILS = { headName: '张三丰', address: '红岩坡1号', phone: '100-0001-0009' };

/** A hardship household linked to somebody today, with the accounts of both. */
async function linked() {
  const person = await story.representative({ wardId: village.id });
  const household = await story.household({ wardId: village.id, ...DETAILS }, ['ordinary', 'hardship']);
  const link = await story.insert('links', { mandateId: person.mandate.id, householdId: household.id });
  return {
    person,
    household,
    link,
    id: story.gid('Household', household),
    client: await story.user('REPRESENTATIVE', { representativeId: person.id }),
    resident: await story.user('HOUSEHOLD', { householdId: household.id }),
  };
}

const seenBy = async (reader: Client, id: string): Promise<Data> => (await reader.data(ONE, { id })).household;

describe('who a household is', () => {
  test('is seen by the representative linked to it and by itself, categories included', async () => {
    const { id, client, resident } = await linked();
    for (const reader of [client, resident]) {
      const household = await seenBy(reader, id);
      expect(household).toMatchObject(DETAILS);
      expect(household.categories).toEqual([
        { key: 'ordinary', title: '群众户' },
        { key: 'hardship', title: '困难户' },
      ]);
    }
  });

  test('is masked from everybody else who may read the ledger: office, leader, evaluator, auditor', async () => {
    const { id } = await linked();
    const readers = [
      office,
      await story.user('LEADER', { wardId: village.id }),
      await story.user('EVALUATOR'),
      await story.user('AUDITOR'),
    ];
    for (const reader of readers) {
      expect(await seenBy(reader, id)).toMatchObject({
        headName: '张**',
        address: null,
        phone: null,
        categories: [],
        people: 4,
        residenceTitle: '常住',
      });
    }
  });

  test('is masked again once the link has ended', async () => {
    const { id, client, link } = await linked();
    await story.query('update links set ended_on = $1 where id = $2', [addDays(story.today, -1), link.id]);
    expect(await seenBy(client, id)).toMatchObject({ headName: '张**', address: null, categories: [] });
  });

  test('and that it exists at all is kept from strangers', async () => {
    const { id } = await linked();
    const strangers = [
      (await linked()).client,
      (await linked()).resident,
      await story.user('LEADER', { wardId: (await story.ward()).id }),
    ];
    for (const stranger of strangers) expect(await stranger.refusal(ONE, { id })).toBe('FORBIDDEN');
    expect(await story.visitor().refusal(ONE, { id })).toBe('UNAUTHENTICATED');
  });

  test('cannot be guessed letter by letter: part of a name finds only households seen unmasked', async () => {
    const { client, household } = await linked();
    await story.query(`update households set head_name = '诸葛孔明' where id = $1`, [household.id]);
    const found = async (reader: Client, search: string) => (await reader.data(LIST, { search })).households.totalCount;
    expect(await found(client, '孔')).toBe(1);
    expect(await found(office, '孔')).toBe(0);
    expect(await found(office, '诸葛孔明')).toBe(1);
    expect(await found(office, household.code)).toBe(1);
  });
});

describe('revealing a household', () => {
  const REVEALED = 'id headName address phone categories { key }';

  test('shows everything, for a purpose that stays in the log', async () => {
    const { id } = await linked();
    const clerk = await story.user('LIAISON_OFFICE', {}, '联络办小李');
    expect(await refused(clerk, 'revealHousehold', { householdId: id, purpose: '  ' }, REVEALED)).toMatchObject({
      reason: 'text-missing',
      field: 'purpose',
    });
    const revealed = await act(clerk, 'revealHousehold', { householdId: id, purpose: '发放春耕物资' }, REVEALED);
    expect(revealed).toEqual({ id, ...DETAILS, categories: [{ key: 'ordinary' }, { key: 'hardship' }] });
    const log = 'query ($id: ID!) { auditEntries(recordId: $id) { nodes { action actorName before after } } }';
    const { nodes } = (await (await story.user('AUDITOR')).data(log, { id })).auditEntries;
    expect(nodes).toEqual([
      { action: 'revealHousehold', actorName: '联络办小李', before: null, after: { purpose: '发放春耕物资' } },
    ]);
    expect(await seenBy(clerk, id)).toMatchObject({ headName: '张**' });
  });

  test('is not for evaluators, leaders, auditors or representatives who are not linked', async () => {
    const { id } = await linked();
    const others = [
      await story.user('EVALUATOR'),
      await story.user('LEADER'),
      await story.user('AUDITOR'),
      (await linked()).client,
    ];
    for (const other of others) {
      expect(await refused(other, 'revealHousehold', { householdId: id, purpose: '看看' }, REVEALED)).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });
});

describe('the ledger', () => {
  test('is filtered by ward and by who is linked to nobody today; closed entries are nobody to link', async () => {
    const ward = await story.ward();
    const below = await story.ward({ parentId: ward.id, kind: 'village-group' });
    const person = await story.representative({ wardId: ward.id });
    const add = (code: string, facts: object = {}) => story.household({ wardId: below.id, code, ...facts });
    const link = (household: { id: string }, facts: object = {}) =>
      story.insert('links', { mandateId: person.mandate.id, householdId: household.id, ...facts });
    await link(await add('W-linked'));
    await link(await add('W-was-linked'), { endedOn: addDays(story.today, -1) });
    await add('W-never');
    await add('W-closed', { residence: 'CLOSED' });
    const codes = async (filter: object) =>
      (await office.data(LIST, { wardId: story.gid('Ward', ward), ...filter })).households.nodes.map(
        (node: Data) => node.code,
      );
    expect(await codes({})).toEqual(['W-closed', 'W-linked', 'W-never', 'W-was-linked']);
    expect(await codes({ unlinkedOnly: true })).toEqual(['W-never', 'W-was-linked']);
    expect(await codes({ search: 'never' })).toEqual(['W-never']);
  });

  test('is to a representative the households linked today, to a household itself, to a leader the own wards', async () => {
    const { client, resident, household } = await linked();
    const seen = async (reader: Client) => (await reader.data(LIST)).households.nodes.map((node: Data) => node.code);
    expect(await seen(client)).toEqual([household.code]);
    expect(await seen(resident)).toEqual([household.code]);
    expect(await seen(await story.user('LEADER', { wardId: (await story.ward()).id }))).toEqual([]);
    expect(await story.visitor().refusal(LIST)).toBe('UNAUTHENTICATED');
  });
});
