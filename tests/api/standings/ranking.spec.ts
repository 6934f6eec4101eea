import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { recompute } from '../measures/figures.js';
import { type Peers, peers, rankingOf } from './peers.js';

let server: TestServer;
let group: Peers;
let leader: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  group = await peers(server, {
    安: { before: 2, now: 9 },
    柏: { before: 8, now: 7 },
    陈: { before: 5, now: 7 },
    丁: { now: 3 },
    Ｅ李: { before: 9, now: 1 },
    冯: { before: 4 },
  });
  leader = await group.story.user('LEADER');
});
afterAll(async () => {
  await group.story.close();
  await server.close();
});

const byName = (ranking: Data, name: string): Data =>
  ranking.nodes.find((node: Data) => node.evaluation.mandate.representative.name === name);

describe('ranks within a peer group', () => {
  test('those with the same points share a rank, and the next one is skipped', async () => {
    const ranking = await rankingOf(leader, group);
    expect(ranking.places).toEqual([
      [1, '安'],
      [2, '柏'],
      [2, '陈'],
      [4, '丁'],
      [5, 'Ｅ李'],
    ]);
    expect(ranking.nodes.every((node: Data) => node.peerGroupSize === 5)).toBe(true);
    expect(ranking.cycle).toEqual({ year: group.story.year, type: 'villagers-representative' });
  });

  test('movement counts the places gained among those ranked in both years', async () => {
    const ranking = await rankingOf(leader, group);
    const moved = (name: string) => [byName(ranking, name).movement, byName(ranking, name).pointsChange];
    expect(moved('安')).toEqual([4, '58.3']);
    expect(moved('柏')).toEqual([0, '-8.4']);
    expect(moved('陈')).toEqual([1, '16.6']);
    expect(moved('Ｅ李')).toEqual([-4, '-66.7']);
    expect(moved('丁')).toEqual([null, null]);
  });

  test('the first year there is has no movement', async () => {
    const ranking = await rankingOf(leader, group, { year: group.story.year - 1 });
    expect(ranking.places.map(([rank]: [number]) => rank)).toEqual([1, 2, 3, 4, 5]);
    expect(ranking.nodes.every((node: Data) => node.movement === null)).toBe(true);
  });

  test('a type or a year without a cycle is not found', async () => {
    const query = 'query ($year: Int!, $type: String!) { rankings(year: $year, type: $type) { totalCount } }';
    expect(await leader.refusal(query, { year: group.story.year, type: 'nobody' })).toBe('NOT_FOUND');
    expect(await leader.refusal(query, { year: 1999, type: 'villagers-representative' })).toBe('NOT_FOUND');
  });
});

describe('filters leave out people, not ranks', () => {
  test.each([
    [
      'a village',
      () => ({ wardId: group.story.gid('Ward', group.west) }),
      [
        [2, '柏'],
        [4, '丁'],
      ],
    ],
    [
      'the township with all below it',
      () => ({ wardId: group.story.gid('Ward', group.township) }),
      [
        [1, '安'],
        [2, '柏'],
        [2, '陈'],
        [4, '丁'],
        [5, 'Ｅ李'],
      ],
    ],
    ['a band', () => ({ band: 'competent' }), [[1, '安']]],
    ['part of a name, in whatever width and case', () => ({ search: ' e李' }), [[5, 'Ｅ李']]],
    ['a name that nobody has', () => ({ search: '王' }), []],
  ])('by %s', async (_, filter, places) => {
    const ranking = await rankingOf(leader, group, { filter: filter() });
    expect(ranking.places).toEqual(places);
    expect(ranking.totalCount).toBe(places.length);
  });
});

describe('order and pages', () => {
  test.each([
    ['RANK', ['安', '柏', '陈', '丁', 'Ｅ李']],
    ['MOVEMENT', ['安', '陈', '柏', 'Ｅ李', '丁']],
  ])('by %s, one page after the other', async (sort, names) => {
    const read: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Data = await rankingOf(leader, group, { sort, first: 2, after });
      read.push(...page.places.map(([, name]: [number, string]) => name));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(read).toEqual(names);
  });

  test('by name, Chinese by pinyin', async () => {
    const { places } = await rankingOf(leader, group, { sort: 'NAME' });
    expect(places.map(([, name]: [number, string]) => name).filter((name: string) => name !== 'Ｅ李')).toEqual([
      '安',
      '柏',
      '陈',
      '丁',
    ]);
  });
});

