import type { Client, Data } from '../../testkit/client.js';
import type { TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import { recompute } from '../measures/figures.js';

/** Points of each person in two years; null for a person without any record to count. */
export type Years = Record<string, { before?: number; now?: number }>;

/**
 * Village representatives of two villages whose points are pledge items: so many confirmed of ten, in either year.
 * Everybody is rated 0 by the organisation, so that there is a total.
 */
export async function peers(server: TestServer, years: Years) {
  const story = await Story.begin(server);
  const township = await story.ward({ kind: 'township', name: '测试镇' });
  const villages = [
    await story.ward({ parentId: township.id, name: '东村' }),
    await story.ward({ parentId: township.id, name: '西村' }),
  ];
  const people = new Map<string, { id: string }>();
  for (const [place, [name, points]] of Object.entries(years).entries()) {
    const startedOn = points.before === undefined ? `${story.year}-01-01` : '2020-01-01';
    const endedOn = points.now === undefined ? `${story.year - 1}-12-31` : null;
    const person = await story.representative({ wardId: villages[place % 2]!.id, startedOn, endedOn }, { name });
    people.set(name, person);
    for (const [year, confirmed] of [
      [story.year - 1, points.before],
      [story.year, points.now],
    ] as const) {
      if (confirmed !== undefined) await pledge(story, person, year, confirmed);
    }
  }
  for (const year of [story.year - 1, story.year]) {
    await recompute(server, story, { of: year });
    await story.query(
      `insert into ratings (jurisdiction_id, id, evaluation_id, criterion, rater_id, points, rated_at, submitted_at)
       select jurisdiction_id, gen_random_uuid(), id, 'organisation', id, 0, now(), now() from evaluations
       where jurisdiction_id = $1 and not exists (select from ratings r where r.evaluation_id = evaluations.id)`,
      [story.jurisdictionId],
    );
    await recompute(server, story, { of: year });
  }
  return { story, township, east: villages[0]!, west: villages[1]!, people };
}

async function pledge(story: Story, { id }: { id: string }, year: number, confirmed: number): Promise<void> {
  const dates = { year, madeOn: `${year}-01-05`, signedOn: `${year}-01-10` };
  const items = Array.from({ length: 10 }, (_, n) =>
    n < confirmed
      ? { fulfilment: 'CONFIRMED', claimedOn: `${year}-03-01`, judgedOn: `${year}-03-02`, judgedBy: id }
      : {},
  );
  await story.pledge({ representativeId: id, ...dates }, items);
}

export type Peers = Awaited<ReturnType<typeof peers>>;

const RANKINGS = `query ($year: Int!, $type: String!, $filter: RankingFilter, $sort: RankingSort, $first: Int, $after: String) {
  rankings(year: $year, type: $type, filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } cycle { year type }
    nodes { rank peerGroupSize points movement pointsChange evaluation { id band mandate { ward { name } representative { name } } } }
  }
}`;

/** The standings that a client reads, by name. */
export async function rankingOf(
  client: Client,
  { story }: Peers,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { rankings } = await client.data(RANKINGS, {
    year: story.year,
    type: 'villagers-representative',
    ...variables,
  });
  return {
    ...rankings,
    places: rankings.nodes.map((node: Data) => [node.rank, node.evaluation.mandate.representative.name]),
  };
}