describe('who sees which standing', () => {
  const OWN = `query ($id: ID!, $year: Int!) { representative(id: $id) { evaluations(year: $year) { totalPoints band standing { rank peerGroupSize } } } }`;

  test('a representative sees the own place, and no ranking', async () => {
    const { story, people } = group;
    const person = await story.user('REPRESENTATIVE', { representativeId: people.get('柏')!.id });
    const own = await person.data(OWN, { id: story.gid('Representative', people.get('柏')!), year: story.year });
    expect(own.representative.evaluations).toEqual([
      { totalPoints: '58.3', band: 'poor', standing: { rank: 2, peerGroupSize: 5 } },
    ]);
    expect(
      await person.refusal(
        'query ($year: Int!) { rankings(year: $year, type: "villagers-representative") { totalCount } }',
        { year: story.year },
      ),
    ).toBe('FORBIDDEN');
  });

  test('nor another’s place, points or band, by whatever way', async () => {
    const { story, people } = group;
    const person = await story.user('REPRESENTATIVE', { representativeId: people.get('柏')!.id });
    const id = story.gid('Representative', people.get('安')!);
    expect(await person.refusal(OWN, { id, year: story.year })).toBe('FORBIDDEN');
    const [other] = await story.query(
      'select e.id from evaluations e join mandates m on m.id = e.mandate_id where m.representative_id = $1',
      [people.get('安')!.id],
    );
    const evaluation = story.gid('Evaluation', other as { id: string });
    for (const asked of ['totalPoints', 'band', 'standing { rank }', 'criterionScores { points }', 'mandate { id }']) {
      expect(await person.refusal(`query ($id: ID!) { evaluation(id: $id) { ${asked} } }`, { id: evaluation })).toBe(
        'FORBIDDEN',
      );
      expect(
        await person.refusal(`query ($id: ID!) { node(id: $id) { ... on Evaluation { ${asked} } } }`, {
          id: evaluation,
        }),
      ).toBe('FORBIDDEN');
    }
    for (const spread of ['bandCounts { count }', 'distribution { count }']) {
      expect(await person.refusal(`{ evaluationCycles { nodes { ${spread} } } }`)).toBe('FORBIDDEN');
    }
  });

  test('a leader of one village sees its people with the ranks of the whole peer group, and its own spread', async () => {
    const { story, west } = group;
    const village = await story.user('LEADER', { wardId: west.id });
    expect((await rankingOf(village, group)).places).toEqual([
      [2, '柏'],
      [4, '丁'],
    ]);
    const { evaluationCycles } = await village.data(
      'query ($year: Int!) { evaluationCycles(year: $year) { nodes { bandCounts { band count } distribution { from to count } } } }',
      { year: story.year },
    );
    const [{ bandCounts, distribution }] = evaluationCycles.nodes;
    expect(bandCounts).toEqual([
      { band: 'excellent', count: 0 },
      { band: 'competent', count: 0 },
      { band: 'poor', count: 2 },
    ]);
    expect(distribution.filter(({ count }: Data) => count > 0)).toEqual([
      { from: 25, to: 30, count: 1 },
      { from: 55, to: 60, count: 1 },
    ]);
  });

  test('a programme that chose open disclosure shows ranks to everybody, but not the score sheets', async () => {
    const { story } = group;
    const [{ source_text: text }] = (await story.query(
      'select source_text from programme_versions where jurisdiction_id = $1 order by version limit 1',
      [story.jurisdictionId],
    )) as [{ source_text: string }];
    const open =
      'disclosure: { profile: open, approver: { zh-CN: 镇党委, en: Committee }, reason: { zh-CN: 公开, en: Openness } }';
    const restrained = await story.adopt(text.replace('disclosure: { profile: restrained }', open));
    const visitor = story.visitor();
    expect((await rankingOf(visitor, group)).places[0]).toEqual([1, '安']);
    const query =
      'query ($year: Int!) { rankings(year: $year, type: "villagers-representative") { nodes { evaluation { criterionScores { points } } } } }';
    expect(await visitor.refusal(query, { year: story.year })).toBe('UNAUTHENTICATED');
    await story.query('delete from programme_versions where id = $1', [restrained.id]);
  });
});

describe('while points are still provisional', () => {
  test('who is rated first does not overtake those whose rating is still to come', async () => {
    const { story } = group;
    await story.query(
      `delete from ratings r using evaluations e join evaluation_cycles c on c.id = e.cycle_id
      where e.id = r.evaluation_id and c.jurisdiction_id = $1 and c.year = $2`,
      [story.jurisdictionId, story.year],
    );
    await story.query(
      `insert into ratings (jurisdiction_id, id, evaluation_id, criterion, rater_id, points, rated_at, submitted_at)
      select e.jurisdiction_id, gen_random_uuid(), e.id, 'organisation', e.id, 7, now(), now() from evaluations e
      join mandates m on m.id = e.mandate_id join representatives p on p.id = m.representative_id
      join evaluation_cycles c on c.id = e.cycle_id where c.jurisdiction_id = $1 and c.year = $2 and p.name = '柏'`,
      [story.jurisdictionId, story.year],
    );
    await recompute(server, story);
    const ranking = await rankingOf(leader, group);
    expect(ranking.places.slice(0, 3)).toEqual([
      [1, '安'],
      [2, '柏'],
      [2, '陈'],
    ]);
    expect(byName(ranking, '陈').points).toBe('35');
  });
});
